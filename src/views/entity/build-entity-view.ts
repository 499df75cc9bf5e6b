import { semicolonIn } from '../../model/text/language.ts';
import type { Entity } from '../../model/records/entity.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import type { KindId } from '../../model/ids/kind-id.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import { assessmentOf } from '../../model/values/assessment.ts';
import type { Words } from '../../model/labels/labels.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import type { CardsOf } from '../parts/cards/create-cards.ts';
import { buildFactViews } from '../parts/statements/build-fact-views.ts';
import { foldOutside } from '../../link/timeline/fold-outside.ts';
import { hasNews } from '../../connect/entity-news.ts';
import { renderedOf, type Graph } from '../../connect/graph.ts';
import { keyFigureOf } from '../parts/statements/key-figure.ts';
import { buildMentionViews } from '../parts/statements/build-mention-views.ts';
import { otherScriptName } from '../parts/links/other-script.ts';
import { buildProsePageView } from '../parts/prose/build-prose-page-view.ts';
import { buildSpeakerQuoteViews } from '../parts/statements/build-quote-views.ts';
import { buildRelationGroupViews } from '../parts/statements/build-relation-views.ts';
import { createSourceNumbers, type SourceNumbers } from '../parts/references/source-numbers.ts';
import { buildEventPartViews, sharedPart } from '../parts/statements/build-event-part-views.ts';
import { buildTimelineItemViews } from '../parts/statements/build-timeline-item-views.ts';
import { isEvent, timelineOf } from '../../link/timeline/timeline.ts';
import type { EntityView } from './entity-view.ts';
import type { EventView } from './event-view.ts';
import type { KindView } from '../parts/links/kind-view.ts';
import type { RelationGroupView } from '../parts/statements/relation-view.ts';

export interface EntityViewOptions extends Words {
  kindViews: ReadonlyMap<KindId, KindView>;
  /** Draws the charts of the entity's page, in HTML. */
  drawProfiles: (entity: Entity) => string[];
  /** Draws what surrounds an entity, in HTML. */
  drawSurroundings: (id: EntityId) => string | undefined;
  cardsOf: CardsOf;
  /** Builds what is special to the page of an event. */
  eventOf: (entity: Entity, numbers: SourceNumbers) => EventView | undefined;
  jsonLd: (entity: Entity, kind: Kind) => Record<string, unknown>;
}

/** The page of an entity. References are numbered in reading order. */
export function buildEntityView(
  graph: Graph,
  entity: Entity,
  options: EntityViewOptions,
): EntityView {
  const kind = graph.kinds.get(entity.kind);
  const view = options.kindViews.get(entity.kind);
  if (!kind || !view)
    throw new Error(`${entity.file} is of the kind ${entity.kind}, which was not loaded.`);

  const rendered = renderedOf(graph, entity);
  const numbers = createSourceNumbers(rendered.cited, graph.sources);
  const figure = buildKeyFigureView(graph, entity, options, numbers);
  const facts = buildFactViews(entity, kind, options, numbers);
  const event = options.eventOf(entity, numbers);
  const relations = buildRelationGroupViews(graph, entity.id, options, numbers);
  const surroundings = options.drawSurroundings(entity.id);
  const timeline = buildTimeline(graph, entity, options, numbers);
  numbers.of(entity.sources);

  const mentions = buildMentionViews(graph, `entity:${entity.id}`);
  const aliases = entity.aliases.map((alias) => alias.text);
  const otherScript = otherScriptName(entity.title, aliases);
  const date = graph.pageDates.get(`entity:${entity.id}`);
  return {
    ...buildProsePageView(graph, entity, numbers),
    get bodyHtml() {
      return rendered.html;
    },
    id: entity.id,
    kind: view,
    ...(date && { date }),
    ...assessmentOf(entity),
    ...(event && { event }),
    aliases,
    ...(otherScript && { otherScript }),
    ...(figure && { keyFigure: figure }),
    facts,
    ...countFacts(entity, facts, figure),
    relations,
    ...(surroundings && { surroundingsHtml: surroundings }),
    chartsHtml: options.drawProfiles(entity),
    ...timeline,
    quotes: buildSpeakerQuoteViews(graph, entity.id),
    mentions,
    mentionedOn: new Set(mentions.map((mention) => mention.page.path)).size,
    ...(entity.wikidata && { wikidata: entity.wikidata }),
    ...(entity.website && { website: entity.website }),
    cards: options.cardsOf([...rendered.linked, ...relatedIds(relations)]),
    hasNews: hasNews(graph, entity),
    jsonLd: options.jsonLd(entity, kind),
  };
}

/** The timeline of an entity, without its own event, which the header of its page shows. */
function buildTimeline(
  graph: Graph,
  { id }: Entity,
  options: EntityViewOptions,
  numbers: SourceNumbers,
): Pick<EntityView, 'timeline' | 'eventPart'> {
  const points = timelineOf(id, graph.relations.get(id) ?? [], graph.points).filter(
    (point) => point.entity !== id || !isEvent(point),
  );
  const items = buildTimelineItemViews(graph, points, options.language, numbers, (point) =>
    buildEventPartViews(graph, id, point, options, numbers),
  );
  const timeline = foldOutside(items, graph.records.settings.period);
  const eventPart = sharedPart(timeline, points.filter(isEvent).length);
  return { timeline, ...(eventPart && { eventPart }) };
}

/** Counts the facts of a page, and how many of them have sources. The key figure is one of them. */
function countFacts(
  entity: Entity,
  facts: EntityView['facts'],
  figure: EntityView['keyFigure'],
): Pick<EntityView, 'factCount' | 'sourcedFactCount'> {
  const values = [
    ...(figure ? [figure] : []),
    ...facts.flatMap((fact) => [...fact.values, ...fact.others]),
  ];
  // The sources of the page are those of all its facts, as in the check of facts.
  const sourced =
    entity.sources.length > 0 ? values : values.filter(({ references }) => references.length > 0);
  return { factCount: values.length, sourcedFactCount: sourced.length };
}

function relatedIds(relations: readonly RelationGroupView[]): EntityId[] {
  return relations.flatMap(({ items }) => items.flatMap(({ link }) => link?.id ?? []));
}

function buildKeyFigureView(
  graph: Graph,
  entity: Entity,
  { labels, language }: EntityViewOptions,
  numbers: SourceNumbers,
): EntityView['keyFigure'] {
  const figure = keyFigureOf(graph, entity.id, { labels, language });
  if (!figure) return undefined;
  const date = formatPartialDate(figure.newest.date, language);
  const { change, detail } = figure;
  return {
    label: figure.label,
    text: figure.text,
    detail: change ? `${date}${semicolonIn(language)}${change.text} ${detail}` : detail,
    references: numbers.of(figure.sources),
    ...assessmentOf(figure.newest),
    ...(change && { change }),
  };
}
