import type { OfflineBundle } from '../../model/offline/offline-bundle.ts';
import type { WorkerReport, WorkerRequest } from '../../outputs/offline/service-worker-scope.ts';

/** The actions of a page on the offline bundle of the site. */
export interface OfflineStore {
  /** The service worker of this site, if it has one. */
  findWorker(): Promise<ServiceWorkerRegistration | undefined>;
  /** The bundle on this device. */
  findSaved(): Promise<OfflineBundle | undefined>;
  /** The bundle on the host; `undefined` without a network. */
  findOffered(): Promise<OfflineBundle | undefined>;
  /** The bundle on the host, unless the reader or the browser has declined. */
  findWanted(): Promise<OfflineBundle | undefined>;
  /** Starts the worker, which stores the site. `listen` receives its progress. */
  start(): Promise<ServiceWorkerRegistration | undefined>;
  /** Stores the site at the reader's request, which overrides an earlier removal. */
  save(): Promise<void>;
  /** Deletes the stored site. It is stored again only when the reader asks. */
  remove(): Promise<void>;
  /** Notes that the reader does not want the site stored, until they ask for it. */
  refuse(): void;
  listen(hear: (report: WorkerReport) => void): void;
}

/**
 * The offline store of the site below `base`; `undefined` where the browser has no service workers, as for pages from a
 * folder.
 */
export function openOfflineStore(base: string, cachePrefix: string): OfflineStore | undefined {
  if (!location.protocol.startsWith('http') || !('serviceWorker' in navigator)) return undefined;
  const { serviceWorker } = navigator;
  // Some builds of WebKit have service workers, but nothing to ask for more storage.
  const { storage } = navigator as { storage?: StorageManager };
  const sheet = `${base}offline.json`;
  const refusal = `${base}offline-refused`;
  const attempt = `${base}offline-tried`;
  // Browsers that block cookies block caches and workers, too.
  const siteCaches = async (): Promise<string[]> =>
    (await caches.keys().catch(() => [])).filter((name) => name.startsWith(cachePrefix));

  const store: OfflineStore = {
    async findWorker() {
      const found = await serviceWorker.getRegistration(base).catch(() => undefined);
      // A site at the root of the host controls every path below it, but its worker is not ours.
      return found?.scope === new URL(base, location.href).href ? found : undefined;
    },
    async findSaved() {
      for (const cacheName of await siteCaches()) {
        const answer = await caches.match(sheet, { cacheName });
        if (answer) return answer.json();
      }
      return undefined;
    },
    async findOffered() {
      try {
        const answer = await fetch(sheet, { cache: 'no-store' });
        return answer.ok ? await answer.json() : undefined;
      } catch {
        return undefined;
      }
    },
    async findWanted() {
      const { connection } = navigator as { connection?: { saveData?: boolean } };
      if (read(refusal) !== null || connection?.saveData) return undefined;
      // A full device or a poor network fails on each page. Only the reader tries again in this visit.
      return read(attempt, 'sessionStorage') ? undefined : store.findOffered();
    },
    async start() {
      write(attempt, 'yes', 'sessionStorage');
      await serviceWorker.register(`${base}sw.js`, { updateViaCache: 'none' });
      return store.findWorker();
    },
    async save() {
      write(refusal, null);
      // Persistent storage is not evicted when the disk fills up.
      void storage?.persist().catch(() => false);
      const found = await store.start();
      if (found && !found.installing) await askToUpdate(found);
    },
    async remove() {
      store.refuse();
      await (await store.findWorker())?.unregister();
      await Promise.all((await siteCaches()).map((name) => caches.delete(name)));
    },
    refuse: () => write(refusal, 'yes'),
    listen(hear) {
      new BroadcastChannel(cachePrefix).addEventListener('message', ({ data }) => hear(data));
    },
  };
  return store;
}

/** Asks the newest worker to serve its own bundle. */
export async function askToUpdate(registration: ServiceWorkerRegistration): Promise<void> {
  if (!registration.waiting) await lookForNewer(registration);
  const request: WorkerRequest = 'update';
  (registration.waiting ?? registration.active)?.postMessage(request);
}

/** Browsers look for a newer worker some time after a page has loaded; the reader may be faster. */
async function lookForNewer(registration: ServiceWorkerRegistration): Promise<void> {
  await registration.update().catch(() => undefined);
  const { installing } = registration;
  if (!installing) return;
  await new Promise((resolve) =>
    installing.addEventListener('statechange', resolve, { once: true }),
  );
}

function read(key: string, storage: StorageName = 'localStorage'): string | null {
  try {
    return globalThis[storage].getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null, storage: StorageName = 'localStorage'): void {
  try {
    if (value === null) globalThis[storage].removeItem(key);
    else globalThis[storage].setItem(key, value);
  } catch {
    // Storage can be closed to the page. The choice then lasts until the page is left.
  }
}

/** What is kept for all visits, or for this one. */
type StorageName = 'localStorage' | 'sessionStorage';
