import type { CellValue, Column } from '../../model/data/column.ts';
import type { Dataset } from '../../model/data/dataset.ts';
import type { Labels } from '../../model/labels/labels.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import { filePath, sitePath, withBase } from '../../model/addresses/path.ts';
import { formatQuantity } from '../../model/values/quantity.ts';
import { buildListFilters } from '../parts/filters/build-list-filters.ts';
import { referenceId } from '../../model/sources/reference-id.ts';
import { sourcePath } from '../../model/sources/source-path.ts';
import { creditOf } from '../../model/sources/source.ts';
import type { SourceKey } from '../../model/ids/source-key.ts';
import { buildCitationView } from '../parts/references/build-citation-view.ts';
import { rowsOnPage } from '../../model/data/rows-on-page.ts';
import type { Graph } from '../../connect/graph.ts';
import { pageLink } from '../parts/links/page-links.ts';
import { buildReferenceViews } from '../parts/references/build-reference-views.ts';
import { targetKey } from '../../link/target.ts';
import type { DatasetCellView, DatasetView } from './dataset-view.ts';
import { rowFilters } from './row-filters.ts';

/** Sources on the page at most: more than a reader surveys, and heavier than the rows that name them. */
const mostSources = 200;

/** Rows on the page at most if so many have sources of their own: each has a link more, of which no two are alike. */
const mostSourcedRows = 1000;

/** The page of a dataset: its rows, their sources, and the charts made of it. */
export function buildDatasetView(
  graph: Graph,
  dataset: Dataset,
  { labels, url, base }: { labels: Labels; url: string; base: string },
): DatasetView {
  const { language, license: siteLicense } = graph.records.settings;
  const { id, title, description, table } = dataset;
  const license = dataset.license ?? siteLicense;
  const period = table.period();
  const assess = table.assessments();
  const sources = buildReferenceViews([...dataset.sources, ...sourcesOf(dataset)], graph);
  const references = sources.slice(0, mostSources);
  const listed = new Set(references.map(({ source }) => source.key));
  const hasAllSources = references.length === sources.length;
  const mostRows = Math.min(
    rowsOnPage(table.columns.length),
    hasAllSources ? Infinity : mostSourcedRows,
  );
  const rows = Array.from({ length: Math.min(table.rowCount, mostRows) }, (_, row) => row);
  // A choice among the first rows would not be one among all.
  const filters =
    rows.length < table.rowCount ? [] : rowFilters(graph, table, rows, { labels, language });
  return {
    id,
    title,
    path: sitePath('data', id),
    file: filePath('data', `${id}.csv`),
    ...(description && { description }),
    ...(license && { license }),
    columns: table.columns.map((column) => buildColumnView(column, labels)),
    rowCount: table.rowCount,
    ...(period && { period }),
    rows: rows.map((row) => {
      const isWithdrawn = assess(row).status === 'withdrawn';
      const cellOptions = { language, labels, base, listed, isWithdrawn };
      return table.columns.map((column) =>
        buildCellView(graph, column, table.cell(row, column), cellOptions),
      );
    }),
    ...buildListFilters(rows, filters, language),
    references,
    ...(!hasAllSources && { sourceTotal: sources.length }),
    charts: chartsOf(graph, dataset),
    citation: buildCitationView(
      graph,
      { type: 'dataset', title, path: sitePath('data', id), license, dataTo: period?.to },
      url,
    ),
  };
}

function buildColumnView(
  { id, label, type, unit }: Column,
  labels: Labels,
): DatasetView['columns'][number] {
  return { name: id, label, type, typeLabel: typeLabel(type, labels), ...(unit && { unit }) };
}

/** The charts that are made of a dataset. */
function chartsOf(graph: Graph, { id }: Dataset): DatasetView['charts'] {
  return graph.records.charts
    .filter((chart) => chart.data === id)
    .flatMap((chart) => pageLink(graph, targetKey({ type: 'chart', id: chart.id })) ?? []);
}

interface CellOptions {
  language: string;
  labels: Labels;
  base: string;
  /** The sources in the list below the rows. */
  listed: ReadonlySet<SourceKey>;
  /** Whether the row has been withdrawn. */
  isWithdrawn: boolean;
}

function buildCellView(
  graph: Graph,
  { decimals }: Column,
  cell: CellValue | undefined,
  { language, labels, base, listed, isWithdrawn }: CellOptions,
): DatasetCellView {
  const text = (written: string): DatasetCellView => ({ type: 'text', text: written });
  if (!cell) return text('');
  switch (cell.type) {
    case 'entity': {
      const entity = graph.entities.get(cell.value);
      if (!entity) return text(cell.value);
      return { type: 'link', text: entity.title, href: withBase(entity.path, base) };
    }
    case 'date':
      return text(formatPartialDate(cell.value, language, 'short'));
    case 'number': {
      const number = formatQuantity(cell.value, { decimals, language });
      return { type: isWithdrawn ? 'withdrawn' : 'text', text: number };
    }
    case 'source': {
      const source = graph.sources.get(cell.value);
      if (!source) return text(cell.value);
      const credit = creditOf(source) || source.title;
      const href = listed.has(source.key)
        ? `#${referenceId(source.key)}`
        : withBase(sourcePath(source.key), base);
      return { type: 'link', text: credit, href };
    }
    case 'text':
      return text(cell.value);
    case 'boolean':
      return text(cell.value ? labels.yes : labels.no);
    case 'confidence':
      return { type: 'assessment', assessment: { confidence: cell.value } };
    case 'status':
      return { type: 'assessment', assessment: { status: cell.value } };
  }
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
    confidence: labels.confidence,
    status: labels.status,
  };
  return names[type];
}
