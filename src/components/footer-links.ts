import type { SiteView } from '../graph/views.ts';
import type { Labels } from '../model/labels.ts';
import { sitePath, withBase, type SitePath } from '../model/path.ts';

export interface FooterColumn {
  title: string;
  links: { label: string; href: string }[];
}

/** The foot's columns: what there is to read, and how to check it. Empty columns fall away. */
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
  return [
    { title: labels.read, links: read },
    { title: labels.check, links: check },
  ].filter((column) => column.links.length > 0);
}
