import type { SiteView } from '../graph/views.ts';
import type { Labels } from '../model/labels.ts';
import { filePath, sitePath, withBase, type SitePath } from '../model/path.ts';

export interface FooterColumn {
  title: string;
  links: { label: string; href: string }[];
}

/** The foot's three columns: what there is to read, to check and to reuse. Empty columns fall away. */
export function footerColumns(site: SiteView, labels: Labels): FooterColumn[] {
  const link = (label: string, path: SitePath) => ({ label, href: withBase(path, site.base) });
  const read = [
    ...(site.counts.articles > 0 ? [link(labels.articles, sitePath('articles'))] : []),
    ...site.kinds.filter((kind) => kind.count > 0).map((kind) => link(kind.plural, kind.path)),
  ];
  const check = [
    ...(site.counts.sources > 0 ? [link(labels.sources, sitePath('sources'))] : []),
    ...site.pages.map((page) => link(page.title, page.path)),
    ...(site.repository ? [{ label: labels.reportError, href: `${site.repository}/issues` }] : []),
  ];
  const reuse = [link('RSS', filePath('rss.xml'))];
  return [
    { title: labels.read, links: read },
    { title: labels.check, links: check },
    { title: labels.reuse, links: reuse },
  ].filter((column) => column.links.length > 0);
}
