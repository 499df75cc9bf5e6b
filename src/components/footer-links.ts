import type { SiteView } from '../graph/views/site-view.ts';
import type { Labels } from '../model/labels.ts';
import { filePath, sitePath, withBase, type SitePath } from '../model/path.ts';

export interface FooterColumn {
  title: string;
  links: { label: string; href: string }[];
}

/** The foot's columns: what there is to read, how to check it, what to take along. Empty columns fall away. */
export function footerColumns(site: SiteView, labels: Labels): FooterColumn[] {
  const link = (label: string, path: SitePath) => ({ label, href: withBase(path, site.base) });
  const read = [
    ...(site.counts.articles > 0 ? [link(labels.articles, sitePath('articles'))] : []),
    ...site.kinds.map((kind) => link(kind.plural, kind.path)),
  ];
  const repository = site.repository?.replace(/\/$/, '');
  const check = [
    ...site.pages.slice(0, 8).map((page) => link(page.title, page.path)),
    link(labels.search, sitePath('search')),
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
    ...(site.offline.app ? [link(labels.offline, sitePath('offline'))] : []),
  ];
  return [
    { title: labels.read, links: read },
    { title: labels.check, links: check },
    { title: labels.reuse, links: reuse },
  ].filter((column) => column.links.length > 0);
}
