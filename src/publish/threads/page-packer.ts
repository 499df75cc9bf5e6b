import { Worker } from 'node:worker_threads';
import { threadLimits } from '../../model/thread-limits.ts';
import type { PagePacking } from '../../outputs/offline/pack-pages.ts';
import { readArchive, type ReadArchive } from '../../outputs/offline/read-archive.ts';
import type { PlacedPart } from '../../outputs/offline/write-archive.ts';
import type { ZipFacts } from '../../outputs/offline/zip-format.ts';
import type { PagesToPack } from './pack-worker.ts';

/** Packs pages for the folder bundle in a thread, while the main one makes others. */
export interface PagePacker {
  /** @param file of a page that is written: `companies/tencent/index.html`. */
  add(file: string): void;
  /** Waits until all pages are packed. */
  finish(): Promise<ReadArchive<ZipFacts>>;
}

/** Pages that are sent at once: a message takes as long as a few of them. */
const batch = 50;

/** If the thread fails, no page is packed: whoever packs them then says why. */
export function startPagePacker(packing: PagePacking): PagePacker {
  const { promise, resolve } = Promise.withResolvers<PlacedPart<ZipFacts>[]>();
  const worker = new Worker(new URL('./pack-worker.ts', import.meta.url), {
    workerData: packing,
    resourceLimits: threadLimits,
  });
  worker.once('message', resolve);
  worker.once('error', () => resolve([]));
  worker.once('exit', () => resolve([]));
  // A build that fails does not wait for it.
  worker.unref();
  let waiting: string[] = [];
  const send = (pages: PagesToPack): void => worker.postMessage(pages, []);
  return {
    add(file) {
      waiting.push(file);
      if (waiting.length < batch) return;
      send(waiting);
      waiting = [];
    },
    async finish() {
      worker.ref();
      if (waiting.length > 0) send(waiting);
      send([]);
      return readArchive(packing.target, await promise);
    },
  };
}
