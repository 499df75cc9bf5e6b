import type { ArticleSummary } from './article-view.ts';
import type { CardView } from './card-view.ts';
import type { KeyFigureView } from './key-figure-view.ts';
import type { EntityLink } from './page-link.ts';
import type { QuoteView } from './quote-view.ts';
import type { TimelineItemView } from './timeline-item-view.ts';

/** The front page: an editor's choice, or what the folder suggests. */
export interface HomeView {
  lead?: ArticleSummary & { openingHtml: string };
  /** Largest chart, as a figure in HTML. */
  chartsHtml: string[];
  figures: KeyFigureView[];
  latest: ArticleSummary[];
  involved: (EntityLink & { count: number })[];
  quote?: QuoteView;
  /** Recent part of the timeline. */
  timeline: TimelineItemView[];
  cards: CardView[];
}
