import type { PartialDate } from '../../../model/dates/partial-date.ts';
import type { Sentence } from '../../../markdown/result/reference.ts';
import type { PageLink } from '../links/page-link.ts';

/** A backlink: a sentence of another page that refers to this one, or a section whose tables do. */
export interface MentionView {
  page: PageLink;
  /** The heading of its section, with its fragment. */
  heading?: { id: string; text: string };
  /** Absent for a section of which no sentence does, but a row of a table. */
  sentence?: Sentence;
  date?: PartialDate;
}
