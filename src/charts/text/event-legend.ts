import type { Element } from 'hast';
import { h } from 'hastscript';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import { withBase } from '../../model/addresses/path.ts';
import type { SiteInput } from '../data/chart-input.ts';
import type { NumberedEvent } from '../data/shown-events.ts';

/** The legend of numbered events, with links to their pages. */
export function eventLegend(
  events: readonly NumberedEvent[],
  { language, base }: Pick<SiteInput, 'language' | 'base'>,
): Element[] {
  if (events.length === 0) return [];
  const items = events.map(({ number, date, title, path }) =>
    h('li', { class: `n-${number}` }, [
      h('b', String(number)),
      h('time', { dateTime: date }, formatPartialDate(date, language, 'short')),
      ' ',
      h('a', { href: withBase(path, base) }, title),
    ]),
  );
  return [h('ol', { class: 'key' }, items)];
}
