import type { EntityId } from '../../model/ids/entity-id.ts';
import type { KindId } from '../../model/ids/kind-id.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';

/** The sections of search results: entities, articles and free pages, events, charts, sources. */
export type SearchSection = 'names' | 'texts' | 'events' | 'charts' | 'sources';

/** The entry of a page in the search index, besides its text. */
export interface SearchablePage {
  title: string;
  /** The section in which results show it; `texts` by default. */
  section?: SearchSection;
  /** Other names, including tickers. */
  aliases?: readonly string[] | undefined;
  /** Its type, in the site's language: `Company`, `Article`. Readers filter by it. */
  typeLabel: string;
  /** Id of an entity's kind, for its mark: `company`. Search finds such pages by name. */
  kind?: KindId | undefined;
  /** A name in another script, shown after the title. */
  otherScript?: { text: string; lang: string } | undefined;
  /** Language of the page if it is not the site's. */
  language?: string | undefined;
  /** A line about it, shown under its title. */
  summary?: string | undefined;
  tags?: readonly string[] | undefined;
  /** Its date; readers sort by it and filter by its year. */
  date?: PartialDate | undefined;
  /** The date in words, as results show it. */
  dateText?: string | undefined;
  /** Ids of the entities it mentions; readers filter by them. */
  mentionedEntities?: readonly EntityId[] | undefined;
  /**
   * What search finds it by beside its text: authors, tags, titles of entities that it mentions by other names only, and
   * names without a page.
   */
  also?: readonly string[] | undefined;
  /** Of an entity: what a reader sees of it at a glance. */
  figures?: readonly SearchableFigure[] | undefined;
  /** Of an entity: the number of sentences on other pages that mention it. */
  mentionCount?: number | undefined;
}

/** A figure or fact of an entity: `Market value`, `$351.5bn`, `29 Dec 2023`. */
export interface SearchableFigure {
  label: string;
  text: string;
  date?: string;
}
