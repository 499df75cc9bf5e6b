import type { Element } from 'hast';
import { h } from 'hastscript';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import { withBase } from '../../model/addresses/path.ts';
import { assessmentWords } from '../../model/values/assessment-words.ts';
import { listCommaIn } from '../../model/text/language.ts';
import type { SiteInput } from '../data/chart-input.ts';
import type { NumberedEvent } from '../data/shown-events.ts';

/** The legend of numbered events, with links to their pages, and how sure each is. */
export function eventLegend(
  events: readonly NumberedEvent[],
  { language, base, labels }: Pick<SiteInput, 'language' | 'base' | 'labels'>,
): Element[] {
  if (events.length === 0) return [];
  const items = events.map(({ number, date, title, path, ...assessment }) => {
    const said = assessmentWords(assessment, { labels, language }).join(listCommaIn(language));
    return h('li', { class: `n-${number}` }, [
      h('b', String(number)),
      ' ',
      h('time', { dateTime: date }, formatPartialDate(date, language, 'short')),
      ' ',
      h('a', { href: withBase(path, base) }, title),
      ...(said ? [` (${said})`] : []),
    ]);
  });
  return [h('ol', { class: 'key' }, items)];
}
