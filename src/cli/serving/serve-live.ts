import { setTimeout } from 'node:timers/promises';
import type { LiveState } from '../../client/live/live-state.ts';
import { followContent, type LiveStates } from '../../astro/live/live-content.ts';
import { openLiveSite } from '../../astro/live/live-site.ts';
import { createOpenRequests, type OpenRequests } from '../../astro/live/open-requests.ts';
import type { RequestHandler, ServerWithMiddlewares } from '../../astro/live/middlewares.ts';
import { requestedPath } from '../../model/requests/requested-path.ts';
import { retireWorker } from '../../astro/live/retire-worker.ts';
import { serveFiles } from '../../astro/live/serve-files.ts';
import { serveSearch } from '../../astro/live/serve-search.ts';
import { openLivePages, type LivePages } from '../../astro/templates/live-pages.ts';
import { templatesOfCode } from '../../astro/templates/templates-of-code.ts';
import type { CompiledSite } from '../../outputs/compiled-site.ts';
import { mediaTypeOf } from '../../model/media-type.ts';
import { once } from '../../model/lazy/once.ts';
import { enterRunFolder } from '../../publish/output/run-folder.ts';
import type { SiteOptions } from '../../publish/site-options.ts';
import { createSteps } from '../../publish/report/steps.ts';
import { askInOrder } from './ask-in-order.ts';
import { failurePage, sendFailure } from './failure-page.ts';
import { createFolderWatch } from './folder-watch.ts';
import { serveUnder, type Answer, type Reach } from './serve.ts';
import { liveScriptName, readLiveScript, withLiveScript } from './live-script.ts';
import { createLiveStream } from './live-stream.ts';

/**
 * Serves a site while its content changes, with compiled templates. Pages are those that a build writes, save for what
 * keeps them up to date, and for the offline bundles.
 */
export async function serveLive(options: SiteOptions, port: number, reach: Reach): Promise<void> {
  const steps = createSteps();
  const requests = createOpenRequests();
  // What is to be ready for the first request goes first, as well.
  const opened = requests.open();
  const { live, current, start } = await openLiveSite(options, steps, requests);
  // A change of `url` in site.yaml may move the site.
  const base = (): string => current().address.base;
  const stream = createLiveStream();
  let addresses: string[] = [];
  const announce = (): void => {
    addresses = addresses.map((each) => new URL(base(), each).href);
    process.stdout.write(`Serving ${options.contentDir} at ${addresses.join(', ')}\n`);
  };
  const tell = (state: LiveState): void => {
    if (addresses.some((each) => new URL(each).pathname !== base())) announce();
    stream.tell(state);
  };
  const states = followContent(live, start, tell);
  const isRead = Promise.resolve(start.rest).then(
    () => true,
    () => false,
  );
  const handles: RequestHandler[] = [];
  const server: ServerWithMiddlewares = {
    middlewares: { use: (handle) => handles.push(handle) },
  };
  server.middlewares.use(stream.answer(states.current));
  const templates = await steps.run('Opening templates', () =>
    templatesOfCode(enterRunFolder, steps),
  );
  if (!templates) {
    throw new Error(
      'Astro has compiled the templates to code of an unknown form. `npm run dev:code` works with any.',
    );
  }
  const pages = openLivePages(templates, base);
  // Before the files of the site, which are listed to know whether one is asked for.
  server.middlewares.use(serveClientFiles(pages));
  retireWorker(server, base);
  serveFiles(server, current);
  serveSearch(server, options, base, live.revision, isRead);
  server.middlewares.use(servePages(pages, current, live.revision, requests));
  const answer: Answer = (request, response) =>
    askInOrder(handles, request, response, (cause) => {
      // It may need more texts than are rendered for one page.
      if (states.current().isReading) return void isRead.then(() => answer(request, response));
      const page = failurePage(live.reportFailure(cause));
      sendFailure(response, withLiveScript(page, base(), live.revision()));
    });
  const { address, networkAddresses } = await serveUnder(base, port, reach, answer);
  addresses = [address, ...networkAddresses];
  announce();
  opened();
  if (states.current().isReading) {
    process.stdout.write('Still reading texts: pages lack what others say of them.\n');
    if (await isRead) steps.finish('All texts are read');
  }
  await watch(states);
}

/** Styles, scripts, fonts and pictures that pages load. */
function serveClientFiles({ clientFile }: LivePages): RequestHandler {
  const liveScript = once(readLiveScript);
  return (request, response, next) => {
    const name = nameOf(request.url);
    const answer = async (): Promise<void> => {
      const bytes = name === liveScriptName ? await liveScript() : clientFile(name);
      if (!bytes) return next();
      response.writeHead(200, { 'content-type': mediaTypeOf(name) }).end(bytes);
    };
    answer().catch(next);
  };
}

/** Pages of the newest site, and that for what is missing. */
function servePages(
  { pageAt }: LivePages,
  current: () => CompiledSite,
  revision: () => number,
  requests: OpenRequests,
): RequestHandler {
  return (request, response, next) => {
    const shown = revision();
    const { base } = current().address;
    const answer = async (): Promise<void> => {
      const name = nameOf(request.url);
      if (await pageAt(`${name}/index.html`, shown)) {
        const location = `${base}${encodeURI(name)}/`;
        return void response.writeHead(302, { location }).end();
      }
      const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
      const found = await pageAt(file, shown);
      // Astro would tell that the page fails, but not why.
      if (found) void current().pages.at(found.path)?.view;
      const page = found ?? (await pageAt('404.html', shown));
      const html = withLiveScript((await page?.html()) ?? '', base, shown);
      response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(html);
    };
    const answered = requests.open();
    answer().catch(next).finally(answered);
  };
}

/** The file of an address, below the base: `articles/a/`; the name of no file if there is none. */
function nameOf(url: string | undefined): string {
  try {
    return decodeURIComponent(requestedPath(url).slice(1));
  } catch {
    return '404/';
  }
}

/** Milliseconds between two looks at the content. */
const pause = 300;

/** The largest share of the time that looking at the files may take. */
const shareOfLooks = 1 / 20;

/** Watches the content for changes, and also looks at intervals, since the system may not report them. */
async function watch({ update, updateIfChanged, folders }: LiveStates): Promise<never> {
  const listening = createFolderWatch(update);
  for (;;) {
    const start = performance.now();
    updateIfChanged();
    listening.follow(folders());
    await setTimeout(Math.max(pause, (performance.now() - start) / shareOfLooks));
  }
}
