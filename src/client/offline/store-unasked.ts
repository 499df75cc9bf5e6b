import { canStore, findWanted, findWorker, startWorker } from './offline-store.ts';

void storeUnasked().catch((failure: unknown) => console.warn(failure));

/**
 * Stores a small site for a reader who only looks at a page. Says nothing, so that it needs none of the words and code of
 * the notice.
 */
async function storeUnasked(): Promise<void> {
  if (!canStore() || (await findWorker())) return;
  const wanted = await findWanted();
  if (wanted && !wanted.asks) await startWorker();
}
