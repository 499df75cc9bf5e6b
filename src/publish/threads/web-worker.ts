import { parentPort, workerData } from 'node:worker_threads';
import { layoutWeb } from '../../charts/types/network/web/web-layout.ts';
import type { WebToPlace } from '../../charts/types/network/web-to-place.ts';
import type { PlacedWeb } from '../../charts/types/network/placed/placed-web.ts';

/** What the thread says of each web. */
export interface WebPlaced {
  key: string;
  placed: PlacedWeb;
}

for (const { key, web, size } of workerData as readonly WebToPlace[]) {
  parentPort?.postMessage({ key, placed: layoutWeb(web, size) } satisfies WebPlaced, []);
}
