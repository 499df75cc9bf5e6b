import { rowsOfChart } from '../../link/series/rows-of-chart.ts';
import { seriesColumn } from '../../link/series/series-column.ts';
import { isUndatedChart } from '../../link/series/undated-chart.ts';
import type { ChartInput } from './chart-input.ts';
import { nameOf } from './chart-view.ts';
import type { NewestValue, NewestValues } from './newest-values.ts';
import { shownColumn, sourcesOf, valueColumns } from './series.ts';

/** The values of a table without dates, in the order of its rows; `undefined` if the chart draws dated ones. */
export function undatedValues(input: ChartInput): NewestValues | undefined {
  const { chart, dataset } = input;
  const { table } = dataset;
  const columns = valueColumns(chart, table);
  const [first] = columns;
  if (!first || !isUndatedChart(chart, table)) return undefined;
  const named = seriesColumn(chart, table);
  const isEntity = named?.type === 'entity';
  const readers = columns.map((column) => ({ column, valueOf: table.numbers(column) }));
  const provenanceOf = table.provenances();
  const found = new Map<string, NewestValue>();
  const drawn = new Set<string>();
  const empty = new Set<string>();
  for (const { row, name } of rowsOfChart(chart, table)) {
    const provenance = provenanceOf(row);
    if (provenance.status === 'withdrawn') continue;
    for (const { column, valueOf } of readers) {
      const value = valueOf(row);
      const id = name ?? column.id;
      if (value === undefined) empty.add(id);
      // A check reports several values of one name.
      if (value === undefined || found.has(id)) continue;
      found.set(id, { id, ...nameOf({ id, isEntity }, input), value, ...provenance });
      drawn.add(column.id);
    }
  }
  const values = [...found.values()];
  const withValues = columns.filter(({ id }) => drawn.has(id));
  const without = [...empty].filter((id) => !found.has(id));
  return {
    values,
    without: without.map((id) => ({ id, title: nameOf({ id, isEntity }, input).title })),
    column: shownColumn(withValues, first, dataset.title),
    sources: sourcesOf(values, dataset),
  };
}
