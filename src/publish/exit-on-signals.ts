import { once } from '../model/lazy/once.ts';

/**
 * Lets a process that is stopped clean up: listeners of `exit` run only if it ends itself. Work that waits for nothing,
 * such as writing the files of a plan, is finished first.
 */
export const exitOnSignals = once((): void => {
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const) {
    // Not once: without a listener, a second signal would end the process while it cleans up.
    process.on(signal, () => process.exit(128 + number));
  }
});
