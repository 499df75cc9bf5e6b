import type { EntityId } from '../../model/ids/entity-id.ts';
import type { KindId } from '../../model/ids/kind-id.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';

/** What the search index knows about a page besides its text. */
export interface SearchablePage {
  title: string;
  /** Other names, including tickers. */
  aliases?: readonly string[] | undefined;
  /** What it is, in the site's language: `Company`, `Article`. Readers filter by it. */
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
}
