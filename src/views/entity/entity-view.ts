import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { CardView } from '../parts/cards/card-view.ts';
import type { FactView } from '../parts/statements/fact-view.ts';
import type { ChangeView } from '../parts/statements/key-figure-view.ts';
import type { KindView } from '../parts/links/kind-view.ts';
import type { MentionView } from '../parts/statements/mention-view.ts';
import type { ProsePageView } from '../parts/prose/prose-page-view.ts';
import type { QuoteView } from '../parts/statements/quote-view.ts';
import type { RelationGroupView } from '../parts/statements/relation-view.ts';
import type { TimelineItemView } from '../parts/statements/timeline-item-view.ts';

/** The page of an entity. */
export interface EntityView extends ProsePageView {
  kind: KindView;
  /** The day of something that happened. */
  date?: PartialDate;
  /** Aliases, for the head of the page and for search. */
  aliases: string[];
  otherScript?: { text: string; lang: string };
  /** A figure to lead the facts with: the newest value of the first profile dataset. */
  keyFigure?: {
    label: string;
    text: string;
    detail: string;
    references: number[];
    change?: ChangeView;
  };
  facts: FactView[];
  factCount: number;
  sourcedFactCount: number;
  relations: RelationGroupView[];
  /** Charts of datasets with `profile: true`, as figures in HTML. */
  chartsHtml: string[];
  timeline: TimelineItemView[];
  quotes: QuoteView[];
  mentions: MentionView[];
  mentionedOn: number;
  cards: CardView[];
  wikidata?: string;
  /** For JSON-LD: values by schema.org property are derived from these. */
  website?: string;
  /** Whether articles or events tell of it, which then stand in its feed. */
  hasFeed: boolean;
  jsonLd: Record<string, unknown>;
}
