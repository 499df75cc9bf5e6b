import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { packPages, type PagePacking } from '../../outputs/offline/pack-pages.ts';
import { letOthersGoFirst } from './let-others-go-first.ts';

/** Paths of pages that are written. After the last of them, there is an empty list. */
export type PagesToPack = readonly string[];

if (parentPort) {
  letOthersGoFirst();
  const pages = readPages(parentPort);
  parentPort.postMessage(await packPages(workerData as PagePacking, pages), []);
}

async function* readPages(port: NonNullable<typeof parentPort>): AsyncGenerator<string> {
  for await (const [pages] of on(port, 'message') as AsyncIterable<[PagesToPack]>) {
    if (pages.length === 0) return;
    yield* pages;
  }
}
