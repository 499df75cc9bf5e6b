import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { sitePath, withBase } from '../../model/addresses/path.ts';
import { searchFolder } from '../../outputs/built-names.ts';
import { keptFolderOf } from '../../publish/kept/kept-folders.ts';
import type { SiteOptions } from '../../publish/site-options.ts';
import type { ServerWithMiddlewares } from './middlewares.ts';
import { dropOddRange } from '../../model/requests/byte-range.ts';
import { requestedPath } from '../../model/requests/requested-path.ts';

/**
 * Serves the search index of the newest content. It is made when a page first asks for it after a change: most who write
 * do not search.
 * @param revision The number of the site that pages show.
 * @param ready Resolves when the texts of the first site are rendered, which an index has to wait for.
 */
export function serveSearch(
  server: ServerWithMiddlewares,
  options: SiteOptions,
  base: () => string,
  revision: () => number,
  ready: Promise<unknown> = Promise.resolve(),
): void {
  const outDir = keptFolderOf('search', options.contentDir);
  const serve = sirv(outDir, { dev: true });
  const indexed = inOrder(() => indexInProcess({ ...options, outDir }));
  server.middlewares.use((request, response, next) => {
    const pathname = requestedPath(request.url);
    const folder = sitePath(searchFolder);
    // Astro has removed the base from some addresses.
    const found = [withBase(folder, base()), folder].find((each) => pathname.startsWith(each));
    if (found === undefined) return next();
    request.url = folder + pathname.slice(found.length);
    dropOddRange(request.headers);
    ready
      .then(() => indexed(revision()))
      .then(() => serve(request, response, next))
      .catch(next);
  });
}

/** Calls `make` once for each revision, one call after the other. */
function inOrder(make: () => Promise<void>): (revision: number) => Promise<void> {
  let made: { revision: number; done: Promise<void> } | undefined;
  return (revision) => {
    if (made?.revision === revision) return made.done;
    const before = made?.done.catch(() => undefined);
    const done = Promise.resolve(before).then(make);
    made = { revision, done };
    // Try again after a failure.
    done.catch(() => (made = undefined));
    return done;
  };
}

async function indexInProcess(options: SiteOptions): Promise<void> {
  const script = fileURLToPath(new URL('./index-process.ts', import.meta.url));
  const child = spawn(process.execPath, [script, JSON.stringify(options)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const stop = (): void => void child.kill();
  process.once('exit', stop);
  const { promise, resolve } = Promise.withResolvers<number | null>();
  child.once('exit', resolve);
  child.once('error', () => resolve(null));
  const [said, code] = await Promise.all([text(child.stderr), promise]);
  process.off('exit', stop);
  if (code !== 0) throw new Error(`The search index could not be made.\n${said}`);
}
