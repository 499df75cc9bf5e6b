import type { SitePath } from '../../model/addresses/path.ts';
import type { PartLinks } from '../parts/divided/part-links.ts';
import type { ListFilter } from '../parts/filters/list-filter.ts';
import type { EntityLink } from '../parts/links/page-link.ts';
import type { QuoteView } from '../parts/statements/quote-view.ts';

/** A page of attributed quotations: all, the first if letters of speakers have their own pages, or one letter's. */
export interface QuotesPageView extends PartLinks {
  path: SitePath;
  title: string;
  /** Number of quotations of the page's letter, or of all. */
  count: number;
  /** What the first page has of all quotations, since the pages of letters have them. */
  first?: FirstQuotes;
  speakers: SpeakerView[];
  filters: ListFilter[];
}

/** What readers most likely look for among many quotations. */
export interface FirstQuotes {
  /** The speakers with most quotations. */
  speakers: { name: string; lang?: string; count: number; path: SitePath; anchor: string }[];
  /** The latest quotations. */
  latest: QuoteView[];
}

/** A speaker and their quotations. */
export interface SpeakerView {
  name: string;
  link?: EntityLink;
  /** Its fragment on the page. */
  anchor: string;
  quotes: QuoteView[];
  /** The marks of each quotation in the filters. */
  marks: number[][];
}
