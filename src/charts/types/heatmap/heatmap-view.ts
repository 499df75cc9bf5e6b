import { spanOf } from '../../../model/values/span-of.ts';
import { formatPartialDate } from '../../../model/dates/format-date.ts';
import type { PartialDate } from '../../../model/dates/partial-date.ts';
import { isolateIn } from '../../../model/text/direction.ts';
import { fill } from '../../../model/labels/labels.ts';
import { shortNumber } from '../../../model/values/short/short-quantity.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { buildChartView, type ChartView } from '../../data/chart-view.ts';
import { hasValue, readSeries, shownSources, type SeriesSet } from '../../data/series.ts';
import { readingOf } from '../../text/reading-of.ts';
import { classOf, colorClasses, shadesOf, type ColorClasses } from './color-classes.ts';
import { heatGrid, type HeatGrid, type HeatRow } from './heat-grid.ts';

/** What a heat map shows: a row for each series, a cell for each date. */
export interface HeatmapView extends ChartView {
  rows: HeatmapRow[];
  /** The dates of the columns, in words. */
  columns: string[];
  classes: ColorClasses;
  /** The shade of each class. */
  shades: string[];
  /** Dates per column, rows without the limit, cells without a value, and all missing values. */
  counts: Pick<HeatGrid, 'perColumn' | 'total' | 'missing' | 'missingValues'>;
  /** True if a logarithmic scale leaves out values. */
  isCut: boolean;
}

/** A series as a row of cells. */
export interface HeatmapRow {
  title: string;
  href?: string;
  isMain: boolean;
  cells: HeatmapCell[];
}

/** A value or a gap in a column. */
export interface HeatmapCell {
  /** Class of its value, from 1; 0 for a missing value. */
  step: number;
  /** The value, short. */
  text?: string;
  /** Its reading: name, date and value in full; absent if there are too many cells. */
  reading?: string;
}

/** Cells with a reading at most: more readings would weigh more than the drawing. */
const mostReadings = 600;

/** The rows and columns of a chart; `undefined` if there is nothing to show. */
export function buildHeatmapView(given: ChartInput): HeatmapView | undefined {
  const input = { ...given, chart: asMeasured(given.chart) };
  const { chart, dataset, language } = input;
  const set = readSeries(chart, dataset);
  const view = buildChartView(input);
  if (!set || !view) return undefined;
  const isShown = (value: number): boolean => chart.scale !== 'log' || value > 0;
  const grid = heatGrid(set, input, isShown);
  const values = grid.rows.flatMap((row) => row.values.filter((value) => value !== null));
  const classes = colorClasses(values, chart.scale);
  if (!classes) return undefined;
  const { perColumn, total, missing, missingValues } = grid;
  return {
    ...view,
    sources: shownSources(
      set.sources,
      grid.rows.flatMap((row) => row.sources),
    ),
    rows: rowsOf(grid, classes, { ...set, span: spanOf(values), most: view.most }, input),
    columns: grid.dates.map((date) => formatPartialDate(date, language, 'short')),
    classes,
    shades: shadesOf(classes),
    counts: { perColumn, total, missing, missingValues },
    isCut: set.series.some(({ points }) =>
      points.some((point) => hasValue(point) && !isShown(point.value)),
    ),
  };
}

/** The chart without a baseline: an index would need a scale for each row. */
function asMeasured({ baseline: _, ...chart }: ChartInput['chart']): ChartInput['chart'] {
  return chart;
}

function rowsOf(
  { rows, dates }: HeatGrid,
  classes: ColorClasses,
  { column: { unit, decimals }, column, span, most }: SeriesSet & { span: number; most: number },
  input: ChartInput,
): HeatmapRow[] {
  const { chart, language } = input;
  const highlight = new Set(chart.highlight);
  const hasReadings = rows.length * dates.length <= mostReadings;
  return rows.map((row) => ({
    title: row.title,
    ...(row.href !== undefined && { href: row.href }),
    isMain: highlight.has(row.id),
    cells: row.values.map((value, at): HeatmapCell => {
      const date = row.days[at] ?? dates[at];
      return {
        step: value === null ? 0 : classOf(value, classes),
        ...(value !== null && {
          text: shortNumber(value, { unit, decimals, span, most, language }),
        }),
        ...(hasReadings &&
          date && { reading: readingOfCell(row, value ?? row.hidden[at], date, column, input) }),
      };
    }),
  }));
}

function readingOfCell(
  row: HeatRow,
  value: number | undefined,
  date: PartialDate,
  column: SeriesSet['column'],
  input: ChartInput,
): string {
  if (value !== undefined) return readingOf(row, { value, date }, column, input);
  const { language, labels } = input;
  const day = formatPartialDate(date, language);
  const name = isolateIn(row.title, language);
  return fill(labels.chartReading, { name, date: day, value: labels.chartMissing });
}
