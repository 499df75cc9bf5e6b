import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { deflate } from '../../outputs/offline/deflate.ts';
import { packPages, type PagePacking } from '../../outputs/offline/pack-pages.ts';
import { letOthersGoFirst } from './let-others-go-first.ts';
import type { ThreadData } from '../process/start-thread.ts';
import { wholeWork } from '../process/whole-work.ts';

/** Paths of pages that are written. After the last of them, there is an empty list. */
export type PagesToPack = readonly string[];

if (parentPort) {
  letOthersGoFirst();
  const { whole, ...packing } = workerData as PagePacking & ThreadData;
  const { run } = wholeWork(whole);
  const placed = await packPages(packing, readPages(parentPort), (bytes, options) =>
    run(() => deflate(bytes, options)),
  );
  parentPort.postMessage(placed, []);
}

async function* readPages(port: NonNullable<typeof parentPort>): AsyncGenerator<string> {
  for await (const [pages] of on(port, 'message') as AsyncIterable<[PagesToPack]>) {
    if (pages.length === 0) return;
    yield* pages;
  }
}
