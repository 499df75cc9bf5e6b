import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { close } from 'pagefind';

/** The process that Pagefind's module has started. All indexes share it. */
let running: ChildProcess | undefined;

/**
 * Asks Pagefind's module for what starts its process, unless it runs. While the module waits for an answer, it does not
 * hear that the process has ended, and would wait forever. So it is closed then, and each answer that it owes fails.
 * @returns what was asked for, and the process that it comes from.
 */
export function askProcess<Answer>(ask: () => Answer): {
  answer: Answer;
  process: ChildProcess | undefined;
} {
  subscribe('child_process', watch);
  try {
    return { answer: ask(), process: running };
  } finally {
    unsubscribe('child_process', watch);
  }
}

/** @param message what Node tells of a process that is being made, as the module gives it to nobody. */
function watch(message: unknown): void {
  const { process } = message as { process: ChildProcess };
  running = process;
  process.once('exit', () => {
    if (process === running) void endPagefind();
  });
}

export function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** Ends Pagefind, which runs in a process of its own. Returns once that has ended. */
export async function endPagefind(): Promise<void> {
  const ending = running;
  running = undefined;
  await close();
  if (ending?.pid === undefined || hasEnded(ending)) return;
  const exit = once(ending, 'exit');
  // Pagefind's module does not wait for it.
  ending.ref();
  await exit;
}
