import type { Labels } from '../../../model/labels/labels.ts';
import type { Relation } from '../../../model/records/entity.ts';
import type { PartialDate } from '../../../model/dates/partial-date.ts';
import { commaIn } from '../../../model/text/language.ts';
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
import type { NameKey } from '../../../link/relations/name-key.ts';
import { edgesOf, type NetworkEdge } from './ties/edges-among.ts';
import { nameOf } from './ties/name-of.ts';
import { timeOf } from './ties/relation-words.ts';

/** The table of a network: a row for each relation, drawn or not. Its file has a column for each fact of a relation. */
export function networkData(
  view: NetworkView,
  input: SiteInput,
): Pick<PreparedChart, 'table' | 'rows'> {
  const { labels, language } = input;
  const rows = rowsOf(view, input);
  const assessed = assessmentColumns(
    rows.map(({ relation }) => relation),
    labels,
  );
  const facts = factColumns(
    rows.map(({ relation }) => relation),
    labels,
  );
  const heads = [labels.relationFrom, labels.chartRelation, labels.relationTo].map((label) => ({
    label,
  }));
  return {
    table: recordsTable(
      [...heads, { label: labels.chartPeriod }, ...assessed.heads],
      rows.map(({ over, verb, under, relation }) => [
        over,
        wordsOf(verb, relation, language),
        under,
        timeOf({ relation }, input),
        ...assessed.cellsOf(relation),
      ]),
      { ...input, title: input.chart.title },
    ),
    rows: () =>
      plainRecords(
        [...heads, ...facts.heads, ...assessed.heads],
        rows.map(({ over, verb, under, relation }) => [
          over,
          verb,
          under,
          ...facts.cellsOf(relation),
          ...assessed.cellsOf(relation),
        ]),
      ),
  };
}

/** A relation as the table reads it, in the direction and with the words of the drawing. */
interface RelationRow {
  over: TableCell;
  verb: string;
  under: TableCell;
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

function rowsOf(view: NetworkView, input: SiteInput): RelationRow[] {
  return listedEdges(view, input).map(({ over, verb, under, end: { relation } }) => ({
    over: named(over, input),
    verb,
    under: named(under, input),
    relation,
  }));
}

/** All relations of a single entity, also to names without room in the drawing, then those of its neighbours. */
function listedEdges({ narrow, edges }: NetworkView, input: SiteInput): NetworkEdge[] {
  if (narrow.form !== 'bracket') return edges;
  const { id } = narrow;
  const others = edges.filter(({ over, under }) => over !== id && under !== id);
  return [...edgesOf(id, input), ...others];
}

function named(key: NameKey, input: SiteInput): TableCell {
  const { title, href } = nameOf(key, input);
  return { text: title, ...(href !== undefined && { href }) };
}

function wordsOf(verb: string, { share, role, amount, note }: Relation, language: string): string {
  return [verb, share, role, amount?.text, note].filter(Boolean).join(commaIn(language));
}
