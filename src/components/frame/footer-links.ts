import type { SiteView } from '../../views/site/site-view.ts';
import type { Labels } from '../../model/labels/labels.ts';
import { filePath, sitePath, withBase, type SitePath } from '../../model/addresses/path.ts';

export interface FooterColumn {
  title: string;
  links: FooterLink[];
}

interface FooterLink {
  label: string;
  href: string;
  /** Whether the link only works on a server. */
  isOnline?: boolean;
}

/** The columns of the footer: what to read, how to verify it, what to download. Empty columns are left out. */
export function footerColumns(site: SiteView, labels: Labels): FooterColumn[] {
  const link = (label: string, path: SitePath) => ({ label, href: withBase(path, site.base) });
  /** A link to an overview page, if the site has anything to show there. */
  const wholeLink = (count: number, label: string, page: string) =>
    count > 0 ? [link(label, sitePath(page))] : [];
  const read = [
    ...(site.counts.articles > 0 ? [link(labels.articles, sitePath('articles'))] : []),
    ...site.kinds.map((kind) => link(kind.plural, kind.path)),
    ...wholeLink(site.counts.dates, labels.timeline, 'timeline'),
    ...wholeLink(site.counts.relations, labels.network, 'network'),
    ...wholeLink(site.counts.quotes, labels.quotations, 'quotes'),
  ];
  const online = (label: string, file: string): FooterLink => ({
    ...link(label, filePath(file)),
    isOnline: true,
  });
  const repository = site.repository?.replace(/\/$/, '');
  const check = [
    ...site.pages.slice(0, 8).map((page) => link(page.title, page.path)),
    ...wholeLink(site.counts.corrections, labels.corrections, 'corrections'),
    ...wholeLink(site.counts.sources, labels.sources, 'sources'),
    link(labels.search, sitePath('search')),
    link(labels.quality, sitePath('quality')),
    ...(repository ? [{ label: labels.reportError, href: `${repository}/issues` }] : []),
  ];
  const reuse = [
    ...(site.counts.charts > 0 ? [link(labels.charts, sitePath('charts'))] : []),
    ...(site.counts.datasets > 0
      ? [
          link(labels.data, sitePath('data')),
          link(labels.dataPackage, filePath('data', 'datapackage.json')),
        ]
      : []),
    ...(site.counts.articles > 0 ? [online(labels.feed, 'rss.xml')] : []),
    ...(site.counts.entities > 0
      ? [
          link(labels.entitiesFile, filePath('entities.json')),
          link(labels.followTheMoneyFile, filePath('entities.ftm.json')),
          link(labels.graphFile, filePath('graph.json')),
          link(labels.graphmlFile, filePath('graph.graphml')),
        ]
      : []),
    online(labels.languageModels, 'llms.txt'),
    ...(site.offline.app ? [link(labels.offline, sitePath('offline'))] : []),
  ];
  return [
    { title: labels.read, links: read },
    { title: labels.check, links: check },
    { title: labels.reuse, links: reuse },
  ].filter((column) => column.links.length > 0);
}
