import type { Chart } from '../../model/records/chart.ts';
import { fill } from '../../model/labels/labels.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { ChartInput } from '../data/chart-input.ts';
import { dataChartTypes } from '../types/chart-types.ts';
import { buildChartView, type ChartView } from '../data/chart-view.ts';
import { valuesInRows } from '../text/data-table.ts';
import type { PreparedChart } from '../contract/prepared-chart.ts';
import { hasValue } from '../data/series.ts';

/** A chart on one of the scales a reader may choose. */
export interface ScaleChoice {
  id: ScaleId;
  label: string;
  prepared: PreparedChart;
  /** Where its values are not those of the table: their unit, and each value as it is read, by series. */
  reading?: { unit: string; values: Record<string, string[]> };
}

export type ScaleId = 'linear' | 'log' | 'index';

/** A table longer than that is drawn once: each further scale would cost as much again. */
const mostRows = 100_000;

/**
 * The scales on which lines over time make sense, the chart's own first; one alone is no choice. All are drawn at
 * build time, so that choosing needs no code in the browser.
 */
export function scaleChoices(input: ChartInput, own: PreparedChart): ScaleChoice[] {
  const { chart, dataset } = input;
  if (chart.type !== 'line' || dataset.table.rowCount > mostRows) return [];
  const view = buildChartView(input);
  if (!view) return [];
  const ownId = chart.baseline !== undefined ? 'index' : chart.scale;
  const others = (['linear', 'log', 'index'] as const).filter((id) => id !== ownId);
  return [
    { id: ownId, label: labelOf(ownId, chart, input), prepared: own },
    ...others.flatMap((id): ScaleChoice[] => {
      const changed = chartOn(id, input);
      const other = changed && buildChartView({ ...input, chart: changed });
      const prepared = changed && dataChartTypes[chart.type]?.({ ...input, chart: changed });
      if (!other || !prepared || !hasSameSeries(view, other)) return [];
      const isOther = (ownId === 'index') !== (id === 'index');
      const { unit = '' } = other;
      const reading = isOther && { unit, values: valuesInRows(other, input.language) };
      return [{ id, label: labelOf(id, changed, input), prepared, ...(reading && { reading }) }];
    }),
  ];
}

function labelOf(id: ScaleId, { baseline }: Chart, { language, labels }: ChartInput): string {
  if (id === 'linear') return labels.scaleLinear;
  if (id === 'log') return labels.scaleLog;
  const date = baseline ? formatPartialDate(baseline, language, 'short') : '';
  return fill(labels.scaleIndex, { date });
}

/** The chart on another scale; `undefined` where its values have no place on that. */
function chartOn(id: ScaleId, input: ChartInput): Chart | undefined {
  const { baseline, ...chart } = input.chart;
  const plain: Chart = { ...chart, scale: 'linear' };
  if (id === 'linear') return plain;
  const values = buildChartView({ ...input, chart: plain });
  if (!values) return undefined;
  if (id === 'log') return isPositive(values) ? { ...plain, scale: 'log' } : undefined;
  const start = commonStart(values);
  return start === undefined ? undefined : { ...plain, baseline: start };
}

function isPositive({ series }: ChartView): boolean {
  return series.every(({ points }) => points.filter(hasValue).every(({ value }) => value > 0));
}

/** The first date by which each series has a value above zero, unless it is the last of all. */
function commonStart(view: ChartView): PartialDate | undefined {
  const firsts = view.series.map(({ points }) => points.find(hasValue));
  let latest = firsts[0];
  for (const first of firsts) {
    if (!first || first.value <= 0) return undefined;
    if (latest && first.time > latest.time) latest = first;
  }
  return latest && latest.time < view.period.to ? latest.date : undefined;
}

/** A scale that would leave a series out answers another question. */
function hasSameSeries(a: ChartView, b: ChartView): boolean {
  const ids = new Set(b.series.map(({ id }) => id));
  return a.series.length === ids.size && a.series.every(({ id }) => ids.has(id));
}
