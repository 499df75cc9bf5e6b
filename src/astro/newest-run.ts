/** Tells a run whether another one waits, so that what it made would be out of date. */
export type IsOutdated = () => boolean;

/**
 * Gives a function that asks for a piece of work to be done. Runs never overlap; any number of requests during a run
 * are answered by one more run after it, which starts from the newest state. The result of a run is its own to drop
 * when `isOutdated()` says so.
 *
 * @param onFailure What a run threw; the next request runs all the same.
 */
export function inTurn(
  work: (isOutdated: IsOutdated) => Promise<void>,
  onFailure: (cause: unknown) => void,
): () => void {
  let isRunning = false;
  let isAsked = false;
  const runAll = async (): Promise<void> => {
    isRunning = true;
    while (isAsked) {
      isAsked = false;
      await work(() => isAsked).catch(onFailure);
    }
    isRunning = false;
  };
  return () => {
    isAsked = true;
    if (!isRunning) void runAll();
  };
}
