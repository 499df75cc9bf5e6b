import { pathToFileURL } from 'node:url';
import { fileOf } from '../../model/addresses/page-files.ts';
import { sitePath, withBase, type SitePath } from '../../model/addresses/path.ts';
import { escapeAttributes } from '../../model/markdown/escape-attributes.ts';
import { forBase } from './base-mark.ts';
import type { Templates } from './template-store.ts';

/** A page that a template writes. */
export interface TemplatePage {
  /** Its file in the site: `companies/tencent/index.html`. */
  file: string;
  html(): Promise<string>;
}

/** A page of a route, at a path of the site. */
export interface RoutePage extends TemplatePage {
  path: SitePath;
}

/** Writes one page, or all pages of a type. */
export interface TemplateRoute {
  /** Whether a page at this path, without the base, would be of the route. */
  matches(path: string): boolean;
  /** Its pages of the site that was handed over last. */
  pages(): RoutePage[];
}

/** A route of Astro. */
interface Route {
  route: string;
  pattern: RegExp;
  /** The path of a route with one page: `/search`. */
  pathname?: string;
}

/**
 * What Astro makes of the pages, layouts and components: the app of its own build, as far as that uses it
 * (`core/build/app.js`, `core/build/environment.js` and `core/build/default-prerenderer.js` of Astro 7.3).
 */
interface TemplateApp {
  manifest: { routes: readonly { routeData: Route }[]; base: string };
  setInternals(internals: object): void;
  setOptions(options: object): void;
  /** The results of `getStaticPaths`, by route. */
  routeCache: { clearAll(): void };
  getComponentByRoute(route: Route): Promise<RouteModule>;
  render(request: Request, options: { routeData: Route }): Promise<Response>;
}

/** The module of a route; one with a single page names no paths. */
interface RouteModule {
  getStaticPaths?(options: { routePattern: string }): readonly { props: { path: SitePath } }[];
}

/**
 * The routes of compiled templates, which make pages of the site that was handed over on request. Neither Astro's build
 * nor Vite takes part.
 * @param base `/` or `/repo/`, as it is when a page is made.
 * @throws Error if the templates are not as this version of Astro makes them.
 */
export async function openTemplates(
  { entry, styles }: Templates,
  base: () => string,
): Promise<TemplateRoute[]> {
  const { app }: { app?: unknown } = await import(pathToFileURL(entry).href);
  if (!isTemplateApp(app)) throw new Error(`${entry} does not export the app of Astro's build.`);
  app.setInternals({
    pagesByKeys: new Map(Object.entries(styles).map(([key, sheets]) => [key, { styles: sheets }])),
    entrySpecifierToBundleMap: new Map(),
  });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: print } } },
  });
  const pageAt = (route: Route, path: SitePath): RoutePage => pageOf(app, route, path, base);
  const routes = app.manifest.routes.map(async ({ routeData }): Promise<TemplateRoute> => {
    const { getStaticPaths } = await app.getComponentByRoute(routeData);
    const paths = (): SitePath[] =>
      getStaticPaths?.({ routePattern: routeData.route }).map(({ props }) => props.path) ?? [
        sitePath(routeData.pathname ?? ''),
      ];
    let known = '';
    return {
      matches: (path) => routeData.pattern.test(path),
      pages() {
        const present = paths();
        // Astro asks a route once for its paths, and takes those that a development server adds for missing.
        const all = present.join('\n');
        if (all !== known) app.routeCache.clearAll();
        known = all;
        return present.map((path) => pageAt(routeData, path));
      },
    };
  });
  return await Promise.all(routes);
}

function isTemplateApp(app: unknown): app is TemplateApp {
  const functions = ['setInternals', 'setOptions', 'getComponentByRoute', 'render'];
  return (
    typeof app === 'object' &&
    app !== null &&
    functions.every((name) => typeof Reflect.get(app, name) === 'function') &&
    typeof (app as TemplateApp).routeCache?.clearAll === 'function' &&
    Array.isArray((app as TemplateApp).manifest?.routes)
  );
}

/** The address of the page that hosts show where there is none; its file has a name of its own. */
const missing = '/404/';

function pageOf(app: TemplateApp, routeData: Route, path: SitePath, base: () => string): RoutePage {
  const isMissing = path === missing;
  return {
    path,
    file: isMissing ? '404.html' : fileOf(path),
    async html() {
      const address = new URL(withBase(path, app.manifest.base), 'http://localhost');
      const response = await app.render(new Request(address), { routeData });
      if (response.status !== (isMissing ? 404 : 200))
        throw new Error(`The template of ${path} answers with the status ${response.status}.`);
      return forBase(escapeAttributes(await response.text()), base());
    },
  };
}

/** Prints what Astro logs of a page, a warning or an error. */
function print({ message, level }: { message: string; level: string }): void {
  if (level === 'warn' || level === 'error') process.stderr.write(`${message}\n`);
}
