/** True if another run waits, which makes the result of this one outdated. */
export type IsOutdated = () => boolean;

/**
 * Gives a function that requests a run of `work`. Runs never overlap; all requests during a run lead to one more run,
 * which starts from the newest state. A run should drop its result if `isOutdated()` is true.
 *
 * @param pause Waits between a request and its run, which serves all requests in that time.
 * @param onFailure Receives what a run threw; later requests run all the same.
 */
export function inTurn(
  pause: () => Promise<unknown>,
  work: (isOutdated: IsOutdated) => Promise<void>,
  onFailure: (cause: unknown) => void,
): () => void {
  let isRunning = false;
  let isAsked = false;
  const runAll = async (): Promise<void> => {
    isRunning = true;
    while (isAsked) {
      await pause();
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
