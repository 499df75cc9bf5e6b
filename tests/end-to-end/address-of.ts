import type { ChildProcess } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** Milliseconds that a server may take to start. A machine that runs other tests is slow. */
const startTimeout = 90_000;

/**
 * Waits for the address that a server prints: our own after `at`, that of Astro after `Local`.
 * @throws Error with what it printed if it ends, or does not start in time.
 */
export async function addressOf(server: ChildProcess, timeout = startTimeout): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let printed = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (part: Buffer) => {
      // Colours, which Astro prints where the environment says `CI` too, would stand between words.
      printed += stripVTControlCharacters(part.toString());
      const found = /(?: at|Local)\s+(http:[^\s,]+)/.exec(printed)?.[1];
      if (found) resolve(found);
    });
  }
  const limit = AbortSignal.timeout(timeout);
  limit.addEventListener('abort', () =>
    reject(new Error(`The server does not start.\n${printed}`)),
  );
  server.once('exit', (code) => reject(new Error(`The server ended with ${code}.\n${printed}`)));
  return await promise;
}
