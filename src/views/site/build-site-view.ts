import { isLabelKey, type Labels } from '../../model/labels/labels.ts';
import { comparePartialDates } from '../../model/dates/partial-date.ts';
import { sitePath, withBase, type SitePath } from '../../model/addresses/path.ts';
import { isEventEntity, type Graph } from '../../connect/graph.ts';
import { kindViews } from '../parts/links/kind-views.ts';
import { socialImagePath } from '../../model/addresses/page-files.ts';
import { pageLink } from '../parts/links/page-links.ts';
import { targetKey } from '../../link/target.ts';
import { plainTitle, titleParts } from '../../model/text/marked-title.ts';
import type { KindView } from '../parts/links/kind-view.ts';
import type { SiteView } from './site-view.ts';

/**
 * @param address `url` is the site's full address without a slash at its end; `base` is `/` or `/repo/`.
 */
export function siteView(
  graph: Graph,
  address: { url: string; base: string },
  labels: Labels,
): SiteView {
  const { settings, entities, articles, sources, pages, charts, datasets } = graph.records;
  const kinds = kindViews(graph);
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
    navigation: navigation(graph, kinds, labels, address.base),
    kinds,
    counts: {
      entities: entities.length,
      events: entities.filter(({ id }) => isEventEntity(graph, id)).length,
      sources: sources.length,
      articles: articles.length,
      charts: charts.length,
      datasets: datasets.length,
      dates: graph.timeline.length + graph.relationPoints.length,
      relations: graph.statements.length,
      quotes: graph.quotes.length,
      corrections: [...articles, ...pages].flatMap((each) => each.corrections).length,
    },
    ...(newest && { newest }),
    ...(settings.socialCards && { socialImage: socialImagePath(sitePath()) }),
    ...(settings.theme.accent && { accent: settings.theme.accent }),
    ...(settings.theme.font && { font: settings.theme.font }),
    labels: Object.fromEntries(Object.entries(settings.labels).filter(([key]) => isLabelKey(key))),
    offline: settings.offline,
    pages: pages.flatMap((page) => pageLink(graph, targetKey(page)) ?? []),
  };
}

/** The links of the author's choice, else home, articles, the kinds with most entities, charts and data. */
function navigation(
  graph: Graph,
  kinds: readonly KindView[],
  labels: Labels,
  base: string,
): SiteView['navigation'] {
  const chosen = graph.records.settings.navigation;
  if (chosen) {
    return chosen.map(({ label, link }) => {
      if (/^https?:/.test(link)) return { label, href: link };
      const path = `/${link.replace(/^\/|\/$/g, '')}/`.replace('//', '/') as SitePath;
      return { label, href: withBase(path, base), path };
    });
  }
  const entry = (label: string, path: SitePath): SiteView['navigation'][number] => ({
    label,
    href: withBase(path, base),
    path,
  });
  return [
    entry(labels.home, sitePath()),
    ...(graph.records.articles.length > 0 ? [entry(labels.articles, sitePath('articles'))] : []),
    ...kinds.slice(0, 8).map((kind) => entry(kind.plural, kind.path)),
    ...(graph.records.charts.length > 0 ? [entry(labels.charts, sitePath('charts'))] : []),
    ...(graph.records.datasets.length > 0 ? [entry(labels.data, sitePath('data'))] : []),
    ...(graph.records.entities.length === 0
      ? graph.records.pages.slice(0, 8).map((page) => entry(page.title, page.path))
      : []),
  ];
}
