import { formatPartialDate } from '../../model/dates/format-date.ts';
import { comparePartialDates, type PartialDate } from '../../model/dates/partial-date.ts';
import { findWritten } from '../../model/ids/find-written.ts';
import { countIn } from '../../model/labels/count-in.ts';
import { fill, type Words } from '../../model/labels/labels.ts';
import { listCommaIn } from '../../model/text/language.ts';
import type { SiteInput } from '../data/chart-input.ts';
import type { NewestValues } from '../data/newest-values.ts';

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
export function noteOnDates(dates: NewestDates, { language, labels }: Words): string[] {
  const from = dates.from && formatPartialDate(dates.from, language);
  const to = dates.to && formatPartialDate(dates.to, language);
  return from && to && from !== to ? [fill(labels.chartNewestBetween, { from, to })] : [];
}

/** Names in a note at most; of more it gives the number. */
export const mostNamed = 12;

/**
 * The note that names the chart's entities without a value, and those whose rows in a table without dates have none; empty
 * if there are none.
 * @param without The names of such rows.
 */
export function noteOnMissing(
  {
    chart,
    entities,
    language,
    labels,
  }: Pick<SiteInput, 'chart' | 'entities' | 'language' | 'labels'>,
  shown: ReadonlySet<string>,
  without: NewestValues['without'] = [],
): string[] {
  const isOfEntities = [...shown].some((id) => findWritten(entities, id));
  const asked = isOfEntities ? (chart.entities ?? []).filter((id) => !shown.has(id)) : [];
  const titles = new Map<string, string>(asked.map((id) => [id, entities.get(id)?.title ?? id]));
  for (const { id, title } of without) titles.set(id, title);
  if (titles.size === 0) return [];
  if (titles.size > mostNamed)
    return [fill(labels.chartMissingCount, { count: countIn(language, titles.size) })];
  return [fill(labels.chartNoValue, { names: [...titles.values()].join(listCommaIn(language)) })];
}
