import { Worker } from 'node:worker_threads';
import type { PlaceWebs } from '../../charts/types/network/web-to-place.ts';
import type { WebPlaced } from './web-worker.ts';

/** Places webs in a thread, while the main one renders texts. */
export const placeWebs: PlaceWebs = (webs, keep) => {
  if (webs.length === 0) return () => Promise.resolve();
  const { promise, resolve } = Promise.withResolvers<void>();
  const worker = new Worker(new URL('./web-worker.ts', import.meta.url), { workerData: webs });
  worker.on('message', ({ key, placed }: WebPlaced) => keep(key, placed));
  worker.once('error', () => resolve());
  worker.once('exit', () => resolve());
  // A build that fails does not wait for it.
  worker.unref();
  return () => {
    worker.ref();
    return promise;
  };
};
