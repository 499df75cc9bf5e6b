import { fill } from '../../../model/labels/labels.ts';
import { formatPartialDate } from '../../../model/dates/format-date.ts';
import type { PartialDate } from '../../../model/dates/partial-date.ts';
import { shortNumber } from '../../../model/values/quantity.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { buildChartView } from '../../data/chart-view.ts';
import { colorClasses } from './color-classes.ts';
import { dataTable } from '../../text/data-table.ts';
import { describeSeries } from '../../text/describe-series.ts';
import { drawHeatmap, heatmapLegend } from './heatmap-marks.ts';
import { layoutHeatmap } from './heatmap-layout.ts';
import { heatGrid, type HeatGrid } from './heatmap-rows.ts';
import { namesWithoutValue } from '../../data/newest-values.ts';
import type { ChartType } from '../../contract/chart-type.ts';
import { readingOf } from '../../text/reading-of.ts';
import { readSeries, type SeriesSet } from '../../data/series.ts';

/** Beyond so many cells a reading for each would weigh more than the drawing. */
const mostReadings = 600;

/** Series by date, each value a cell in a step of one colour. A missing value is struck through. */
export const heatmapChart: ChartType = (given) => {
  // The cells show what was measured: an index would need a scale for each row.
  const { baseline, ...chart } = given.chart;
  const input = { ...given, chart };
  const { dataset, language, labels } = input;
  const set = readSeries(chart, dataset);
  const view = buildChartView(input);
  if (!set || !view) return undefined;
  const isLog = chart.scale === 'log';
  const grid = heatGrid(set, input, (value) => !isLog || value > 0);
  const values = grid.rows.flatMap((row) => row.values.filter((value) => value !== null));
  const classes = colorClasses(values, chart.scale);
  if (!classes) return undefined;
  const { unit, decimals } = set.column;
  const quantity = { unit, decimals, language };
  const format = {
    value: (value: number): string => shortNumber(value, quantity),
    date: (date: PartialDate): string => formatPartialDate(date, language, 'short'),
  };
  const highlight = new Set(chart.highlight);
  const readings = readingsOf(grid, set, input);
  return {
    draw(size) {
      const placed = layoutHeatmap(grid.rows, grid.dates, classes, size, format);
      return {
        width: placed.width,
        height: placed.height,
        content: drawHeatmap(placed, highlight, readings),
      };
    },
    description: describeSeries(view, 'heatmapChart', input),
    hasLinks: grid.rows.some(({ href }) => href !== undefined),
    scaleNotes: isLog ? [labels.logScale] : [],
    legend: [heatmapLegend(classes, grid.missing > 0, input, unit)],
    notes: notesOn(grid, new Set(set.series.map(({ id }) => id)), input),
    sources: set.sources,
    to: view.to,
    table: dataTable(view, input),
  };
};

/** Name, date and value of each cell, row by row; none where there are too many. */
function readingsOf({ rows, dates }: HeatGrid, set: SeriesSet, input: ChartInput): string[][] {
  const { language, labels } = input;
  if (rows.length * dates.length > mostReadings) return [];
  return rows.map((row) =>
    dates.map((columnDate, column) => {
      const [value, date = columnDate] = [row.values[column], row.days[column]];
      if (typeof value === 'number') return readingOf(row, { value, date }, set.column, input);
      return fill(labels.chartReading, {
        name: row.title,
        date: formatPartialDate(date, language),
        value: labels.chartMissing,
      });
    }),
  );
}

function notesOn(grid: HeatGrid, shown: ReadonlySet<string>, input: ChartInput): string[] {
  const { labels } = input;
  const { rows, missing, perColumn, total } = grid;
  const none = namesWithoutValue(input, shown);
  return [
    ...(input.chart.scale === 'log' && isCut(input) ? [labels.logLeavesOut] : []),
    ...(total > rows.length ? [fill(labels.chartFirstRows, { count: rows.length, total })] : []),
    ...(perColumn > 1 ? [fill(labels.chartBinned, { count: perColumn })] : []),
    ...(missing === 1 ? [labels.chartMissingOne] : []),
    ...(missing > 1 ? [fill(labels.chartMissingCount, { count: missing })] : []),
    ...(none.length > 0 ? [fill(labels.chartNoValue, { names: none.join(', ') })] : []),
  ];
}

function isCut({ chart, dataset }: ChartInput): boolean {
  const series = readSeries(chart, dataset)?.series ?? [];
  return series.some(({ points }) => points.some(({ value }) => value !== null && value <= 0));
}
