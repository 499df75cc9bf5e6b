import type { PartialDate } from '../../../model/dates/partial-date.ts';
import type { Sentence } from '../../../markdown/result/reference.ts';
import type { PageLink } from '../links/page-link.ts';

/** A sentence of another page that speaks of this one. */
export interface MentionView {
  page: PageLink;
  /** Heading the sentence stands under, with its fragment. */
  heading?: { id: string; text: string };
  sentence: Sentence;
  date?: PartialDate;
}
