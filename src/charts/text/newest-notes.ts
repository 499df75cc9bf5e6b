import { formatPartialDate } from '../../model/dates/format-date.ts';
import { comparePartialDates, type PartialDate } from '../../model/dates/partial-date.ts';
import { findWritten } from '../../model/ids/find-written.ts';
import { fill } from '../../model/labels/labels.ts';
import type { SiteInput } from '../data/chart-input.ts';

/** First and last of some dates; absent without dates. */
export interface NewestDates {
  from?: PartialDate;
  to?: PartialDate;
}

/** The first and last date of newest values. */
export function newestDates(dates: readonly PartialDate[]): NewestDates {
  const sorted = dates.toSorted(comparePartialDates);
  const [from, to] = [sorted[0], sorted.at(-1)];
  return { ...(from && { from }), ...(to && { to }) };
}

/** The note that newest values have several dates; empty if they share one. */
export function noteOnDates(
  dates: NewestDates,
  { language, labels }: Pick<SiteInput, 'language' | 'labels'>,
): string[] {
  const from = dates.from && formatPartialDate(dates.from, language);
  const to = dates.to && formatPartialDate(dates.to, language);
  return from && to && from !== to ? [fill(labels.chartNewestBetween, { from, to })] : [];
}

/** The note that names the chart's entities without a value; empty if there are none, or the series are no entities. */
export function noteOnMissing(
  { chart, entities, labels }: Pick<SiteInput, 'chart' | 'entities' | 'labels'>,
  shown: ReadonlySet<string>,
): string[] {
  const isOfEntities = [...shown].some((id) => findWritten(entities, id));
  if (!isOfEntities) return [];
  const missing = (chart.entities ?? []).filter((id) => !shown.has(id));
  const names = missing.map((id) => entities.get(id)?.title ?? id).join(', ');
  return missing.length > 0 ? [fill(labels.chartNoValue, { names })] : [];
}
