import type { PlainTable } from '../../model/data/plain-table.ts';
import type { ChartInput } from '../data/chart-input.ts';
import type { ChartView } from '../data/chart-view.ts';
import type { Point } from '../data/series.ts';
import { headOfSources } from './source-column.ts';
import { headsOf, isLongTable, listedSeries, rowsOf } from './table-rows.ts';

type Words = Pick<ChartInput, 'dataset' | 'labels'>;

/** Every row of a chart's table, with full numbers and ISO dates. */
export function seriesRows(view: ChartView, input: Words): PlainTable {
  const isLong = isLongTable(view);
  const facts = factColumns(view, isLong, input);
  const heads = isLong ? [view.measure] : headsOf(view).map(({ title }) => title);
  // The measure has the words of an index; the names of several series do not.
  const unit = heads.includes(view.measure) ? view.unit : (view.unit ?? view.index);
  return {
    heads: [
      view.dateLabel,
      ...(isLong ? [input.labels.name] : []),
      ...heads.map((head) => withUnit(head, unit)),
      ...facts.map(({ head }) => head),
    ],
    rows: plainRows(view, facts),
  };
}

/** A column with a fact about the values of a series. */
interface FactColumn {
  head: string;
  /** The place of the series among the points of a row. */
  column: number;
  of(point: Point): string | undefined;
}

type Fact = Pick<FactColumn, 'head' | 'of'>;

/**
 * How sure values are, and their sources: columns for each series with such a value, or for all below each other. Their
 * heads name the series among several.
 */
function factColumns(view: ChartView, isLong: boolean, { dataset, labels }: Words): FactColumn[] {
  const assessment: Fact[] = [
    { head: labels.status, of: ({ status }) => status },
    { head: labels.confidence, of: ({ confidence }) => confidence },
  ];
  const source: Fact[] = [{ head: headOfSources(dataset), of: (point) => point.source }];
  const series = listedSeries(view);
  return [assessment, source].flatMap((facts) => {
    const found = series.flatMap(({ title, points }, column) =>
      points.some((point) => facts.some(({ of }) => of(point) !== undefined))
        ? { before: series.length > 1 ? `${title}: ` : '', column }
        : [],
    );
    const columns = isLong ? found.slice(0, 1).map(() => ({ before: '', column: 0 })) : found;
    return columns.flatMap(({ before, column }) =>
      facts.map(({ head, of }) => ({ head: before + head, column, of })),
    );
  });
}

function* plainRows(view: ChartView, facts: readonly FactColumn[]): PlainTable['rows'] {
  for (const { date, name, points } of rowsOf(view)) {
    const values = points.map((point) => point?.value ?? null);
    const words = facts.map(({ column, of }) => {
      const point = points[column];
      return (point && of(point)) ?? null;
    });
    yield [date, ...(name === undefined ? [] : [name]), ...values, ...words];
  }
}

function withUnit(text: string, unit: string | undefined): string {
  return unit ? `${text} (${unit})` : text;
}
