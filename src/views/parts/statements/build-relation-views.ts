import type { Relation } from '../../../model/records/entity.ts';
import type { EntityId } from '../../../model/ids/entity-id.ts';
import { assessmentOf } from '../../../model/values/assessment.ts';
import type { Words } from '../../../model/labels/labels.ts';
import { periodWords } from '../../../model/labels/period-words.ts';
import { isolateIn } from '../../../model/text/direction.ts';
import { commaIn, spaceIn } from '../../../model/text/language.ts';
import type { Graph } from '../../../connect/graph.ts';
import { namedLink } from '../links/page-links.ts';
import { sentenceEnd } from '../../../model/text/sentence-end.ts';
import { dateInSentence } from './date-in-sentence.ts';
import { groupByLabel } from '../../../link/relations/group-by-label.ts';
import type { RelationEnd } from '../../../link/relations/relation-ends.ts';
import type { SourceNumbers } from '../references/source-numbers.ts';
import type { RelationGroupView, RelationItemView } from './relation-view.ts';

/**
 * An entity's relations, own and inverse, by label, each with its dates, share, role, amount and references. Relations
 * to dated events are left out, since these are on its timeline; those of an event are all there.
 */
export function buildRelationGroupViews(
  graph: Graph,
  id: EntityId,
  words: Words,
  numbers: SourceNumbers,
): RelationGroupView[] {
  const isOnTimeline = ({ other }: RelationEnd): boolean =>
    'id' in other && graph.eventIds.has(other.id) && graph.pageDates.has(`entity:${other.id}`);
  const ends = (graph.relations.get(id) ?? []).filter(
    (end) => graph.eventIds.has(id) || !isOnTimeline(end),
  );
  const groups = groupByLabel(ends);
  return [...groups].map(([label, each]) => ({
    label,
    items: each.map((end) => buildItemView(graph, end, words, numbers)),
  }));
}

function buildItemView(
  graph: Graph,
  end: RelationEnd,
  words: Words,
  numbers: SourceNumbers,
): RelationItemView {
  const detail = relationDetail(end.relation, words);
  return {
    ...namedLink(graph, end.other),
    ...(detail && { detail }),
    ...assessmentOf(end.relation),
    references: numbers.of(end.relation.sources),
  };
}

/** `chairman, 52%, since December 2018`, or with a note in a sentence, `$2.8bn, on 10 April 2021. One of three.` */
export function relationDetail(relation: Relation, words: Words): string {
  const { role, share, amount, note } = relation;
  const { language } = words;
  const isolated = (text: string | undefined): string | undefined =>
    text && isolateIn(text, language);
  const said = [isolated(role), share, isolated(amount?.text), timeOf(relation, words)]
    .filter(Boolean)
    .join(commaIn(language));
  if (!note || !said) return said || (note ?? '');
  const noted = isolateIn(note, language);
  const isSentence = /^\p{Lu}|\p{STerm}$/u.test(note);
  if (!isSentence) return `${said}${commaIn(language)}${noted}`;
  return `${said}${sentenceEnd(said, language)}${spaceIn(language)}${noted}`;
}

/** `since December 2018`, `on 10 April 2021`, but `in April 2021`. */
function timeOf(relation: Relation, words: Words): string | undefined {
  return periodWords(relation, words) ?? (relation.on && dateInSentence(relation.on, words));
}
