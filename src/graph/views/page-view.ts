import type { Correction } from '../../model/article.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { CardView } from './card-view.ts';
import type { MentionView } from './mention-view.ts';
import type { AuthorView, ProsePageView } from './prose-page-view.ts';

/** A free page. */
export interface PageView extends ProsePageView {
  date?: PartialDate;
  authors: AuthorView[];
  corrections: Correction[];
  mentions: MentionView[];
  cards: CardView[];
}
