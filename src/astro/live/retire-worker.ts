import { bundleCachePrefix } from '../../model/offline/offline-bundle.ts';
import { appFiles } from '../../outputs/built-names.ts';
import { filePath, withBase } from '../../model/addresses/path.ts';
import { mediaTypeOf } from '../../model/media-type.ts';
import type { ServerWithMiddlewares } from './middlewares.ts';

/**
 * Retires the service worker of a built site that was opened at this address before: `start`, `preview` and `dev` have the
 * same port, and it would go on to show its stored pages in place of those that are edited.
 *
 * Browsers look for a newer worker after each page that they open, and that is the one that gets this script. The old
 * worker asks for the headers of its file, too, but only once in its life, which open developer tools make endless; it
 * retires itself on 404.
 */
export function retireWorker(server: ServerWithMiddlewares, base: () => string): void {
  const file = filePath(appFiles.worker);
  server.middlewares.use(({ url, headers }, response, next) => {
    const isAsked = headers['service-worker'] === 'script';
    if (!isAsked || (url !== file && url !== withBase(file, base()))) return next();
    response.writeHead(200, { 'content-type': mediaTypeOf(file), 'cache-control': 'no-store' });
    response.end(retiringScript(base()));
  });
}

/** A worker that replaces the one of a site, deletes what that has stored, and opens its pages again without any. */
export function retiringScript(base: string): string {
  return `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(retire()));
async function retire() {
  const names = await caches.keys();
  const own = names.filter((name) => name.startsWith(${JSON.stringify(bundleCachePrefix(base))}));
  await Promise.all(own.map((name) => caches.delete(name)));
  const pages = await clients.matchAll({ type: 'window' });
  await registration.unregister();
  for (const page of pages) page.navigate(page.url);
}
`;
}
