import type { PageLink } from '../../views/parts/links/page-link.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import type { Labels } from '../../model/labels/labels.ts';
import { sitePath } from '../../model/addresses/path.ts';

/** Links for readers who are lost: the lists and free pages of the site. */
export function startingPoints(site: SiteView, labels: Labels): PageLink[] {
  return [
    { title: labels.home, path: sitePath() },
    ...(site.counts.articles > 0 ? [{ title: labels.articles, path: sitePath('articles') }] : []),
    ...site.kinds.map((kind) => ({ title: kind.plural, path: kind.path, kind: kind.id })),
    ...site.pages.slice(0, 6),
  ];
}
