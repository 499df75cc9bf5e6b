import type { EntityId } from '../../model/ids/entity-id.ts';
import type { Assessment } from '../../model/values/assessment.ts';
import type { EventView } from './event-view.ts';
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
export interface EntityView extends ProsePageView, Assessment {
  id: EntityId;
  kind: KindView;
  /** The date of an event. */
  date?: PartialDate;
  /** The additional parts of an event's page. */
  event?: EventView;
  /** Aliases, for the page header and for search. */
  aliases: string[];
  otherScript?: { text: string; lang: string };
  /** The newest value of the first dataset with `profile: true`, shown above the facts. */
  keyFigure?: Assessment & {
    label: string;
    text: string;
    detail: string;
    references: number[];
    change?: ChangeView;
  };
  facts: FactView[];
  factCount: number;
  sourcedFactCount: number;
  /** Without those of dated events, which the timeline has. */
  relations: RelationGroupView[];
  /** A drawing of its neighbours, as an HTML figure; absent with few. */
  surroundingsHtml?: string;
  /** Charts of datasets with `profile: true`, as HTML figures. */
  chartsHtml: string[];
  timeline: TimelineItemView[];
  /** Its part in all events of its timeline, if it is the same in each. */
  eventPart?: string;
  quotes: QuoteView[];
  mentions: MentionView[];
  mentionedOn: number;
  cards: CardView[];
  wikidata?: string;
  website?: string;
  /** True if articles or events mention it; they make up its feed. */
  hasNews: boolean;
  jsonLd: Record<string, unknown>;
}
