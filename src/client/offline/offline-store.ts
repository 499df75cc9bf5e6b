import type { OfflineBundle } from '../../model/offline-bundle.ts';
import type { WorkerReport, WorkerRequest } from '../../outputs/offline/service-worker-scope.ts';

/** What pages may do with the site's edition for reading without a network. */
export interface OfflineStore {
  /** The service worker of this very site, if there is one. */
  findWorker(): Promise<ServiceWorkerRegistration | undefined>;
  /** The edition on this device. */
  findSaved(): Promise<OfflineBundle | undefined>;
  /** The edition on the host; none without a network. */
  findOffered(): Promise<OfflineBundle | undefined>;
  /** Starts the worker, which keeps the site; `listen` hears how far it is. */
  start(): Promise<ServiceWorkerRegistration | undefined>;
  /** Starts it because the reader said so: an earlier removal no longer holds. */
  save(): Promise<void>;
  /** Frees the space; nothing is kept again before the reader asks for it. */
  remove(): Promise<void>;
  isRefused(): boolean;
  listen(hear: (report: WorkerReport) => void): void;
}

/** The store of the site below `base`; none where the browser has no service workers, as for pages from a folder. */
export function openOfflineStore(base: string, cachePrefix: string): OfflineStore | undefined {
  if (!location.protocol.startsWith('http') || !('serviceWorker' in navigator)) return undefined;
  const { serviceWorker } = navigator;
  const sheet = `${base}offline.json`;
  const refusal = `${base}offline-refused`;
  const siteCaches = async (): Promise<string[]> =>
    (await caches.keys()).filter((name) => name.startsWith(cachePrefix));

  const store: OfflineStore = {
    async findWorker() {
      const found = await serviceWorker.getRegistration(base);
      // A site at the root of the host has a say in all below it; its worker is not ours.
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
    async start() {
      await serviceWorker.register(`${base}sw.js`, { updateViaCache: 'none' });
      return store.findWorker();
    },
    async save() {
      write(refusal, null);
      // Space that the reader gave is not taken back when the disk fills up.
      void navigator.storage.persist().catch(() => false);
      const found = await store.start();
      if (found && !found.installing) await askToUpdate(found);
    },
    async remove() {
      write(refusal, 'yes');
      await (await store.findWorker())?.unregister();
      await Promise.all((await siteCaches()).map((name) => caches.delete(name)));
    },
    isRefused: () => read(refusal) !== null,
    listen(hear) {
      new BroadcastChannel(cachePrefix).addEventListener('message', ({ data }) => hear(data));
    },
  };
  return store;
}

/** Asks the newest worker to make its edition the one that is read. */
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

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage may be closed to the page; the choice then lasts until it is left.
  }
}
