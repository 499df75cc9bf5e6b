import type { Assessment } from '../../model/values/assessment.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { Position } from '../../model/problems/problem.ts';
import type { SourceKey } from '../../model/ids/source-key.ts';
import type { TargetKey } from '../../link/target.ts';

/** A place in a page's text that refers to another page: an explicit link, or a plain mention. */
export interface Reference {
  from: TargetKey;
  to: TargetKey;
  how: 'link' | 'mention' | 'embed' | 'value' | 'quote';
  /** The sentence around it, split at the words that refer. */
  sentence: Sentence;
  /** True in a row of a table, which is no sentence: `sentence` has the words that refer alone. */
  isInTable?: true;
  /** The heading of its section. */
  heading?: { id: string; text: string };
  at: Position;
}

/** A sentence in plain text: `before` + `match` + `after`, about 300 characters at most. */
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
  /** The sentence in plain text, about 300 characters at most. */
  sentence: string;
  /** The heading of its section. */
  heading?: { id: string; text: string };
}

/** A quotation written as `:::quote`. */
export interface Quote extends Assessment {
  /** The page that holds it. */
  from: TargetKey;
  /** The speaker: an entity, or a person without a page. */
  by: { id: EntityId } | { name: string };
  /** The words, in plain text. */
  text: string;
  /** The speaker's role at the time. */
  role?: string;
  date?: PartialDate;
  lang?: string;
  /** What the words say in the language of the page, by its author. */
  gloss?: string;
  sources: SourceKey[];
  /** Fragment of the quotation on its page: `quote-1`. */
  anchor: string;
  at: Position;
}
