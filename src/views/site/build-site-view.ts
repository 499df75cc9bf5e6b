import { isLabelKey, type Labels } from '../../model/labels/labels.ts';
import { comparePartialDates } from '../../model/dates/partial-date.ts';
import { sitePath, withBase, writtenPath } from '../../model/addresses/path.ts';
import type { Graph } from '../../connect/graph.ts';
import { buildKindViews } from '../parts/links/build-kind-views.ts';
import { socialImagePath } from '../../model/addresses/page-files.ts';
import { pageLink } from '../parts/links/page-links.ts';
import { targetKey } from '../../link/target.ts';
import { plainTitle, titleParts } from '../../model/text/marked-title.ts';
import { createMenus, type MenuEntry, type MenuLink } from './menu.ts';
import { countsOf } from './site-counts.ts';
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
  const { settings, articles, pages } = graph.records;
  const kinds = buildKindViews(graph);
  const counts = countsOf(graph);
  const menus = createMenus(menuEntries, {
    labels,
    counts,
    kinds,
    pages: pages.flatMap((page) => pageLink(graph, targetKey(page)) ?? []),
    hasApp: settings.offline.app,
    hasQuality: settings.quality,
  });
  const dates = [...articles, ...pages].flatMap((each) => each.updated ?? each.date ?? []);
  const [newest] = dates.sort((a, b) => comparePartialDates(b, a));
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
    navigation: navigation(graph, menus.header, address.base),
    kinds,
    counts,
    menus,
    ...(newest && { newest }),
    ...(settings.socialCards && { socialImage: socialImagePath(sitePath()) }),
    ...(settings.theme.accent && { accent: settings.theme.accent }),
    ...(settings.theme.font && { font: settings.theme.font }),
    labels: Object.fromEntries(Object.entries(settings.labels).filter(([key]) => isLabelKey(key))),
    offline: settings.offline,
  };
}

/** The links that the author chose, else those of the header menu. */
function navigation(graph: Graph, menu: readonly MenuLink[], base: string): SiteView['navigation'] {
  const chosen = graph.records.settings.navigation;
  if (!chosen) {
    return menu.map(({ title, path }) => ({ label: title, href: withBase(path, base), path }));
  }
  return chosen.map(({ label, link }) => {
    if (/^https?:/.test(link)) return { label, href: link };
    const path = writtenPath(`/${link.replace(/^\/|\/$/g, '')}/`.replace('//', '/'));
    return { label, href: withBase(path, base), path };
  });
}
