import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import { fill } from '../model/labels.ts';
import { formatPartialDate, type PartialDate } from '../model/partial-date.ts';
import { axisQuantity, shortNumber } from '../model/quantity.ts';
import type { ChartInput } from './chart-input.ts';
import { buildChartView } from './chart-view.ts';
import { colorClasses, type ColorClasses } from './color-classes.ts';
import { dataTable } from './data-table.ts';
import { describeSeries } from './describe-series.ts';
import { layoutHeatmap, type PlacedHeatmap } from './heatmap-layout.ts';
import { heatGrid, type HeatGrid } from './heatmap-rows.ts';
import { linked, round } from './marks.ts';
import { namesWithoutValue } from './newest-values.ts';
import type { DataPicture } from './picture.ts';
import { readSeries } from './series.ts';

/** Series by date, each value a cell in a step of one colour. A missing value is struck through. */
export const heatmapChart: DataPicture = (given) => {
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
  const quantity = { language, ...(unit && { unit }), ...(decimals !== undefined && { decimals }) };
  const format = {
    value: (value: number): string => shortNumber(value, quantity),
    date: (date: PartialDate): string => formatPartialDate(date, language, 'short'),
  };
  const highlight = new Set(chart.highlight);
  return {
    draw(size) {
      const placed = layoutHeatmap(grid.rows, grid.dates, classes, size, format);
      return {
        width: placed.width,
        height: placed.height,
        content: drawHeatmap(placed, highlight),
      };
    },
    description: describeSeries(view, 'heatmapChart', input),
    hasLinks: grid.rows.some(({ href }) => href !== undefined),
    scaleRemarks: isLog ? [labels.logScale] : [],
    key: [legend(classes, grid.missing > 0, input, unit)],
    remarks: remarksOn(grid, new Set(set.series.map(({ id }) => id)), input),
    sources: set.sources,
    to: view.to,
    table: dataTable(view, input),
  };
};

function drawHeatmap(
  { rows, columns, columnsY, cellWidth, cellHeight }: PlacedHeatmap,
  highlight: ReadonlySet<string>,
): ElementContent[] {
  // A hairline of paper parts the cells, unless they are too small to lose it.
  const seam = cellWidth > 6 ? 1 : 0;
  const width = round(cellWidth - seam);
  const height = cellHeight - 1;
  return [
    ...rows.map(({ id, href, title, label, y, cells }) =>
      s('g', [
        linked(href, [
          ...(label === title ? [] : [s('title', title)]),
          s(
            'text',
            { class: highlight.has(id) ? 'b t-1' : 'ink', x: 0, y: round(y + height / 2 + 4.5) },
            label,
          ),
        ]),
        ...cells.flatMap(({ x, step }) =>
          step === 0
            ? [strike(x, y, cellWidth - seam, height)]
            : [s('rect', { class: `h-${step}`, x: round(x), y: round(y), width, height })],
        ),
        ...cells.flatMap(({ x, step, text }) =>
          text === undefined
            ? []
            : [
                s(
                  'text',
                  {
                    class: `mid hv-${step}`,
                    x: round(x + (cellWidth - seam) / 2),
                    y: round(y + height / 2 + 4.5),
                  },
                  text,
                ),
              ],
        ),
      ]),
    ),
    ...columns.map(({ label, x }) => s('text', { x: round(x), y: columnsY }, label)),
  ];
}

function strike(x: number, y: number, width: number, height: number): Element {
  const d = `M${round(x)},${round(y + height)}L${round(x + width)},${round(y)}`;
  return s('path', { class: 'miss', d });
}

/** Each step of colour with its bounds, and the stroke that stands for a missing value. */
function legend(
  { bounds, step }: ColorClasses,
  hasMissing: boolean,
  { language, labels }: ChartInput,
  unit: string | undefined,
): Element {
  const write = (value: number, withUnit: boolean): string =>
    axisQuantity(value, { ...(unit && { unit }), step, withUnit, language });
  const steps = bounds.slice(1).map((to, index) => {
    const from = bounds[index] ?? to;
    const isLast = index === bounds.length - 2;
    const range = { from: write(from, false), to: write(to, isLast) };
    const text = from === to ? write(to, true) : fill(labels.chartRange, range);
    return swatch(s('rect', { class: `h-${index + 1}`, width: 18, height: 12 }), text);
  });
  const none = hasMissing ? [swatch(strike(0, 0, 18, 12), labels.chartMissing)] : [];
  return h('ul', { class: 'steps' }, [...steps, ...none]);
}

function swatch(mark: Element, text: string): Element {
  const box = { width: 18, height: 12, viewBox: '0 0 18 12', 'aria-hidden': 'true' };
  return h('li', [s('svg', box, [mark]), text]);
}

function remarksOn(grid: HeatGrid, shown: ReadonlySet<string>, input: ChartInput): string[] {
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
