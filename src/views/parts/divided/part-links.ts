import type { SitePath } from '../../../model/addresses/path.ts';
import type { ListPart, ListShare } from './divide-list.ts';

/** A link to entries that have a page of their own. */
export interface PartLink {
  label: string;
  count: number;
  path: SitePath;
  /** As `aria-current`: `true` of a link to the first of several pages, if the page is another of them. */
  current?: 'page' | 'true';
}

/** The links from a page of a long list to its other pages. */
export interface PartLinks {
  /** Every letter or year; empty if one page lists all. */
  parts: PartLink[];
  /** The pages of the letter or year, if it has several. */
  shares: PartLink[];
}

/** The links on the page of a share; without one, on the first page of the list. */
export function linkToParts<Item>(
  parts: readonly ListPart<Item>[],
  page?: ListShare<Item>,
): PartLinks {
  const own = page && parts.find(({ shares }) => shares.includes(page))?.shares;
  return {
    parts: parts.flatMap((part) => linkToPart(part, page)),
    shares: own && own.length > 1 ? own.map((share) => linkToShare(share, page)) : [],
  };
}

function linkToPart<Item>(
  { label, count, shares }: ListPart<Item>,
  page?: ListShare<Item>,
): PartLink[] {
  return shares.slice(0, 1).map(({ path }) => ({
    label,
    count,
    path,
    ...(page && shares.includes(page) && { current: page.path === path ? 'page' : 'true' }),
  }));
}

function linkToShare<Item>(
  { label, path, items }: ListShare<Item>,
  page: ListShare<Item>,
): PartLink {
  return { label, count: items.length, path, ...(path === page.path && { current: 'page' }) };
}
