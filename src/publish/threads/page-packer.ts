import type { PagePacking } from '../../outputs/offline/pack-pages.ts';
import type { ReadArchive } from '../../outputs/offline/read-archive.ts';
import type { ZipFacts } from '../../outputs/offline/zip-format.ts';
import { startPackingThread } from './packing-thread.ts';

/** Packs pages for the folder bundle in a thread, while the main one makes others. */
export interface PagePacker {
  /** @param file of a page that is written: `companies/tencent/index.html`. */
  add(file: string): void;
  /** Waits until all pages are packed. */
  finish(): Promise<ReadArchive<ZipFacts>>;
}

/** Pages that are sent at once: a message takes as long as a few of them. */
const batch = 50;

export function startPagePacker(packing: PagePacking): PagePacker {
  const thread = startPackingThread<ZipFacts>(
    new URL('./page-worker.ts', import.meta.url),
    packing,
  );
  let waiting: string[] = [];
  return {
    add(file) {
      waiting.push(file);
      if (waiting.length < batch) return;
      thread.send(waiting);
      waiting = [];
    },
    async finish() {
      if (waiting.length > 0) thread.send(waiting);
      thread.send([]);
      return await thread.finish();
    },
  };
}
