import { drawingHtml } from '../marks/drawing-html.ts';
import type { Site } from '../../link/site/site.ts';
import { withBase } from '../../model/addresses/path.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import { firstInstant } from '../../model/dates/instant.ts';
import { periodContains } from '../../model/dates/period.ts';
import { countIn } from '../../model/labels/count-in.ts';
import { fill, type Labels } from '../../model/labels/labels.ts';
import { withAssessment } from '../../model/values/assessment-words.ts';
import { eventStrip } from './event-strip.ts';

/** The strip of the events within the site's period, as HTML, and what it shows in words. */
export interface PeriodStrip {
  html: string;
  /** `48 events, 21 October 2020 to 7 July 2023`. */
  summary: string;
}

/** Draws the events within the site's period; `undefined` if there are fewer than two days of them. */
export function periodStrip(
  { events, entities, records }: Pick<Site, 'events' | 'entities' | 'records'>,
  labels: Labels,
  base: string,
): PeriodStrip | undefined {
  const { language, period } = records.settings;
  const within = events.flatMap(({ id, title: name, date, path, links, ...assessment }) => {
    const kind = entities.get(id)?.kind;
    if (!kind || !periodContains(period, date)) return [];
    const day = formatPartialDate(date, language, 'short');
    const time = firstInstant(date);
    const title = withAssessment(name, assessment, { labels, language });
    return [{ title, name, day, date, time, kind, href: withBase(path, base), weight: links }];
  });
  const byTime = within.toSorted((a, b) => a.time - b.time);
  const [first, last] = [byTime[0], byTime.at(-1)];
  if (!first || !last || first.time === last.time) return undefined;
  const [from, to] = [first, last].map(({ date }) => formatPartialDate(date, language));
  const summary = fill(labels.eventStrip, {
    count: countIn(language, byTime.length),
    from: from ?? '',
    to: to ?? '',
  });
  const span = { from: first.time, to: last.time };
  const strip = eventStrip(byTime, { period: span, label: summary, language });
  return strip && { html: drawingHtml(strip), summary };
}
