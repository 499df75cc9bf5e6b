import type { SitePath } from '../../model/path.ts';
import type { EntityLink } from './page-link.ts';
import type { QuoteView } from './quote-view.ts';

/** The page of all attributed quotations. */
export interface QuotesPageView {
  path: SitePath;
  count: number;
  speakers: SpeakerView[];
}

/** Someone who is quoted, with all that is quoted of them. */
export interface SpeakerView {
  name: string;
  link?: EntityLink;
  /** Fragment on the page. */
  anchor: string;
  quotes: QuoteView[];
}
