import type { Element } from 'hast';
import type { RelationEnd } from '../../../link/relations/relation-ends.ts';
import type { SiteInput } from '../../data/chart-input.ts';
import { subjectOf } from '../../data/subject.ts';
import type { NetworkEdge } from './network-layers.ts';
import { timeOf } from './network-sides.ts';
import { recordsTable, type TableCell } from '../../text/records-table.ts';

/** The relations of a network as a table, each a row. */
export const networkTable = { aroundOne, amongMany };

function aroundOne(id: string, input: SiteInput): Element[] {
  const { chart, relations, eventIds, labels } = input;
  const ends = (relations.get(id) ?? []).filter(
    ({ other }) => 'name' in other || !eventIds.has(other.id),
  );
  return recordsTable(
    [{ label: labels.name }, { label: labels.chartRelation }, { label: labels.chartPeriod }],
    ends.map((end) => [
      'id' in end.other ? named(end.other.id, input) : end.other.name,
      relationOf(end),
      timeOf(end, input),
    ]),
    { ...input, title: chart.title },
  );
}

function amongMany(edges: readonly NetworkEdge[], input: SiteInput): Element[] {
  const { chart, labels } = input;
  return recordsTable(
    [
      { label: labels.name },
      { label: labels.chartRelation },
      { label: labels.entity },
      { label: labels.chartPeriod },
    ],
    edges.map(({ over, under, end }) => [
      named(under, input),
      relationOf(end),
      named(over, input),
      timeOf(end, input),
    ]),
    { ...input, title: chart.title },
  );
}

function named(id: string, input: SiteInput): TableCell {
  const { title, href } = subjectOf(id, input);
  return { text: title, ...(href !== undefined && { href }) };
}

function relationOf({ label, relation: { share, role, note } }: RelationEnd): string {
  return [label, share, role, note].filter(Boolean).join(', ');
}
