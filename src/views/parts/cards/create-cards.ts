import { commaIn, inParentheses, listCommaIn } from '../../../model/text/language.ts';
import type { Entity } from '../../../model/records/entity.ts';
import type { EntityId } from '../../../model/ids/entity-id.ts';
import { standing } from '../../../model/values/assessment.ts';
import { assessmentWords, withAssessment } from '../../../model/values/assessment-words.ts';
import { areStatementsOfOneFact, showValue } from '../../../model/values/shown-value.ts';
import type { FieldDefinition } from '../../../model/kinds/field.ts';
import type { KindId } from '../../../model/ids/kind-id.ts';
import type { Words } from '../../../model/labels/labels.ts';
import { onceForText } from '../../../model/lazy/once-for-text.ts';
import { formatPartialDate } from '../../../model/dates/format-date.ts';
import type { SourcedValue } from '../../../model/values/sourced-value.ts';
import type { Graph } from '../../../connect/graph.ts';
import { keyFigureOf } from '../statements/key-figure.ts';
import { describedEntityLink } from '../links/page-links.ts';
import { relatedNames } from '../../../link/relations/related-names.ts';
import type { CardKeyFigureView, CardView } from './card-view.ts';
import type { KindView } from '../links/kind-view.ts';

/** Gives the cards of some entities in order, without repetitions. */
export type CardsOf = (ids: Iterable<EntityId>) => CardView[];

export interface CardOptions extends Words {
  kindViews: ReadonlyMap<KindId, KindView>;
  /** Draws values as a spark line, in HTML. */
  drawSpark: (values: readonly number[]) => string;
}

const mostFacts = 2;
/** Values of a list that fit on a card. */
const mostValues = 2;

/** The cards of a site, each made once: every page that links to an entity shows the same card. */
export function createCards(graph: Graph, options: CardOptions): CardsOf {
  const cardOf = onceForText((id: EntityId) => buildCardView(graph, id, options));
  return (ids) => [...new Set(ids)].flatMap((id) => cardOf(id) ?? []);
}

function buildCardView(graph: Graph, id: EntityId, options: CardOptions): CardView | undefined {
  const entity = graph.entities.get(id);
  const kind = entity && options.kindViews.get(entity.kind);
  if (!entity || !kind) return undefined;
  const figure = buildKeyFigureView(graph, id, options);
  const fields = graph.kinds.get(entity.kind)?.fields ?? [];
  return {
    link: describedEntityLink(entity),
    kind,
    facts: fields
      .map((field) => ({ label: field.label, text: factText(graph, entity, field, options) }))
      .filter(({ text }) => text !== '')
      .slice(0, mostFacts),
    ...(figure && { keyFigure: figure }),
  };
}

/** A field in a few words; empty for a URL, which says little and leads away. */
function factText(
  graph: Graph,
  entity: Entity,
  field: FieldDefinition,
  options: CardOptions,
): string {
  if (field.type === 'url') return '';
  const values = entity.fields[field.id] ?? [];
  const preferred = areStatementsOfOneFact(values) ? standing(values).slice(0, 1) : values;
  const texts =
    field.type === 'relation'
      ? relatedNames(graph.entities, entity, field, options)
      : preferred.map((value) => datedText(value, options));
  const comma = listCommaIn(options.language);
  return texts.slice(0, mostValues).join(comma) + (texts.length > mostValues ? `${comma}…` : '');
}

/** A value with its date and how well it is established: `1.24bn (31 Mar 2021, estimated)`. */
function datedText(value: SourcedValue, words: Words): string {
  const { text } = showValue(value, words);
  const date = value.asOf && formatPartialDate(value.asOf, words.language, 'short');
  const rest = [date, ...assessmentWords(value, words)]
    .filter(Boolean)
    .join(commaIn(words.language));
  return rest ? text + inParentheses(rest, words.language) : text;
}

function buildKeyFigureView(
  graph: Graph,
  id: EntityId,
  { labels, language, drawSpark }: CardOptions,
): CardKeyFigureView | undefined {
  const figure = keyFigureOf(graph, id, { labels, language });
  if (!figure) return undefined;
  const date = formatPartialDate(figure.newest.date, language, 'short');
  return {
    label: figure.label,
    text: figure.text,
    date: withAssessment(date, figure.newest, { labels, language }),
    ...(figure.change && { change: figure.change }),
    sparkHtml: drawSpark(figure.values),
  };
}
