import { fill } from '../../../model/labels/labels.ts';
import { shortQuantity } from '../../../model/values/quantity.ts';
import { isMainOf, rowsToDraw } from '../../comparison/build-comparison-view.ts';
import { mostDescribed } from '../../comparison/describe-pairs.ts';
import type { Row } from '../../comparison/row.ts';
import type { PreparedChart } from '../../contract/prepared-chart.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import type { NewestValue, NewestValues } from '../../data/newest-values.ts';
import { notesOnAssessments } from '../../text/assessment-notes.ts';
import { exactly } from '../../text/describe-series.ts';
import { noteOnMissing } from '../../text/newest-notes.ts';
import { readingOf } from '../../text/reading-of.ts';
import { valuesData } from '../../text/values-table.ts';
import { layoutBars } from './bar-layout.ts';
import { drawBars } from './bar-marks.ts';

/** The values of a table without dates as bars, largest first. */
export function undatedBars(set: NewestValues, input: ChartInput): PreparedChart {
  const { chart, language, labels } = input;
  const { scale } = chart;
  const { unit } = set.column;
  const values = set.values.toSorted((a, b) => b.value - a.value);
  const isMain = isMainOf({ series: values }, chart.highlight);
  const placeable = scale === 'log' ? values.filter(({ value }) => value > 0) : values;
  const bars = placeable.map((each) => barOf(each, isMain(each.id), set, input));
  const rows = rowsToDraw(bars);
  return {
    ...(rows.length > 0 && {
      draw(size) {
        const placed = layoutBars({ rows, scale, unit }, size, language);
        return { width: placed.width, height: placed.height, content: drawBars(placed) };
      },
    }),
    description: chart.description ?? describe({ ...set, values }, input),
    hasLinks: false,
    scaleNotes: scale === 'log' ? [labels.logScale] : [],
    legend: [],
    notes: [
      ...(placeable.length < values.length ? [labels.logLeavesOut] : []),
      ...notesOnAssessments(values, labels),
      ...noteOnMissing(input, new Set(values.map(({ id }) => id))),
      ...(rows.length < bars.length
        ? [fill(labels.chartRowsCut, { count: rows.length, total: bars.length })]
        : []),
    ],
    sources: set.sources,
    ...valuesData({ ...set, values }, input),
  };
}

function barOf(
  { id, title: name, ...point }: NewestValue,
  isMain: boolean,
  { column }: NewestValues,
  input: ChartInput,
): Row {
  const { unit, decimals } = column;
  return {
    id,
    name,
    reading: readingOf({ title: name }, point, column, input),
    isMain,
    start: 0,
    end: point.value,
    endLabel: shortQuantity(point.value, { unit, decimals, language: input.language }),
  };
}

function describe(
  { values, column }: NewestValues,
  { language, labels }: Pick<ChartInput, 'language' | 'labels'>,
): string {
  const rest = values.length - mostDescribed;
  return [
    fill(labels.chartValuesOf, {
      type: labels.barChart,
      subject: column.label,
      unit: column.unit ?? labels.chartNumber,
      count: values.length,
    }),
    ...values
      .slice(0, mostDescribed)
      .map(({ title: name, value }) =>
        fill(labels.chartEntry, { name, value: exactly(value, column, language) }),
      ),
    ...(rest > 0 ? [fill(labels.chartDescriptionMore, { count: rest })] : []),
  ].join(' ');
}
