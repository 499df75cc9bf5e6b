import type { Correction } from '../../model/records/article.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { CardView } from '../parts/cards/card-view.ts';
import type { MentionView } from '../parts/statements/mention-view.ts';
import type { AuthorView, ProsePageView } from '../parts/prose/prose-page-view.ts';

/** A free page. */
export interface FreePageView extends ProsePageView {
  date?: PartialDate;
  authors: AuthorView[];
  corrections: Correction[];
  mentions: MentionView[];
  cards: CardView[];
}
