import type { Graph } from '../../connect/graph.ts';
import type { CellValue } from '../../model/data/column.ts';
import type { Table } from '../../model/data/table.ts';
import type { Words } from '../../model/labels/labels.ts';
import { assessmentFilters } from '../parts/filters/assessment-filters.ts';
import type { FilterDefinition, ItemValue } from '../parts/filters/build-list-filters.ts';
import { entityValue, yearValue } from '../parts/filters/filter-values.ts';
import { uniqueIds } from '../parts/filters/unique-ids.ts';
import { entityLink } from '../parts/links/page-links.ts';

/** A row by its number. */
type Row = number;

/** Rows of a table with filters at most: the marks of more would make its page too heavy for a phone. */
const mostRows = 1500;

/** Texts of a column at most, their letters, and rows of each on average; others are notes rather than groups. */
const mostTexts = 12;
const mostLetters = 40;
const fewestRows = 3;

/**
 * The filters for the rows of a dataset: entities, years, groups, confidence and status; none for a large table.
 */
export function rowFilters(
  graph: Pick<Graph, 'entities'>,
  table: Table,
  rows: readonly Row[],
  words: Words,
): FilterDefinition<Row>[] {
  if (rows.length > mostRows) return [];
  const assess = table.assessments();
  const day = table.column('date');
  const columns = table.columns.flatMap((column): FilterDefinition<Row>[] => {
    const { id, label, type } = column;
    const valuesOf = (row: Row): ItemValue[] => valuesOfCell(graph, table.cell(row, column), words);
    if (type === 'date') return column === day ? [{ id, label, order: 'value', valuesOf }] : [];
    if (type === 'entity' || type === 'boolean') return [{ id, label, valuesOf }];
    if (type !== 'text') return [];
    const texts = new Set(rows.flatMap((row) => valuesOf(row).map(({ value }) => value)));
    const areGroups =
      texts.size <= Math.min(mostTexts, rows.length / fewestRows) &&
      [...texts].every(({ length }) => length <= mostLetters);
    return areGroups ? [{ id, label, valuesOf }] : [];
  });
  return uniqueIds([...columns, ...assessmentFilters<Row>(words.labels, (row) => [assess(row)])]);
}

function valuesOfCell(
  graph: Pick<Graph, 'entities'>,
  cell: CellValue | undefined,
  { labels, language }: Words,
): ItemValue[] {
  switch (cell?.type) {
    case 'entity': {
      const link = entityLink(graph, cell.value);
      return [link ? entityValue(link) : { value: cell.value, text: cell.value }];
    }
    case 'date':
      return [yearValue(cell.value, language)];
    case 'boolean':
      return [{ value: String(cell.value), text: cell.value ? labels.yes : labels.no }];
    case 'text':
      return [{ value: cell.value, text: cell.value }];
    default:
      return [];
  }
}
