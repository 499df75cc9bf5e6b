import type { PartialDate } from '../../../model/dates/partial-date.ts';
import type { Sentence } from '../../../markdown/result/reference.ts';
import type { PageLink } from '../links/page-link.ts';

/** A backlink: a sentence of another page that refers to this one. */
export interface MentionView {
  page: PageLink;
  /** The heading of the sentence's section, with its fragment. */
  heading?: { id: string; text: string };
  sentence: Sentence;
  date?: PartialDate;
}
