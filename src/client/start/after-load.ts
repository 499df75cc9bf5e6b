/** Milliseconds from the end of loading. The largest paint of a slow phone is before it, fonts included. */
const pause = 2000;

/** Loads code when the page has loaded and its reader has had some time to look at it. */
export function afterLoad(load: () => Promise<unknown>): void {
  const wait = (): void => {
    setTimeout(() => void load().catch((failure: unknown) => console.warn(failure)), pause);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
