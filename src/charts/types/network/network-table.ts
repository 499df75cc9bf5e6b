import type { Element } from 'hast';
import type { EntityId } from '../../../model/ids/entity-id.ts';
import type { RelationEnd } from '../../../link/relations/relation-ends.ts';
import type { Relation } from '../../../model/records/entity.ts';
import type { SiteInput } from '../../data/chart-input.ts';
import { assessmentColumns } from '../../text/assessment-columns.ts';
import { recordsTable, type TableCell } from '../../text/records-table.ts';
import type { NetworkView } from './network-view.ts';
import { isShown, type NameKey } from './ties/edges-among.ts';
import { timeOf } from './ties/relation-words.ts';
import { nameOf } from './ties/web.ts';

/** The table of a network: a row for each relation, drawn or not. */
export function networkTable(view: NetworkView, input: SiteInput): Element[] {
  const { labels } = input;
  const { narrow } = view;
  const rows = narrow.form === 'bracket' ? rowsOfOne(narrow.id, input) : rowsOfSeveral(view, input);
  const assessed = assessmentColumns(
    rows.map(({ relation }) => relation),
    labels,
  );
  return recordsTable(
    [
      { label: labels.name },
      { label: labels.chartRelation },
      ...(narrow.form === 'bracket' ? [] : [{ label: labels.entity }]),
      { label: labels.chartPeriod },
      ...assessed.heads,
    ],
    rows.map(({ cells, relation }) => [...cells, ...assessed.cellsOf(relation)]),
    { ...input, title: input.chart.title },
  );
}

interface RelationRow {
  cells: TableCell[];
  relation: Relation;
}

function rowsOfOne(id: EntityId, input: SiteInput): RelationRow[] {
  const ends = (input.relations.get(id) ?? []).filter((end) => isShown(id, end, input));
  return ends.map((end) => {
    const other = 'id' in end.other ? named(end.other.id, input) : end.other.name;
    return { cells: [other, relationOf(end), timeOf(end, input)], relation: end.relation };
  });
}

function rowsOfSeveral({ edges }: NetworkView, input: SiteInput): RelationRow[] {
  return edges.map(({ over, under, end }) => ({
    cells: [named(under, input), relationOf(end), named(over, input), timeOf(end, input)],
    relation: end.relation,
  }));
}

function named(key: NameKey, input: SiteInput): TableCell {
  const { title, href } = nameOf(key, input);
  return { text: title, ...(href !== undefined && { href }) };
}

function relationOf({ label, relation: { share, role, amount, note } }: RelationEnd): string {
  return [label, share, role, amount?.text, note].filter(Boolean).join(', ');
}
