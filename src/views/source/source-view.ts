import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { SitePath } from '../../model/addresses/path.ts';
import type { Source } from '../../model/sources/source.ts';
import type { EntityLink, PageLink } from '../parts/links/page-link.ts';
import type { QuoteView } from '../parts/statements/quote-view.ts';
import type { TimelineItemView } from '../parts/statements/timeline-item-view.ts';

/** The page of a source: what it is, and everything that cites it. */
export interface SourceView {
  /** Its part of the address. */
  slug: string;
  path: SitePath;
  source: Source;
  /** The source's language, where its author gave a tag that browsers know. */
  lang?: string;
  /** How many pages of the site cite it: each entity, article, page, dataset and chart once. */
  citedBy: number;
  texts: CitingTextView[];
  facts: CitedFactView[];
  relations: CitedRelationView[];
  /** Events that rest on it. */
  events: TimelineItemView[];
  /** Other entities that name it for their page as a whole. */
  entities: EntityLink[];
  quotes: QuoteView[];
  datasets: CitingDatasetView[];
  charts: PageLink[];
}

/** A page whose text cites the source. */
export interface CitingTextView {
  page: PageLink;
  date?: PartialDate;
  /** Marks in it that lead to the source. */
  count: number;
  /** Fragment of the first mark. */
  anchor?: string;
  /** Its sentences that cite; none where the citing text is another page's that it embeds. */
  places: { anchor: string; sentence: string }[];
}

/** A value of an entity that the source states. */
export interface CitedFactView {
  entity: EntityLink;
  label: string;
  text: string;
  /** `as of 31 December 2021`. */
  detail?: string;
}

/** A relation that the source states, as its author wrote it. */
export interface CitedRelationView {
  entity: EntityLink;
  label: string;
  other: { name: string; link?: EntityLink };
  /** `52%, since December 2018`. */
  detail?: string;
}

export interface CitingDatasetView {
  dataset: PageLink;
  /** True where it is a source of the whole table. */
  isWhole: boolean;
  /** Rows that name it. */
  rowCount: number;
}
