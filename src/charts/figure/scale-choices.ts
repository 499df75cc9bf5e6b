import type { Chart } from '../../model/records/chart.ts';
import { fill } from '../../model/labels/labels.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import { sentenceEnd } from '../../model/text/sentence-end.ts';
import { hasConventionalZero } from '../../model/values/difference.ts';
import type { ChartInput } from '../data/chart-input.ts';
import { chartTypesByName } from '../types/chart-types.ts';
import { finishChart } from './finish-chart.ts';
import { measureNotes } from './measure-notes.ts';
import { buildChartView, type ChartView } from '../data/chart-view.ts';
import { valuesInRows } from '../text/data-table.ts';
import type { PreparedChart } from '../contract/prepared-chart.ts';
import { hasValue } from '../data/series.ts';

/** A chart on one of the scales that readers can choose. */
export interface ScaleChoice {
  id: ScaleId;
  label: string;
  prepared: PreparedChart;
  /** What is measured, if neither the subtitle nor the label says it, and how to read the scale, in sentences. */
  notes: string[];
  /** Its unit and its values in words, by series, if they differ from those of the table. */
  ownValues?: { unit: string; values: Record<string, string[]> };
}

/** Linear, logarithmic, or an index. */
export type ScaleId = 'linear' | 'log' | 'index';

/** Longest table with a choice of scales: each scale costs as much as the first. */
const mostRows = 100_000;

/**
 * The scales that suit lines over time, the chart's own first. All are drawn at build time, so that choosing one needs
 * no code in the browser.
 */
export function scaleChoices(input: ChartInput, own: PreparedChart): ScaleChoice[] {
  const { chart, dataset, language } = input;
  const type = chartTypesByName.get(chart.type);
  if (type?.draws === 'site' || !type?.hasScaleChoice || dataset.table.rowCount > mostRows)
    return [];
  const view = buildChartView(input);
  if (!view) return [];
  const ownId = chart.baseline !== undefined ? 'index' : chart.scale;
  const others = (['linear', 'log', 'index'] as const).filter((id) => id !== ownId);
  return [
    {
      id: ownId,
      label: labelOf(ownId, chart, input),
      prepared: own,
      notes: [...(ownId === 'index' ? [] : measureNotes(input)), ...own.scaleNotes],
    },
    ...others.flatMap((id): ScaleChoice[] => {
      const changed = chartOn(id, input);
      const other = changed && buildChartView({ ...input, chart: changed });
      const drawn = changed && type.prepare({ ...input, chart: changed });
      if (!other || !drawn || !hasSameSeries(view, other)) return [];
      const isOther = (ownId === 'index') !== (id === 'index');
      const { unit = '' } = other;
      const ownValues = isOther && { unit, values: valuesInRows(other, input) };
      const label = labelOf(id, changed, input);
      // The subtitle names the unit of the chart's own scale.
      const note = isOther ? (id === 'index' ? label : unit) : '';
      return [
        {
          id,
          label,
          prepared: finishChart(drawn, input),
          notes: [
            ...(note ? [note + sentenceEnd(note, language)] : []),
            ...(isOther ? [] : measureNotes({ ...input, chart: changed })),
            ...drawn.scaleNotes,
          ],
          ...(ownValues && { ownValues }),
        },
      ];
    }),
  ];
}

function labelOf(id: ScaleId, { baseline }: Chart, { language, labels }: ChartInput): string {
  if (id === 'linear') return labels.scaleLinear;
  if (id === 'log') return labels.scaleLog;
  const date = baseline ? formatPartialDate(baseline, language, 'short') : '';
  return fill(labels.scaleIndex, { date });
}

/** The chart on another scale; `undefined` if the scale cannot show its values. */
function chartOn(id: ScaleId, input: ChartInput): ChartInput['chart'] | undefined {
  const { baseline, ...chart } = input.chart;
  const plain: ChartInput['chart'] = { ...chart, scale: 'linear' };
  if (id === 'linear') return plain;
  const values = buildChartView({ ...input, chart: plain });
  // Both scales compare ratios.
  if (!values || hasConventionalZero(values.unit)) return undefined;
  if (id === 'log') return isPositive(values) ? { ...plain, scale: 'log' } : undefined;
  const start = commonStart(values);
  return start === undefined ? undefined : { ...plain, baseline: start };
}

function isPositive({ series }: ChartView): boolean {
  return series.every(({ points }) => points.filter(hasValue).every(({ value }) => value > 0));
}

/** The first date by which each series has a positive value, unless it is the last date. */
function commonStart(view: ChartView): PartialDate | undefined {
  const firsts = view.series.map(({ points }) => points.find(hasValue));
  let latest = firsts[0];
  for (const first of firsts) {
    if (!first || first.value <= 0) return undefined;
    if (latest && first.time > latest.time) latest = first;
  }
  return latest && latest.time < view.period.to ? latest.date : undefined;
}

/** True if two views show the same series: a scale must not leave any out. */
function hasSameSeries(a: ChartView, b: ChartView): boolean {
  const ids = new Set(b.series.map(({ id }) => id));
  return a.series.length === ids.size && a.series.every(({ id }) => ids.has(id));
}
