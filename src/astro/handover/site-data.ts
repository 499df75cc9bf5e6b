import type { GetStaticPaths } from 'astro';
import type { SitePath } from '../../model/addresses/path.ts';
import { labelsOnPage, type Labels } from '../../model/labels/labels.ts';
import type { PageFrame } from '../../views/page-type/page-frame.ts';
import type { PageTypeId, ViewOf } from '../../views/page-types.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { takeOver } from './handoff.ts';
import { paramsOf, type RouteParams } from './route-params.ts';

/** Everything a route needs to write a page. */
export interface RoutedPage<View> {
  view: View;
  /** The frame of the page, its path, and the revision of the site that it shows. */
  frame: PageFrame & { path: SitePath; revision: number };
  site: SiteView;
  /** The words of the interface in the language of the site, for what stands around a page. */
  labels: Labels;
  /** Those in the language of the page. */
  ownLabels: Labels;
}

/** One address of a route. */
interface RoutePath {
  params: RouteParams;
  props: { path: SitePath };
}

/** The `getStaticPaths` of a page type's route: the paths of its pages. */
export function pathsOf(type: PageTypeId): (options: Parameters<GetStaticPaths>[0]) => RoutePath[] {
  return ({ routePattern }) =>
    takeOver()
      .compiled.pages.ofType(type)
      .map(({ path }) => ({ params: paramsOf(path, routePattern), props: { path } }));
}

/**
 * The page that a route writes.
 * @param props The props of the route, from `pathsOf`; none for a type with one page.
 */
export function pageOf<Id extends PageTypeId>(
  type: Id,
  props?: { path: SitePath },
): RoutedPage<ViewOf<Id>> {
  const { compiled, revision } = takeOver();
  const { pages, site, labels } = compiled;
  const page = pages.find(type, props?.path);
  if (!page)
    throw new Error(`There is no page of the type \`${type}\` at ${props?.path ?? 'all'}.`);
  const frame = { ...page.frame(), path: page.path, revision };
  const ownLabels = labelsOnPage(frame.lang, { language: site.language, labels });
  return { view: page.view, frame, site, labels, ownLabels };
}
