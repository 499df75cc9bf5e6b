import type { KindId } from '../../model/kinds/kind-id.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';

/** What the search index has to know of a page beside its text. */
export interface SearchablePage {
  title: string;
  /** Other names it goes by, tickers among them. */
  aliases?: readonly string[] | undefined;
  /** What it is, in the words of the site: `Company`, `Article`. Readers filter by it. */
  typeLabel: string;
  /** Id of the kind, for the mark of an entity: `company`. Pages with one are found as names. */
  kind?: KindId | undefined;
  /** A name in another script, shown after the title. */
  otherScript?: { text: string; lang: string } | undefined;
  /** Language of the page where it is not the site's. */
  language?: string | undefined;
  /** One line on it, shown under its name. */
  summary?: string | undefined;
  tags?: readonly string[] | undefined;
  /** The day it is of; readers order by it, and filter by its year. */
  date?: PartialDate | undefined;
  /** The date in words, as results show it. */
  dateText?: string | undefined;
  /** Ids of the entities it speaks of; readers filter by them. */
  mentionedEntities?: readonly string[] | undefined;
}
