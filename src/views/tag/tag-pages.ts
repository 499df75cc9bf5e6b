import type { SitePath } from '../../model/addresses/path.ts';
import type { Graph } from '../../connect/graph.ts';
import { compareNewestFirst } from '../../model/dates/compare-newest-first.ts';
import { once } from '../../model/lazy/once.ts';
import type { Article, Page } from '../../model/records/article.ts';
import type { Entity } from '../../model/records/entity.ts';
import { buildArticleSummary } from '../article/build-article-view.ts';
import type { PlannedPage } from '../page-type/page-type.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import {
  firstShown,
  mostOnPage,
  pagesOfParts,
  type ListPart,
} from '../parts/divided/divide-list.ts';
import { linkToParts } from '../parts/divided/part-links.ts';
import type { DatedLink, DescribedLink, EntityLink } from '../parts/links/page-link.ts';
import { datedLink, introducedLink } from '../parts/links/page-links.ts';
import type { TagLink } from '../parts/links/tag-link.ts';
import { tagLink } from '../parts/links/tag-links.ts';
import { divideTag } from './divide-tag.ts';
import type { TagView } from './tag-view.ts';
import { nameOrder } from '../../model/text/locales.ts';

/** The most tags and entities that a page of a tag names beside it. */
const mostTags = 12;
const mostEntities = 12;

/**
 * The page of each tag, by address; spellings that share an address (`AI`, `ai`) are one tag. Each view is made once, since
 * the list shows it, too.
 */
export function tagPages(input: ViewInput): PlannedPage<TagView>[] {
  const { graph, language } = input;
  const abouts = once(() => pagesByName(graph));
  const compare = nameOrder(language);
  const gathered = input.once(gatheredTags);
  const ranks = new Map(gathered.map(({ link }, rank) => [link.path, rank]));
  return gathered.map(({ link, prose, pages, parts, tagsOfPages }) => ({
    path: link.path,
    makeView: once(() => {
      const about = abouts().get(link.slug);
      return {
        ...link,
        title: link.tag,
        count: pages.length,
        pages: parts.length > 0 ? pages.filter(({ date }) => date).slice(0, firstShown) : pages,
        ...linkToParts(parts),
        isByYear: isDated(pages),
        ...(about && { about }),
        tags: tagsBeside(link, tagsOfPages, ranks),
        entities: entitiesOf(graph, prose, compare),
      };
    }),
  }));
}

/** The pages of the years of tags that have too many pages for one list. */
export function tagPartPages(input: ViewInput): PlannedPage<TagView>[] {
  return input.once(gatheredTags).flatMap(({ link, pages, parts }) =>
    pagesOfParts(parts, (share) => ({
      ...link,
      path: share.path,
      title: share.title,
      count: share.items.length,
      pages: share.items,
      ...linkToParts(parts, share),
      isByYear: isDated(pages),
      tags: [],
      entities: [],
    })),
  );
}

/** Whether any of the pages has a date; those that have come first. */
function isDated([first]: readonly DatedLink[]): boolean {
  return first?.date !== undefined;
}

interface Gathered {
  link: TagLink;
  prose: (Article | Page | Entity)[];
  pages: DatedLink[];
  /** All tags of each page, by address. */
  tagsOfPages: ReadonlyMap<SitePath, TagLink>[];
}

interface DividedTag extends Gathered {
  /** Its years, the latest first; none if one page lists all. */
  parts: ListPart<DatedLink>[];
}

/** The tags of the site by name, those of too many pages with the parts of their lists. */
function gatheredTags({ graph, labels, language }: ViewInput): DividedTag[] {
  const compare = nameOrder(language);
  return [...gatherTags(graph).values()]
    .sort((a, b) => compare(a.link.tag, b.link.tag) || (a.link.path < b.link.path ? -1 : 1))
    .map((gathered) => {
      const pages = gathered.pages.toSorted((a, b) => compareNewestFirst(a.date, b.date));
      const isLong = pages.length > mostOnPage;
      const parts = isLong ? divideTag(gathered.link, pages, { labels, language }) : [];
      return { ...gathered, pages, parts };
    });
}

function gatherTags(graph: Graph): Map<string, Gathered> {
  const { articles, entities, pages } = graph.records;
  const gathered = new Map<string, Gathered>();
  for (const prose of [...articles, ...entities, ...pages]) {
    const link = datedLink(graph, prose);
    if (!link) continue;
    const links = new Map(prose.tags.map(tagLink).map((each) => [each.path, each]));
    for (const tag of links.values()) {
      const known = gathered.get(tag.path) ?? nothingYet(tag);
      gathered.set(tag.path, known);
      known.prose.push(prose);
      known.pages.push(link);
      known.tagsOfPages.push(links);
    }
  }
  return gathered;
}

function nothingYet(link: TagLink): Gathered {
  return { link, prose: [], pages: [], tagsOfPages: [] };
}

/** The other tags of its pages, the most frequent first, and of equally frequent ones the first by name. */
function tagsBeside(
  { path }: TagLink,
  tagsOfPages: Gathered['tagsOfPages'],
  ranks: ReadonlyMap<SitePath, number>,
): TagView['tags'] {
  const beside = new Map<SitePath, TagLink & { count: number }>();
  for (const other of tagsOfPages.flatMap((tags) => [...tags.values()])) {
    if (other.path === path) continue;
    const known = beside.get(other.path);
    if (known) known.count += 1;
    else beside.set(other.path, { ...other, count: 1 });
  }
  const rankOf = (tag: TagLink): number => ranks.get(tag.path) ?? 0;
  return [...beside.values()]
    .sort((a, b) => b.count - a.count || rankOf(a) - rankOf(b))
    .slice(0, mostTags);
}

/** Free pages by the tag that their title would be. */
function pagesByName(graph: Graph): Map<string, DescribedLink> {
  return new Map(
    graph.records.pages.flatMap((page) => {
      const link = introducedLink(graph, page);
      return link ? [[tagLink(link.title).slug, link] as const] : [];
    }),
  );
}

/**
 * What the articles have in common, or what the only article is about: the entities of most articles first, and of those
 * with equally many, the ones that the articles mention most.
 */
function entitiesOf(
  graph: Graph,
  prose: Gathered['prose'],
  compare: (a: string, b: string) => number,
): TagView['entities'] {
  const articles = prose.filter((each) => each.type === 'article');
  const found = new Map<string, { link: EntityLink; count: number; places: number }>();
  for (const article of articles) {
    for (const [place, link] of buildArticleSummary(graph, article).about.entries()) {
      const { count, places } = found.get(link.id) ?? { count: 0, places: 0 };
      found.set(link.id, { link, count: count + 1, places: places + place });
    }
  }
  const fewest = Math.min(2, articles.length);
  return [...found.values()]
    .filter(({ count }) => count >= fewest)
    .sort((a, b) => b.count - a.count || a.places - b.places || compare(a.link.title, b.link.title))
    .slice(0, mostEntities)
    .map(({ link, count }) => ({ ...link, count }));
}
