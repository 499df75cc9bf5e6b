import { bundleCachePrefix, type OfflineBundle } from '../../model/offline/offline-bundle.ts';
import type { WorkerReport, WorkerRequest } from '../../outputs/offline/service-worker-scope.ts';

const { serviceWorker } = navigator;
const base = document.documentElement.dataset['base'] ?? '/';
const sheet = `${base}offline.json`;
const refusal = `${base}offline-refused`;
const attempt = `${base}offline-tried`;
const cachePrefix = bundleCachePrefix(base);

/** Whether the browser can store the site. It has no service workers for pages from a folder. */
export function canStore(): boolean {
  return location.protocol.startsWith('http') && 'serviceWorker' in navigator;
}

/** The service worker of this site, if it has one. */
export async function findWorker(): Promise<ServiceWorkerRegistration | undefined> {
  const found = await serviceWorker.getRegistration(base).catch(() => undefined);
  // A site at the root of the host controls every path below it, but its worker is not ours.
  return found?.scope === new URL(base, location.href).href ? found : undefined;
}

/** The bundle on this device. */
export async function findSaved(): Promise<OfflineBundle | undefined> {
  for (const cacheName of await siteCaches()) {
    const answer = await caches.match(sheet, { cacheName });
    if (answer) return answer.json();
  }
  return undefined;
}

/** The bundle on the host; `undefined` without a network. */
export async function findOffered(): Promise<OfflineBundle | undefined> {
  try {
    const answer = await fetch(sheet, { cache: 'no-store' });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}

/** The bundle on the host, unless the reader or the browser has declined. */
export async function findWanted(): Promise<OfflineBundle | undefined> {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (read(refusal) !== null || connection?.saveData) return undefined;
  // A full device or a poor network fails on each page. Only the reader tries again in this visit.
  return read(attempt, 'sessionStorage') ? undefined : findOffered();
}

/** Starts the worker, which stores the site and reports its progress. */
export async function startWorker(): Promise<ServiceWorkerRegistration | undefined> {
  write(attempt, 'yes', 'sessionStorage');
  const options: RegistrationOptions = { updateViaCache: 'none' };
  const { installing } = await serviceWorker.register(`${base}sw.js`, options);
  // Browsers end a worker that takes minutes, which cannot say so itself. Later it ends for other reasons.
  const onInstalled = (): void => {
    if (installing?.state === 'redundant') report({ state: 'failed' });
  };
  installing?.addEventListener('statechange', onInstalled, { once: true });
  return findWorker();
}

/** Stores the site at the reader's request, which overrides an earlier removal. */
export async function storeSite(): Promise<void> {
  write(refusal, null);
  // Some builds of WebKit have service workers, but nothing to ask for more storage.
  const { storage } = navigator as { storage?: StorageManager };
  // Persistent storage is not evicted when the disk fills up.
  void storage?.persist().catch(() => false);
  const found = await startWorker();
  if (found && !found.installing) await askToUpdate(found);
}

/** Deletes the stored site. It is stored again only when the reader asks. */
export async function removeSite(): Promise<void> {
  refuseSite();
  await (await findWorker())?.unregister();
  await Promise.all((await siteCaches()).map((name) => caches.delete(name)));
}

/** Notes that the reader does not want the site stored, until they ask for it. */
export function refuseSite(): void {
  write(refusal, 'yes');
}

/** Hears what the worker reports. */
export function hearReports(hear: (report: WorkerReport) => void): void {
  new BroadcastChannel(cachePrefix).addEventListener('message', ({ data }) => hear(data));
}

function report(message: WorkerReport): void {
  const channel = new BroadcastChannel(cachePrefix);
  // oxlint-disable-next-line require-post-message-target-origin -- a channel has no target, unlike a window.
  channel.postMessage(message);
  channel.close();
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

/** Browsers that block cookies block caches and workers, too. */
async function siteCaches(): Promise<string[]> {
  const names = await caches.keys().catch(() => []);
  return names.filter((name) => name.startsWith(cachePrefix));
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
