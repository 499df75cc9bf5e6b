import type { EntityId } from '../../../model/ids/entity-id.ts';
import type { RelationEnd } from '../../../link/relations/relation-ends.ts';
import type { Labels } from '../../../model/labels/labels.ts';
import type { Relation } from '../../../model/records/entity.ts';
import type { PartialDate } from '../../../model/dates/partial-date.ts';
import type { PreparedChart } from '../../contract/prepared-chart.ts';
import type { SiteInput } from '../../data/chart-input.ts';
import { assessmentColumns } from '../../text/assessment-columns.ts';
import {
  plainRecords,
  recordsTable,
  type TableCell,
  type TableHead,
} from '../../text/records-table.ts';
import type { NetworkView } from './network-view.ts';
import { isShown, type NameKey } from './ties/edges-among.ts';
import { timeOf } from './ties/relation-words.ts';
import { nameOf } from './ties/web.ts';

/** The table of a network: a row for each relation, drawn or not. Its file has a column for each fact of a relation. */
export function networkData(
  view: NetworkView,
  input: SiteInput,
): Pick<PreparedChart, 'table' | 'rows'> {
  const { labels } = input;
  const { narrow } = view;
  const rows = narrow.form === 'bracket' ? rowsOfOne(narrow.id, input) : rowsOfSeveral(view, input);
  const assessed = assessmentColumns(
    rows.map(({ relation }) => relation),
    labels,
  );
  const facts = factColumns(
    rows.map(({ relation }) => relation),
    labels,
  );
  const entity = narrow.form === 'bracket' ? [] : [{ label: labels.entity }];
  const heads = [{ label: labels.name }, { label: labels.chartRelation }, ...entity];
  return {
    table: recordsTable(
      [...heads, { label: labels.chartPeriod }, ...assessed.heads],
      rows.map(({ name, end, other, relation }) => [
        name,
        relationOf(end),
        ...other,
        timeOf(end, input),
        ...assessed.cellsOf(relation),
      ]),
      { ...input, title: input.chart.title },
    ),
    rows: () =>
      plainRecords(
        [...heads, ...facts.heads, ...assessed.heads],
        rows.map(({ name, end, other, relation }) => [
          name,
          end.label,
          ...other,
          ...facts.cellsOf(relation),
          ...assessed.cellsOf(relation),
        ]),
      ),
  };
}

/** A relation as the table reads it, with its other end where that is not the same in all rows. */
interface RelationRow {
  name: TableCell;
  end: RelationEnd;
  other: TableCell[];
  relation: Relation;
}

/** The columns for the facts of relations, each only if a relation has it. */
function factColumns(
  relations: readonly Relation[],
  labels: Labels,
): { heads: TableHead[]; cellsOf: (relation: Relation) => TableCell[] } {
  const columns: { label: string; cellOf: (relation: Relation) => TableCell }[] = [
    { label: labels.relationOn, cellOf: ({ on }) => dateCell(on) },
    { label: labels.relationSince, cellOf: ({ since }) => dateCell(since) },
    { label: labels.relationUntil, cellOf: ({ until }) => dateCell(until) },
    { label: labels.relationShare, cellOf: ({ share }) => share ?? null },
    { label: labels.relationRole, cellOf: ({ role }) => role ?? null },
    { label: labels.relationAmount, cellOf: ({ amount }) => amount?.text ?? null },
    { label: labels.note, cellOf: ({ note }) => note ?? null },
  ];
  const used = columns.filter(({ cellOf }) => relations.some((each) => cellOf(each) !== null));
  return {
    heads: used.map(({ label }) => ({ label })),
    cellsOf: (relation) => used.map(({ cellOf }) => cellOf(relation)),
  };
}

function dateCell(date: PartialDate | undefined): TableCell {
  return date === undefined ? null : { date };
}

function rowsOfOne(id: EntityId, input: SiteInput): RelationRow[] {
  const ends = (input.relations.get(id) ?? []).filter((end) => isShown(id, end, input));
  return ends.map((end) => {
    const other = 'id' in end.other ? named(end.other.id, input) : end.other.name;
    return { name: other, end, other: [], relation: end.relation };
  });
}

function rowsOfSeveral({ edges }: NetworkView, input: SiteInput): RelationRow[] {
  return edges.map(({ over, under, end }) => ({
    name: named(under, input),
    end,
    other: [named(over, input)],
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
