import { parentPort, workerData } from 'node:worker_threads';
import { packGroups } from '../../outputs/offline/precache-pack.ts';
import { listPrecache } from '../../outputs/offline/precache.ts';
import type { SiteFile } from '../../outputs/site-folder/site-files.ts';
import { letOthersGoFirst } from './let-others-go-first.ts';

/** The source and target of packing groups of the app. */
export interface GroupPacking {
  /** Path of the file that receives them. */
  target: string;
  /** Files that the app will hold; others may follow. */
  files: readonly SiteFile[];
}

if (parentPort) {
  letOthersGoFirst();
  const { target, files } = workerData as GroupPacking;
  parentPort.postMessage(await packGroups(target, listPrecache(files).files), []);
}
