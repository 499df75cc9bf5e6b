import type { PartialDate } from '../../model/partial-date.ts';
import type { Sentence } from '../reference.ts';
import type { PageLink } from './page-link.ts';

/** A sentence of another page that speaks of this one. */
export interface MentionView {
  page: PageLink;
  /** Heading the sentence stands under, with its fragment. */
  heading?: { id: string; text: string };
  sentence: Sentence;
  date?: PartialDate;
}
