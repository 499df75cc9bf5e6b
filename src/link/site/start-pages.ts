import type { Page } from '../../model/records/article.ts';
import type { Records } from '../../model/records/records.ts';

/** Free pages in menus: a footer has room for so many. */
const mostInMenus = 8;

/** Free pages on the front page of a site without articles. */
const mostOnHome = 12;

type StartRecords = Pick<Records, 'articles' | 'pages' | 'settings'>;

/** The free pages that menus name: those first that the front page features. */
export function pagesInMenus({ pages, settings }: StartRecords): Page[] {
  const featured = settings.home.pages ?? [];
  const rankOf = ({ id }: Page): number =>
    featured.includes(id) ? featured.indexOf(id) : Infinity;
  return pages
    .toSorted((a, b) => (rankOf(a) === rankOf(b) ? 0 : rankOf(a) - rankOf(b)))
    .slice(0, mostInMenus);
}

/** The free pages on the front page: those that the author chose; on a site without articles, the first of all. */
export function pagesOnHome({ articles, pages, settings }: StartRecords): Page[] {
  const chosen = settings.home.pages;
  if (!chosen) return articles.length > 0 ? [] : pages.slice(0, mostOnHome);
  const byId = new Map(pages.map((page) => [page.id, page]));
  return [...new Set(chosen)].flatMap((id) => byId.get(id) ?? []);
}
