import type { SitePath } from '../../model/addresses/path.ts';
import type { ArticleSummary } from '../article/article-view.ts';
import type { CardView } from '../parts/cards/card-view.ts';
import type { KeyFigureView } from '../parts/statements/key-figure-view.ts';
import type { EntityLink } from '../parts/links/page-link.ts';
import type { QuoteView } from '../parts/statements/quote-view.ts';
import type { TimelineItemView } from '../parts/statements/timeline-item-view.ts';

/** The front page. */
export interface HomeView {
  path: SitePath;
  lead?: ArticleSummary & { openingHtml: string };
  /** The featured charts, as HTML figures. */
  chartsHtml: string[];
  /** The featured entities. */
  entities: FeaturedEntityView[];
  latest: ArticleSummary[];
  /** The most mentioned entities, with the number of sentences that mention each. */
  involved: (EntityLink & { count: number })[];
  quote?: QuoteView;
  /** The latest points of the timeline. */
  timeline: TimelineItemView[];
  cards: CardView[];
}

/** An entity that the front page features: with its key figure, else with what it is. */
export type FeaturedEntityView =
  { link: EntityLink; figure: KeyFigureView } | { link: EntityLink; summary: string };
