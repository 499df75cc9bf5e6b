import { formatPartialDate } from '../../model/dates/format-date.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import { fill } from '../../model/labels/labels.ts';
import { sentenceEnd } from '../../model/text/sentence-end.ts';
import type { DataChartType } from '../contract/chart-type.ts';
import type { FigureInput, SiteInput } from '../data/chart-input.ts';
import { shownColumn, valueColumns } from '../data/series.ts';
import { isLongUnit } from '../labels/long-unit.ts';
import { chartTypesByName } from '../types/chart-types.ts';

/** Says what is measured if neither the subtitle nor the drawing does: an index, or values in a long unit. */
export function measureNotes(input: FigureInput): string[] {
  const { type: name, subtitle = '', baseline } = input.chart;
  const type = chartTypesByName.get(name);
  if (!type || type.draws === 'site') return [];
  const isIndex = type.reads.includes('baseline') && baseline !== undefined;
  const note = isIndex ? indexNote(baseline, subtitle, input) : unitNote(type, subtitle, input);
  return note ? [note + sentenceEnd(note, input.language)] : [];
}

/** `Index, 2018 = 100`; a subtitle says so with the same number in any words. */
function indexNote(
  baseline: PartialDate,
  subtitle: string,
  { language, labels }: SiteInput,
): string {
  if (subtitle.includes('100')) return '';
  return fill(labels.scaleIndex, { date: formatPartialDate(baseline, language, 'short') });
}

/** `Consumption, tonnes of oil equivalent per inhabitant` */
function unitNote(
  { unitRoom }: DataChartType,
  subtitle: string,
  { chart, dataset, labels }: FigureInput,
): string {
  if (unitRoom === undefined || !dataset) return '';
  const columns = valueColumns(chart, dataset.table);
  const [first] = columns;
  if (!first) return '';
  const { label, unit = '' } = shownColumn(columns, first, dataset.title);
  if (!isLongUnit(unit, unitRoom) || inOneForm(subtitle).includes(inOneForm(unit))) return '';
  return fill(labels.chartSubjectIn, { subject: label, unit });
}

/** Without capitals and spaces: `2015=100` for `2015 = 100`. */
function inOneForm(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, '');
}
