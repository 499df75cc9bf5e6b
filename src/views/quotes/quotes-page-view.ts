import type { SitePath } from '../../model/addresses/path.ts';
import type { EntityLink } from '../parts/links/page-link.ts';
import type { ListFilter } from '../parts/filters/list-filter.ts';
import type { QuoteView } from '../parts/statements/quote-view.ts';

/** The page of all attributed quotations. */
export interface QuotesPageView {
  path: SitePath;
  count: number;
  speakers: SpeakerView[];
  filters: ListFilter[];
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
