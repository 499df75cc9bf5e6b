import { isLabelKey, type Labels } from '../../model/labels/labels.ts';
import { sitePath } from '../../model/addresses/path.ts';
import type { Graph } from '../../connect/graph.ts';
import { buildKindViews } from '../parts/links/build-kind-views.ts';
import { socialImagePath } from '../../model/addresses/page-files.ts';
import { describedLink } from '../parts/links/page-links.ts';
import { pagesInMenus } from '../../link/site/start-pages.ts';
import { targetKey } from '../../link/target.ts';
import { plainTitle, titleParts } from '../../model/text/marked-title.ts';
import { largestKinds } from './largest-kinds.ts';
import { createMenus, type MenuEntry } from './menu.ts';
import { countsOf } from './site-counts.ts';
import { siteNavigation } from './site-navigation.ts';
import type { SiteView } from './site-view.ts';

/**
 * What every page shows of the site.
 * @param address `url` is the site's full address without a trailing slash; `base` is `/` or `/repo/`.
 * @param menuEntries The menu links of all page types and file families.
 */
export function buildSiteView(
  graph: Graph,
  address: { url: string; base: string },
  labels: Labels,
  menuEntries: readonly MenuEntry[],
): SiteView {
  const { settings, articles } = graph.records;
  const kinds = buildKindViews(graph);
  const { header, ...menus } = createMenus(menuEntries, {
    labels,
    counts: countsOf(graph),
    kinds,
    largestKinds: largestKinds(graph, kinds),
    pages: pagesInMenus(graph.records).flatMap(
      (page) => describedLink(graph, targetKey(page)) ?? [],
    ),
    hasApp: settings.offline.app,
    hasQuality: settings.quality,
  });
  return {
    title: plainTitle(settings.title),
    titleParts: titleParts(settings.title),
    description: settings.description,
    language: settings.language,
    url: address.url,
    base: address.base,
    authors: settings.authors.map(({ name, url, orcid }) => ({
      name,
      ...(url && { url }),
      ...(orcid && { orcid }),
    })),
    ...(settings.license && { license: settings.license }),
    ...(settings.repository && { repository: settings.repository }),
    navigation: siteNavigation(settings.navigation, { ...menus, header }, address.base),
    kinds,
    hasArticles: articles.length > 0,
    menus,
    ...(settings.socialCards && { socialImage: socialImagePath(sitePath()) }),
    ...(settings.theme.accent && { accent: settings.theme.accent }),
    ...(settings.theme.font && { font: settings.theme.font }),
    labels: Object.fromEntries(Object.entries(settings.labels).filter(([key]) => isLabelKey(key))),
    offline: settings.offline,
    remoteImages: settings.remoteImages === 'allow',
  };
}
