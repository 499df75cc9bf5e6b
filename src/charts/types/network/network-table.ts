import type { Element } from 'hast';
import type { EntityId } from '../../../model/ids/entity-id.ts';
import type { RelationEnd } from '../../../link/relations/relation-ends.ts';
import type { SiteInput } from '../../data/chart-input.ts';
import { subjectOf } from '../../data/subject.ts';
import { recordsTable, type TableCell } from '../../text/records-table.ts';
import type { BracketView } from './bracket-view.ts';
import type { LayersView } from './layers-view.ts';
import type { NetworkView } from './network-view.ts';
import { timeOf } from './relation-words.ts';

/** The table of a network: a row for each relation, drawn or not. */
export function networkTable(view: NetworkView, input: SiteInput): Element[] {
  const { labels } = input;
  const isOfOne = view.form === 'bracket';
  return recordsTable(
    [
      { label: labels.name },
      { label: labels.chartRelation },
      ...(isOfOne ? [] : [{ label: labels.entity }]),
      { label: labels.chartPeriod },
    ],
    isOfOne ? rowsOfOne(view, input) : rowsOfSeveral(view, input),
    { ...input, title: input.chart.title },
  );
}

function rowsOfOne({ id }: BracketView, input: SiteInput): TableCell[][] {
  const ends = (input.relations.get(id) ?? []).filter(
    ({ other }) => 'name' in other || !input.eventIds.has(other.id),
  );
  return ends.map((end) => [
    'id' in end.other ? named(end.other.id, input) : end.other.name,
    relationOf(end),
    timeOf(end, input),
  ]);
}

function rowsOfSeveral({ allEdges }: LayersView, input: SiteInput): TableCell[][] {
  return allEdges.map(({ over, under, end }) => [
    named(under, input),
    relationOf(end),
    named(over, input),
    timeOf(end, input),
  ]);
}

function named(id: EntityId, input: SiteInput): TableCell {
  const { title, href } = subjectOf(id, input);
  return { text: title, ...(href !== undefined && { href }) };
}

function relationOf({ label, relation: { share, role, amount, note } }: RelationEnd): string {
  return [label, share, role, amount?.text, note].filter(Boolean).join(', ');
}
