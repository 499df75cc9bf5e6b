import { fill } from '../../../model/labels/labels.ts';
import type { SiteInput } from '../../data/chart-input.ts';
import { subjectOf } from '../../data/subject.ts';
import type { BracketView } from './bracket-view.ts';
import type { LayersView } from './layers-view.ts';
import type { NetworkView } from './network-view.ts';
import { measureOf } from './relation-words.ts';

/** Relations in a description at most; the table has the rest. */
const mostDescribed = 12;

/** The alternative text of a network: its relations. */
export function describeNetwork(view: NetworkView, input: SiteInput): string {
  if (input.chart.description !== undefined) return input.chart.description;
  return view.form === 'bracket' ? describeBracket(view, input) : describeLayers(view, input);
}

/** The notes on a network, as sentences: what is not drawn, and which entities have no relations. */
export function notesOnNetwork(view: NetworkView, { labels }: SiteInput): string[] {
  const [rest, alone] =
    view.form === 'bracket' ? leftOfBracket(view) : [view.rest, aloneInLayers(view)];
  const names = alone.join(', ');
  return [
    ...(rest > 0 ? [fill(labels.chartMoreInTable, { count: rest })] : []),
    ...(alone.length > 0 ? [fill(labels.chartNoRelations, { names })] : []),
  ];
}

function leftOfBracket({ subject, neighbours, drawn }: BracketView): [number, string[]] {
  return [neighbours.length - drawn.length, neighbours.length === 0 ? [subject.title] : []];
}

function aloneInLayers({ members, edges }: LayersView): string[] {
  const connected = new Set(edges.flatMap(({ over, under }) => [over, under]));
  return members.filter(({ id }) => !connected.has(id)).map(({ title }) => title);
}

function describeBracket({ subject, neighbours }: BracketView, { labels }: SiteInput): string {
  const list = (isOver: boolean): string =>
    neighbours
      .filter((each) => each.isOver === isOver)
      .map(({ title, words }) => `${title} (${words.join('; ')})`)
      .join(', ');
  const [over, under] = [list(true), list(false)];
  return [
    fill(labels.chartNetworkOf, { type: labels.networkChart, name: subject.title }),
    ...(over ? [fill(labels.chartOver, { names: over })] : []),
    ...(under ? [fill(labels.chartUnder, { names: under })] : []),
  ].join(' ');
}

function describeLayers({ members, edges }: LayersView, input: SiteInput): string {
  const { labels } = input;
  const type = labels.networkChart;
  const rest = edges.length - mostDescribed;
  return [
    fill(labels.chartNetworkMany, { type, count: members.length, links: edges.length }),
    ...edges.slice(0, mostDescribed).map(({ over, under, end }) => {
      const words = [end.label, subjectOf(over, input).title, measureOf(end)];
      const name = subjectOf(under, input).title;
      return fill(labels.chartEntry, { name, value: words.filter(Boolean).join(' ') });
    }),
    ...(rest > 0 ? [fill(labels.chartMoreInTable, { count: rest })] : []),
  ].join(' ');
}
