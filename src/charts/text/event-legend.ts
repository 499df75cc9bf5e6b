import type { Element } from 'hast';
import { h } from 'hastscript';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import type { NumberedEvent } from '../data/shown-events.ts';

/** The numbered events, each with a link to its page. */
export function eventLegend(events: readonly NumberedEvent[], language: string): Element[] {
  if (events.length === 0) return [];
  const items = events.map(({ number, date, title, href }) =>
    h('li', { class: `n-${number}` }, [
      h('b', String(number)),
      h('time', { dateTime: date }, formatPartialDate(date, language, 'short')),
      ' ',
      h('a', { href }, title),
    ]),
  );
  return [h('ol', { class: 'key' }, items)];
}
