import type { Cell, Column } from '../../model/data/column.ts';
import type { Dataset } from '../../model/data/dataset.ts';
import type { Labels } from '../../model/labels/labels.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import { parsePartialDate } from '../../model/dates/partial-date.ts';
import { filePath, sitePath, withBase } from '../../model/addresses/path.ts';
import { formatQuantity } from '../../model/values/quantity.ts';
import { findWritten } from '../../model/ids/find-written.ts';
import { creditOf } from '../../model/sources/source.ts';
import type { SourceKey } from '../../model/ids/source-key.ts';
import { buildCitationView } from '../parts/references/build-citation-view.ts';
import type { Graph } from '../../connect/graph.ts';
import { pageLink } from '../parts/links/page-links.ts';
import { buildReferenceViews } from '../parts/references/build-reference-views.ts';
import { targetKey } from '../../link/target.ts';
import type { DatasetCellView, DatasetView } from './dataset-view.ts';

/** Rows on a page at most: more are slow to open, and the file holds all. */
const mostRows = 5000;

/** The page of a dataset: its rows, their sources, and the charts made of it. */
export function buildDatasetView(
  graph: Graph,
  dataset: Dataset,
  { labels, url, base }: { labels: Labels; url: string; base: string },
): DatasetView {
  const { records } = graph;
  const { language, license: siteLicense } = records.settings;
  const { id, title, description, table } = dataset;
  const license = dataset.license ?? siteLicense;
  const period = table.period();
  return {
    id,
    title,
    path: sitePath('data', id),
    file: filePath('data', `${id}.csv`),
    ...(description && { description }),
    ...(license && { license }),
    columns: table.columns.map(({ id: name, label, type, unit }) => ({
      name,
      label,
      type,
      typeLabel: typeLabel(type, labels),
      ...(unit && { unit }),
    })),
    rowCount: table.rowCount,
    ...(period && { period }),
    rows: Array.from({ length: Math.min(table.rowCount, mostRows) }, (_, row) =>
      table.columns.map((column) =>
        buildCellView(graph, column, table.cell(row, column), { language, labels, base }),
      ),
    ),
    references: buildReferenceViews([...dataset.sources, ...sourcesOf(dataset)], graph.sources),
    charts: records.charts
      .filter((chart) => chart.data === id)
      .flatMap((chart) => pageLink(graph, targetKey({ type: 'chart', id: chart.id })) ?? []),
    citation: buildCitationView(
      graph,
      { title, path: sitePath('data', id), license, date: period?.to },
      url,
    ),
  };
}

function buildCellView(
  graph: Graph,
  column: Column,
  cell: Cell,
  { language, labels, base }: { language: string; labels: Labels; base: string },
): DatasetCellView {
  if (cell === null) return { text: '' };
  if (typeof cell === 'boolean') return { text: cell ? labels.yes : labels.no };
  if (typeof cell === 'number') {
    const { decimals } = column;
    return {
      text: formatQuantity(cell, { decimals, language }),
    };
  }
  if (column.type === 'source') {
    const source = findWritten(graph.sources, cell);
    return source ? { text: creditOf(source) || source.title, source: source.key } : { text: cell };
  }
  if (column.type === 'entity') {
    const link = pageLink(graph, targetKey({ type: 'entity', id: cell }));
    return link ? { text: link.title, href: withBase(link.path, base) } : { text: cell };
  }
  const date = column.type === 'date' ? parsePartialDate(cell) : undefined;
  if (date) return { text: formatPartialDate(date, language, 'short'), datetime: date };
  return { text: cell };
}

/** Sources that rows name, besides those of the whole table. */
function sourcesOf({ cellNames }: Dataset): SourceKey[] {
  return (cellNames?.sources ?? []).map(({ name }) => name);
}

function typeLabel(type: Column['type'], labels: Labels): string {
  const names: Record<Column['type'], string> = {
    entity: labels.entity,
    date: labels.date,
    number: labels.columnNumber,
    source: labels.columnSource,
    text: labels.columnText,
    boolean: labels.columnBoolean,
  };
  return names[type];
}
