import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { SitePath } from '../../model/addresses/path.ts';
import type { FormattedReference } from '../../model/sources/citation-style.ts';
import type { BibliographyItem, Work } from '../../model/sources/source.ts';
import type { Assessment } from '../../model/values/assessment.ts';
import type { EntityLink, NamedLink, PageLink } from '../parts/links/page-link.ts';
import type { QuoteView } from '../parts/statements/quote-view.ts';
import type { TimelineItemView } from '../parts/statements/timeline-item-view.ts';

/** A source as a list shows it. */
export interface ListedSource {
  /** Last part of its address. */
  slug: string;
  path: SitePath;
  source: Work;
  /** As the citation style of the site writes it; absent in the product's own style. */
  entry?: FormattedReference;
  /** Language of the source, if the bibliography gives a tag that browsers know. */
  lang?: string;
  /** Number of pages that cite it; each entity, article, page, dataset and chart counts once. */
  citedBy: number;
}

/** The page of a source: its details, and everything that cites it. */
export interface SourceView extends ListedSource {
  source: BibliographyItem;
  texts: CitingTextView[];
  facts: CitedFactView[];
  relations: CitedRelationView[];
  /** Events that cite it. */
  events: TimelineItemView[];
  /** Other entities that cite it for their whole page. */
  entities: EntityLink[];
  quotes: QuoteView[];
  datasets: CitingDatasetView[];
  charts: PageLink[];
}

/** A page whose text cites the source. */
export interface CitingTextView {
  page: PageLink;
  date?: PartialDate;
  /** Number of its citation marks for the source. */
  count: number;
  /** Fragment of the first mark. */
  anchor?: string;
  /** Its citing sentences; empty if the citation is in text it embeds. */
  places: { anchor: string; sentence: string }[];
}

/** A value of an entity for which the source is cited. */
export interface CitedFactView extends Assessment {
  entity: EntityLink;
  label: string;
  text: string;
  /** `as of 31 December 2021`. */
  detail?: string;
}

/** A relation for which the source is cited, from the entity that declares it. */
export interface CitedRelationView extends Assessment {
  entity: EntityLink;
  label: string;
  other: NamedLink;
  /** `52%, since December 2018`. */
  detail?: string;
}

/** A dataset that cites the source. */
export interface CitingDatasetView {
  dataset: PageLink;
  /** True if it is a source of the whole table. */
  isWhole: boolean;
  /** Number of rows that cite it. */
  rowCount: number;
}
