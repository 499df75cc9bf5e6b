import { assessmentOf } from '../../model/values/assessment.ts';
import { translateTerm, type Words } from '../../model/labels/labels.ts';
import { sitePath } from '../../model/addresses/path.ts';
import type { Graph } from '../../connect/graph.ts';
import type { Relation } from '../../model/records/entity.ts';
import { readRelation, type ReadRelation } from '../../link/relations/read-relation.ts';
import type { RelationEnd } from '../../link/relations/relation-ends.ts';
import { buildReferenceViews } from '../parts/references/build-reference-views.ts';
import { entityLink } from '../parts/links/page-links.ts';
import { relationDetail } from '../parts/statements/build-relation-views.ts';
import type { RelationStatement } from '../../link/timeline/relation-statements.ts';
import { createSourceNumbers, type SourceNumbers } from '../parts/references/source-numbers.ts';
import type { RelationRowView, WholeNetworkView } from './whole-network-view.ts';

export interface WholeNetworkOptions extends Words {
  /** Draws the entities with the most relations, in HTML. */
  drawOverview: () => string | undefined;
}

/** Rows on the page at most, about 600 kB; the exports hold every relation. */
const mostRows = 1500;

/**
 * The page of the relations by label, most frequent first, in the words and the direction of the drawing. The tables
 * leave out those of events, which the timeline and the page of each event have, unless there are no others.
 */
export function buildWholeNetworkView(
  graph: Graph,
  options: WholeNetworkOptions,
): WholeNetworkView {
  const { statements } = graph;
  const numbers = createSourceNumbers([], graph.sources);
  const isOfEvent = ({ from, end: { other } }: RelationStatement): boolean =>
    graph.eventIds.has(from) || ('id' in other && graph.eventIds.has(other.id));
  const ofOthers = statements.filter((each) => !isOfEvent(each));
  const listed = ofOthers.length > 0 ? ofOthers : statements;
  const read = listed.map(({ from, end }) => ({
    ...readRelation(from, end),
    relation: end.relation,
  }));
  const groups = [...Map.groupBy(read, ({ verb }) => verb)].sort(
    (a, b) => b[1].length - a[1].length,
  );
  const shares = fairShares(
    groups.map(([, each]) => each.length),
    mostRows,
  );
  const chartHtml = options.drawOverview();
  const tables = groups.map(([label, each], index) => ({
    label: translateTerm(label, options.language),
    anchor: `relation-${index + 1}`,
    count: each.length,
    rows: each
      .slice(0, shares[index])
      .flatMap((statement) => buildRowView(graph, statement, options, numbers)),
  }));
  return {
    path: sitePath('network'),
    count: listed.length,
    undrawnCount: listed.filter(({ end }) => 'name' in end.other).length,
    ...(chartHtml && { chartHtml }),
    groups: tables,
    references: buildReferenceViews(numbers.keys(), graph),
  };
}

/** Divides `room` among groups of the given sizes: small groups get all they need, large ones share the rest. */
export function fairShares(sizes: readonly number[], room: number): number[] {
  const shares = sizes.map(() => 0);
  const ascending = sizes.map((size, index) => ({ size, index })).sort((a, b) => a.size - b.size);
  let left = room;
  for (const [at, { size, index }] of ascending.entries()) {
    const share = Math.min(size, Math.floor(left / (ascending.length - at)));
    shares[index] = share;
    left -= share;
  }
  return shares;
}

function buildRowView(
  graph: Graph,
  { over, under, relation }: ReadRelation & { relation: Relation },
  words: WholeNetworkOptions,
  numbers: SourceNumbers,
): RelationRowView {
  return {
    from: nameOf(over, graph),
    to: nameOf(under, graph),
    detail: relationDetail(relation, words),
    ...assessmentOf(relation),
    references: numbers.of(relation.sources),
  };
}

function nameOf(end: RelationEnd['other'], graph: Graph): RelationRowView['from'] {
  if ('name' in end) return end;
  return entityLink(graph, end.id) ?? { name: end.id };
}
