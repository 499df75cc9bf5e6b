import { readArchive, type ReadArchive } from '../../outputs/offline/read-archive.ts';
import type { PlacedPart } from '../../outputs/offline/write-archive.ts';
import { startThread } from '../process/start-thread.ts';

/** A thread that packs parts of an archive, while the main one works. It sends where they lie once it is done. */
export interface PackingThread<Facts> {
  send(message: unknown): void;
  /** Waits until the thread is done, and opens what it has packed. */
  finish(): Promise<ReadArchive<Facts>>;
}

/**
 * If the thread fails, no part is packed: whoever packs them then says why.
 * @param work What the thread is given, with the path of the file that it writes.
 */
export function startPackingThread<Facts>(
  module: URL,
  work: { target: string },
): PackingThread<Facts> {
  const { promise, resolve } = Promise.withResolvers<PlacedPart<Facts>[]>();
  const worker = startThread(module, work);
  worker.once('message', resolve);
  // Who listens for messages waits for the thread, and a build that fails would never end.
  worker.unref();
  worker.once('error', () => resolve([]));
  worker.once('exit', () => resolve([]));
  return {
    send: (message) => worker.postMessage(message, []),
    async finish() {
      worker.ref();
      return readArchive(work.target, await promise);
    },
  };
}
