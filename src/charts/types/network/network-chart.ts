import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { RelationEnd } from '../../../link/relations/relation-ends.ts';
import { fill } from '../../../model/labels/labels.ts';
import { layoutBracket } from './bracket-layout.ts';
import type { SiteInput } from '../../data/chart-input.ts';
import { subjectOf } from '../../data/subject.ts';
import { layoutLayers } from './layered-layout.ts';
import { kindMark, round } from '../../marks/marks.ts';
import { readingMark } from '../../marks/reading-mark.ts';
import { edgesAmong, type NetworkEdge } from './network-layers.ts';
import { networkTable } from './network-table.ts';
import { tiesOf, type Tie } from './network-sides.ts';
import type { SiteChartType } from '../../contract/chart-type.ts';
import type { PreparedChart } from '../../contract/prepared-chart.ts';
import { markRoom, networkLine, type PlacedNetwork, type PlacedNode } from './placed-network.ts';

/** Drawn at each side of one entity, and of several together. */
const mostAtSide = 12;
const mostTogether = 30;
/** A description names at most so many relations; the table has the rest. */
const mostDescribed = 12;
/** Without a list of entities: those with the most relations. */
const mostChosen = 12;

/** Who stands in which relation: a bracket around one entity, or layers of several. */
export const networkChart: SiteChartType = (input) => {
  const ids = input.chart.entities ?? mostRelated(input);
  const known = ids.filter((id) => input.entities.has(id));
  const [only] = known;
  if (only === undefined) return undefined;
  return known.length === 1 ? aroundOne(only, input) : amongMany(known, input);
};

function aroundOne(id: string, input: SiteInput): PreparedChart {
  const { chart, labels } = input;
  const subject = subjectOf(id, input);
  const highlight = new Set(chart.highlight);
  const ties = tiesOf(id, input);
  const drawn = [true, false].flatMap((isOver) => {
    const side = ties.filter((tie) => tie.isOver === isOver);
    const isMain = (tie: Tie): number => Number(tie.id !== undefined && highlight.has(tie.id));
    return side.toSorted((a, b) => isMain(b) - isMain(a)).slice(0, mostAtSide);
  });
  const rest = ties.length - drawn.length;
  return {
    ...frameOf(input.relations.get(id) ?? []),
    draw(size) {
      const placed = layoutBracket(subject, drawn, size, highlight);
      return { width: placed.width, height: placed.height, content: drawNetwork(placed) };
    },
    description: chart.description ?? describeOne(subject.title, ties, input),
    notes: [
      ...(rest > 0 ? [fill(labels.chartMoreInTable, { count: rest })] : []),
      ...(ties.length === 0 ? [fill(labels.chartNoRelations, { names: subject.title })] : []),
    ],
    table: networkTable.aroundOne(id, input),
  };
}

function amongMany(ids: readonly string[], input: SiteInput): PreparedChart {
  const { chart, entities, labels } = input;
  const shown = ids.slice(0, mostTogether);
  const edges = edgesAmong(shown, input);
  const tied = new Set(edges.flatMap(({ over, under }) => [over, under]));
  const alone = shown.filter((id) => !tied.has(id)).map((id) => entities.get(id)?.title ?? id);
  const rest = ids.length - shown.length;
  return {
    ...frameOf(edges.map(({ end }) => end)),
    draw(size) {
      const placed = layoutLayers(shown, edges, size, input);
      return { width: placed.width, height: placed.height, content: drawNetwork(placed) };
    },
    description: chart.description ?? describeMany(shown.length, edges, input),
    notes: [
      ...(rest > 0 ? [fill(labels.chartMoreInTable, { count: rest })] : []),
      ...(alone.length > 0 ? [fill(labels.chartNoRelations, { names: alone.join(', ') })] : []),
    ],
    table: networkTable.amongMany(edgesAmong(ids, input), input),
  };
}

function frameOf(
  ends: readonly RelationEnd[],
): Pick<PreparedChart, 'hasLinks' | 'scaleNotes' | 'legend' | 'sources'> {
  const sources = new Set(ends.flatMap(({ relation }) => relation.sources));
  return { hasLinks: true, scaleNotes: [], legend: [], sources: [...sources] };
}

function drawNetwork({ nodes, links }: PlacedNetwork): ElementContent[] {
  const content = [
    ...links.map(({ d, isEven }) => s('path', { class: isEven ? 'tie even' : 'tie', d })),
    ...nodes.map(drawNode),
  ];
  return [s('g', { class: 'network' }, content)];
}

function drawNode({ title, href, kind, isMain, x, y, name, lines }: PlacedNode): Element {
  const marks = [
    kindMark(kind, [x, y - 5]),
    s(
      'text',
      { class: isMain ? 'halo b t-1' : 'halo b ink', x: round(x + markRoom), y: round(y + 4.5) },
      name,
    ),
    ...lines.map((line, index) =>
      s(
        'text',
        { class: 'halo', x: round(x + markRoom), y: round(y + 4.5 + (index + 1) * networkLine) },
        line,
      ),
    ),
  ];
  return readingMark(title, marks, href);
}

function describeOne(name: string, ties: readonly Tie[], { labels }: SiteInput): string {
  const list = (isOver: boolean): string =>
    ties
      .filter((tie) => tie.isOver === isOver)
      .map(({ title, words }) => `${title} (${words.join('; ')})`)
      .join(', ');
  const [over, under] = [list(true), list(false)];
  return [
    fill(labels.chartNetworkOf, { type: labels.networkChart, name }),
    ...(over ? [fill(labels.chartOver, { names: over })] : []),
    ...(under ? [fill(labels.chartUnder, { names: under })] : []),
  ].join(' ');
}

function describeMany(
  count: number,
  edges: readonly NetworkEdge[],
  { entities, labels }: SiteInput,
): string {
  const titleOf = (id: string): string => entities.get(id)?.title ?? id;
  const rest = edges.length - mostDescribed;
  return [
    fill(labels.chartNetworkMany, { type: labels.networkChart, count, links: edges.length }),
    ...edges.slice(0, mostDescribed).map(({ over, under, end }) => {
      const { share, role } = end.relation;
      const value = [end.label, titleOf(over), share ?? role].filter(Boolean).join(' ');
      return fill(labels.chartEntry, { name: titleOf(under), value });
    }),
    ...(rest > 0 ? [fill(labels.chartMoreInTable, { count: rest })] : []),
  ].join(' ');
}

function mostRelated(input: SiteInput): string[] {
  const counted = [...input.relations.keys()].map((id) => ({
    id,
    count: tiesOf(id, input).length,
  }));
  return counted
    .filter(({ id, count }) => count > 0 && !input.eventIds.has(id))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, mostChosen)
    .map(({ id }) => id);
}
