import type { Element } from 'hast';
import type { PlainTable } from '../../model/data/plain-table.ts';
import type { ChartInput } from '../data/chart-input.ts';
import type { ChartView } from '../data/chart-view.ts';
import { dataTable } from './data-table.ts';
import { seriesRows } from './plain-rows.ts';

/** The data of a chart: as a table for its page, and in full for its file. */
export function dataOfChart(
  view: ChartView,
  input: ChartInput,
): { table: Element[]; rows: () => PlainTable } {
  return { table: dataTable(view, input), rows: () => seriesRows(view, input) };
}
