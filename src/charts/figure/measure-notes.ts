import { formatPartialDate } from '../../model/dates/format-date.ts';
import { fill } from '../../model/labels/labels.ts';
import { sentenceEnd } from '../../model/text/sentence-end.ts';
import type { DataChartType } from '../contract/chart-type.ts';
import type { ChartInput } from '../data/chart-input.ts';
import { shownColumn, valueColumns } from '../data/series.ts';
import { isLongUnit } from '../labels/long-unit.ts';

/** Says what is measured if neither the subtitle nor the drawing does: an index, or values in a long unit. */
export function measureNotes(type: DataChartType, input: ChartInput): string[] {
  const { subtitle = '' } = input.chart;
  const said = type.reads.includes('baseline') && input.chart.baseline;
  const note = said ? indexNote(said, subtitle, input) : unitNote(type, subtitle, input);
  return note ? [note + sentenceEnd(note, input.language)] : [];
}

/** `Index, 2018 = 100`; a subtitle says so with the same number in any words. */
function indexNote(
  baseline: NonNullable<ChartInput['chart']['baseline']>,
  subtitle: string,
  { language, labels }: ChartInput,
): string {
  if (subtitle.includes('100')) return '';
  return fill(labels.scaleIndex, { date: formatPartialDate(baseline, language, 'short') });
}

/** `Consumption, tonnes of oil equivalent per inhabitant` */
function unitNote(
  type: DataChartType,
  subtitle: string,
  { chart, dataset, labels }: ChartInput,
): string {
  const columns = valueColumns(chart, dataset.table);
  const [first] = columns;
  if (type.unitRoom === undefined || !first) return '';
  const { label, unit = '' } = shownColumn(columns, first, dataset.title);
  if (!isLongUnit(unit, type.unitRoom) || subtitle.toLowerCase().includes(unit.toLowerCase()))
    return '';
  return fill(labels.chartSubjectIn, { subject: label, unit });
}
