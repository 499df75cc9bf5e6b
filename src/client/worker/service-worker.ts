import { openBundles } from './service-worker-bundles.ts';
import { partialResponse } from './partial-response.ts';
import type {
  ServiceWorkerScope,
  WindowClient,
  WorkerSettings,
} from '../../outputs/offline/service-worker-scope.ts';

/** Inserted by the build. */
declare const SETTINGS: WorkerSettings;

const { base, cachePrefix, offered } = SETTINGS;
const worker = globalThis as unknown as ServiceWorkerScope;
const pages = new BroadcastChannel(cachePrefix);
// oxlint-disable-next-line require-post-message-target-origin -- a channel has no target, unlike a window.
const bundles = openBundles(SETTINGS, (message) => pages.postMessage(message));
let serving: Promise<Cache | undefined> | undefined;
let hasLookedForItself = false;
/** Ten seconds. A page that has not started loading by then is taken to be closed. */
const maxLooks = 100;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => event.waitUntil(update()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const isOurs = request.url.startsWith(new URL(base, location.href).href);
  // A request with `no-store` wants no stored response.
  if (request.method !== 'GET' || !isOurs || request.cache === 'no-store') return;
  event.respondWith(answer(request));
  if (request.mode === 'navigate') event.waitUntil(retireIfGone(event.resultingClientId));
});

async function install(): Promise<void> {
  // A large bundle does not replace a stored one unasked: the notice tells the reader.
  if (offered.asks && (await bundles.openSaved())) return;
  await bundles.save();
}

async function activate(): Promise<void> {
  if (await bundles.hasOwn()) await bundles.dropOthers();
  await worker.clients.claim();
}

/** Serves this worker's bundle from here on, at the reader's request. */
async function update(): Promise<void> {
  try {
    await bundles.save();
  } catch {
    // The pages have been told, and the stored bundle stays.
    return;
  }
  serving = undefined;
  // A waiting worker clears older bundles when it takes over.
  if (worker.registration.waiting) await worker.skipWaiting();
  else await bundles.dropOthers();
}

async function answer(request: Request): Promise<Response> {
  // Browsers that clear or close their storage refuse to open it: the host still has the page.
  const cache = await (serving ??= bundles.openSaved()).catch(() => (serving = undefined));
  const file = fileOf(request.url);
  const saved = await cache?.match(file);
  const range = request.headers.get('range');
  if (saved) return range === null ? saved : await partialResponse(saved, range);
  const isNavigation = request.mode === 'navigate';
  if (isNavigation && (await cache?.match(`${file}/index.html`))) {
    const { pathname, search } = new URL(request.url);
    return Response.redirect(`${pathname}/${search}`, 302);
  }
  const original = originalOf(file);
  const picture = original && (await cache?.match(original));
  try {
    const response = await fetch(request);
    // A newer version of the site may lack the variant, and a network that asks for a login sends its own page.
    return picture && !isPicture(response) ? picture : response;
  } catch (cause) {
    if (picture) return picture;
    const missing = isNavigation && (await cache?.match(`${base}offline/missing/index.html`));
    if (!missing) throw cause;
    return new Response(missing.body, { status: 404, headers: missing.headers });
  }
}

/** The file behind an address. Queries are for scripts of the page and do not change the file. */
function fileOf(address: string): string {
  const path = new URL(address).pathname.split('/').map(encoded).join('/');
  return path.endsWith('/') ? `${path}index.html` : path;
}

/** The picture that a variant was made from. Only that one is stored, and browsers show it in place of any variant. */
function originalOf(file: string): string | undefined {
  const [, picture] = /\/assets\/_sizes\/(.+)\/\d+\.(?:avif|webp)$/.exec(file) ?? [];
  return picture && `${base}assets/${picture}`;
}

function isPicture(response: Response): boolean {
  return response.ok && response.headers.get('content-type')?.startsWith('text/html') !== true;
}

function encoded(part: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(part));
  } catch {
    return part;
  }
}

/**
 * Removes the worker once the site has none: its pages come from the caches, so otherwise the last stored version would
 * hide the site that has replaced it. Where nothing is at the site's address, nothing has: a host or a network in trouble
 * says of every file that it is not there, and the stored version is all that its reader has.
 */
async function retireIfGone(opening: string): Promise<void> {
  if (hasLookedForItself) return;
  hasLookedForItself = true;
  const options: RequestInit = { method: 'HEAD', cache: 'no-store' };
  const response = await fetch(`${base}sw.js`, options).catch(() => undefined);
  if (response?.status !== 404 && response?.status !== 410) return;
  const home = await fetch(base, options).catch(() => undefined);
  if (!home?.ok) return;
  await worker.registration.unregister();
  // A page that registers the worker at this moment brings it back, for as long as it lives. A cache that is open can
  // still be read when it is dropped.
  serving = Promise.resolve(undefined);
  await bundles.dropAll();
  const open = await openPages(opening);
  await Promise.all(open.map((client) => client.navigate(client.url)));
}

/**
 * The open pages of this worker, including the one being opened. That one counts only after it has begun to load, and
 * no event says when.
 */
async function openPages(opening: string): Promise<readonly WindowClient[]> {
  for (let look = 0; ; look += 1) {
    const open = await worker.clients.matchAll({ type: 'window' });
    if (look === maxLooks || open.some(({ id }) => id === opening)) return open;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
