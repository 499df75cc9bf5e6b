import type { Correction } from '../../model/records/article.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { CardView } from '../parts/cards/card-view.ts';
import type { MentionView } from '../parts/statements/mention-view.ts';
import type { AuthorView, ProsePageView } from '../parts/prose/prose-page-view.ts';
import type { PageFolder } from './page-folder.ts';

/** A free page. */
export interface FreePageView extends ProsePageView {
  date?: PartialDate;
  authors: AuthorView[];
  corrections: Correction[];
  /** Its folder, if the list of free pages has it. */
  folder?: PageFolder;
  mentions: MentionView[];
  cards: CardView[];
}
