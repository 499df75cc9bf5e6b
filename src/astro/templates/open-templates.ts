import { pathToFileURL } from 'node:url';
import { fileOf } from '../../model/addresses/page-files.ts';
import { sitePath, withBase, type SitePath } from '../../model/addresses/path.ts';
import { escapeAttributes } from '../../model/markdown/escape-attributes.ts';
import type { RoutedPage } from '../rendering/page-result.ts';
import type { renderPage } from '../rendering/render-page.ts';
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
  /** `/articles/[id]` */
  name: string;
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

/** What Astro makes of the pages, layouts and components, behind the entry that we give it. */
interface CompiledEntry {
  /** The app of Astro's own build (`core/build/app.js` of Astro 7.3). */
  app: {
    manifest: { routes: readonly { routeData: Route }[]; base: string };
    getComponentByRoute(route: Route): Promise<RouteModule>;
  };
  renderPage: typeof renderPage;
}

/** The module of a route; one with a single page names no paths. */
interface RouteModule {
  default: Parameters<typeof renderPage>[0];
  getStaticPaths?(options: { routePattern: string }): readonly RoutePath[];
}

/** What a route says of one of its pages. */
type RoutePath = Pick<RoutedPage, 'params'> & { props: { path: SitePath } };

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
  const compiled: unknown = await import(pathToFileURL(entry).href);
  if (!isEntry(compiled)) throw new Error(`${entry} does not export the app of Astro's build.`);
  const { app, renderPage: render } = compiled;
  const routes = app.manifest.routes.map(async ({ routeData }): Promise<TemplateRoute> => {
    const { default: component, getStaticPaths } = await app.getComponentByRoute(routeData);
    const { route, pathname, pattern } = routeData;
    const sheets = styles[route] ?? [];
    const only: RoutePath = { params: {}, props: { path: sitePath(pathname ?? '') } };
    return {
      name: route,
      matches: (path) => pattern.test(path),
      pages: () =>
        (getStaticPaths?.({ routePattern: route }) ?? [only]).map(({ params, props }) => {
          const { path } = props;
          return {
            path,
            file: path === missing ? '404.html' : fileOf(path),
            async html() {
              const address = withBase(path, app.manifest.base);
              const html = await render(component, { address, params, props, styles: sheets });
              return forBase(escapeAttributes(html), base());
            },
          };
        }),
    };
  });
  return await Promise.all(routes);
}

function isEntry(compiled: unknown): compiled is CompiledEntry {
  const { app, renderPage: render } = compiled as Partial<CompiledEntry>;
  return (
    typeof render === 'function' &&
    typeof app?.getComponentByRoute === 'function' &&
    Array.isArray(app.manifest.routes)
  );
}

/** The address of the page that hosts show where there is none; its file has a name of its own. */
const missing = '/404/';
