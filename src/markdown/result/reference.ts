import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { Position } from '../../model/problems/problem.ts';
import type { SourceKey } from '../../model/sources/source.ts';
import type { TargetKey } from '../../link/target.ts';

/** A place in the text of one page that speaks of another: an explicit link, or a plain mention that became one. */
export interface Reference {
  from: TargetKey;
  to: TargetKey;
  how: 'link' | 'mention' | 'embed' | 'value' | 'quote';
  /** The sentence it stands in, parted at the words that refer. */
  sentence: Sentence;
  /** The heading it stands under. */
  heading?: { id: string; text: string };
  at: Position;
}

/** A sentence in plain text: `before` + `match` + `after`, at most some 300 characters. */
export interface Sentence {
  before: string;
  match: string;
  after: string;
}

/** A place in a page's own text that cites a source. */
export interface CitingPlace {
  source: SourceKey;
  /** Fragment of the mark: `cite-verdict-2021-1`. */
  anchor: string;
  /** The sentence in plain text, at most some 300 characters. */
  sentence: string;
  /** The heading it stands under. */
  heading?: { id: string; text: string };
}

/** A quotation written as `:::quote`. */
export interface Quote {
  /** The page it stands on. */
  from: TargetKey;
  /** Who said it: an entity, or someone without a page. */
  by: { id: string } | { name: string };
  /** The words, in plain text. */
  text: string;
  /** Who the speaker was when they said it. */
  role?: string;
  date?: PartialDate;
  lang?: string;
  sources: SourceKey[];
  /** Fragment of the quotation on its page: `quote-1`. */
  anchor: string;
  at: Position;
}
