import { parentPort, workerData } from 'node:worker_threads';
import { deflateRawSync } from 'node:zlib';
import { packGroups } from '../../outputs/offline/precache-pack.ts';
import { listPrecache } from '../../outputs/offline/precache.ts';
import type { SiteFile } from '../../outputs/site-folder/site-files.ts';
import { letOthersGoFirst } from './let-others-go-first.ts';
import type { ThreadData } from '../process/start-thread.ts';
import { wholeWork } from '../process/whole-work.ts';

/** The source and target of packing groups of the app. */
export interface GroupPacking {
  /** Path of the file that receives them. */
  target: string;
  /** Files that the app will hold; others may follow. */
  files: readonly SiteFile[];
}

if (parentPort) {
  letOthersGoFirst();
  const { target, files, whole } = workerData as GroupPacking & ThreadData;
  const { run } = wholeWork(whole);
  const placed = await packGroups(target, listPrecache(files).files, (bytes, options) =>
    run(() => deflateRawSync(bytes, options)),
  );
  parentPort.postMessage(placed, []);
}
