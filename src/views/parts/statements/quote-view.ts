import type { PartialDate } from '../../../model/dates/partial-date.ts';
import type { Assessment } from '../../../model/values/assessment.ts';
import type { SourceKey } from '../../../model/ids/source-key.ts';
import type { NamedLink, PageLink } from '../links/page-link.ts';

/** A quotation and where it is quoted. */
export interface QuoteView extends Assessment {
  text: string;
  lang?: string;
  /** What it says in the language of the page that quotes it, by the author of that page. */
  gloss?: string;
  by: NamedLink;
  role?: string;
  date?: PartialDate;
  source?: { key: SourceKey; title: string; credit: string; url?: string };
  /** The page that quotes it, and the fragment there. */
  page: PageLink;
  anchor: string;
}
