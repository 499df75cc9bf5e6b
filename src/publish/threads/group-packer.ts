import type { PackFacts } from '../../outputs/offline/precache-pack.ts';
import type { ReadArchive } from '../../outputs/offline/read-archive.ts';
import type { GroupPacking } from './group-worker.ts';
import { startPackingThread } from './packing-thread.ts';

/** Packs groups of files for the app in a thread, while the main one makes the search index and the folder bundle. */
export interface GroupPacker {
  /** Waits until all groups are packed. */
  finish(): Promise<ReadArchive<PackFacts>>;
}

export function startGroupPacker(packing: GroupPacking): GroupPacker {
  return startPackingThread<PackFacts>(new URL('./group-worker.ts', import.meta.url), packing);
}
