import { inTime, unpack } from './service-worker-pack.ts';
import type { WorkerReport, WorkerSettings } from '../../outputs/offline/service-worker-scope.ts';

/** The bundles of the site on this device, each in its own cache. */
export interface SavedBundles {
  /** The bundle that pages are served from: this worker's own, else the previous one. */
  openSaved(): Promise<Cache | undefined>;
  hasOwn(): Promise<boolean>;
  /** Downloads this worker's bundle and stores its files. Does nothing if they are already stored. */
  save(): Promise<void>;
  dropOthers(): Promise<void>;
  dropAll(): Promise<void>;
}

/**
 * Opens the site's bundles in the caches of the browser.
 * @param report receives the progress of `save`.
 */
export function openBundles(
  { base, cachePrefix, offered }: WorkerSettings,
  report: (message: WorkerReport) => void,
): SavedBundles {
  const own = cachePrefix + offered.edition;
  /** This file is stored last: a cache that holds it is complete. */
  const mark = `${base}offline.json`;
  let saving: Promise<void> | undefined;

  const isComplete = async (name: string): Promise<boolean> =>
    (await caches.match(mark, { cacheName: name })) !== undefined;
  const siteCaches = async (): Promise<string[]> =>
    (await caches.keys()).filter((name) => name.startsWith(cachePrefix));
  const drop = async (isDropped: (name: string) => boolean): Promise<void> => {
    const names = (await siteCaches()).filter(isDropped);
    await Promise.all(names.map((name) => caches.delete(name)));
  };

  const fetchAll = async (): Promise<void> => {
    if (await isComplete(own)) return;
    const asked = fetch(`${base}offline.pack?${offered.edition}`, { cache: 'no-store' });
    const response = await inTime(asked);
    if (!response.ok || !response.body) throw new Error(`The host answered ${response.status}.`);
    const cache = await caches.open(own);
    let [done, reported] = [0, 0];
    const writing: Promise<void>[] = [];
    for await (const { path, type, bytes } of unpack(response.body, offered.edition)) {
      const kept = new Response(bytes, { headers: { 'content-type': type } });
      writing.push(cache.put(base + path, kept));
      done += bytes.length;
      // In batches: a large site does not fit into memory, and file by file is slow.
      if (writing.length < 64) continue;
      await Promise.all(writing.splice(0));
      if (done - reported < offered.bytes / 100) continue;
      reported = done;
      report({ state: 'saving', done, total: offered.bytes });
    }
    await Promise.all(writing);
    await cache.put(mark, new Response(JSON.stringify(offered)));
  };

  return {
    async openSaved() {
      if (await isComplete(own)) return caches.open(own);
      for (const name of await siteCaches()) if (await isComplete(name)) return caches.open(name);
      return undefined;
    },
    hasOwn: () => isComplete(own),
    save: () =>
      (saving ??= fetchAll()
        .then(() => report({ state: 'saved' }))
        .catch(async (cause: unknown) => {
          await caches.delete(own);
          report({ state: 'failed' });
          throw cause;
        })
        .finally(() => (saving = undefined))),
    dropOthers: () => drop((name) => name !== own),
    dropAll: () => drop(() => true),
  };
}
