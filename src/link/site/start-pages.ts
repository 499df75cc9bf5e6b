import type { Page } from '../../model/records/article.ts';
import type { Records } from '../../model/records/records.ts';

/** Free pages in menus: a footer has room for so many. */
const mostInMenus = 8;

/** Free pages on the front page of a site without articles. */
const mostOnHome = 12;

/** Whether the site has a list of its free pages, since its menus do not name them all. */
export function hasPageList(count: number): boolean {
  return count > mostInMenus;
}

type StartRecords = Pick<Records, 'articles' | 'pages' | 'settings'>;

/** The free pages that menus name; featured pages of the front page come first. */
export function pagesInMenus({ pages, settings }: StartRecords): Page[] {
  const featured = settings.home.pages ?? [];
  const rankOf = ({ id }: Page): number =>
    featured.includes(id) ? featured.indexOf(id) : Infinity;
  return outsideFirst(pages)
    .sort((a, b) => (rankOf(a) === rankOf(b) ? 0 : rankOf(a) - rankOf(b)))
    .slice(0, mostInMenus);
}

/** The free pages on the front page: the author's choice, or on a site without articles the first of all pages. */
export function pagesOnHome({ articles, pages, settings }: StartRecords): Page[] {
  const chosen = settings.home.pages;
  if (!chosen) return articles.length > 0 ? [] : outsideFirst(pages).slice(0, mostOnHome);
  const byId = new Map(pages.map((page) => [page.id, page]));
  return [...new Set(chosen)].flatMap((id) => byId.get(id) ?? []);
}

/** Pages outside folders first, such as `about`, then pages in few folders. */
function outsideFirst(pages: readonly Page[]): Page[] {
  const depthOf = ({ file }: Page): number => file.split('/').length;
  return pages.toSorted((a, b) => depthOf(a) - depthOf(b));
}
