import { openOfflineStore } from './offline-store.ts';

void storeUnasked().catch((failure: unknown) => console.warn(failure));

/**
 * Stores a small site for a reader who only looks at a page. Says nothing, so that it needs none of the words and code of
 * the notice.
 */
async function storeUnasked(): Promise<void> {
  const { base = '/' } = document.documentElement.dataset;
  const notice = document.querySelector<HTMLElement>('dossier-edition');
  const store = openOfflineStore(base, notice?.dataset['cache'] ?? '');
  if (!store || (await store.findWorker())) return;
  const wanted = await store.findWanted();
  if (wanted && !wanted.asks) await store.start();
}
