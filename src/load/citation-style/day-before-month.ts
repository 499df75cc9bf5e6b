import { dateFormat } from '../../model/dates/format-date.ts';
import type { StyleElement } from '../../model/sources/citation-style.ts';

/**
 * The rules of a style with the day before the month where the language has it so: `2020, 1 de octubre` in Spanish. Styles
 * made for English spell out `October 1` in dates whose year stands apart, and the processor keeps their order.
 */
export function withDayBeforeMonth(rules: StyleElement, language: string): StyleElement {
  const format = dateFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const [first, link, second] = format.formatToParts(0);
  if (first?.type !== 'day' || link?.type !== 'literal' || second?.type !== 'month') return rules;
  return turned(rules, link.value);
}

/** @param link What stands between the day and the month: ` de `. */
function turned(rule: StyleElement, link: string): StyleElement {
  const { name, attrs, children } = rule;
  const elements = children.filter((each) => typeof each !== 'string');
  const [month, day, ...others] = elements;
  const isMonthFirst = month?.attrs['name'] === 'month' && day?.attrs['name'] === 'day';
  if (name !== 'date' || !isMonthFirst || others.length > 0 || !isApartBySpace(month, day)) {
    return {
      name,
      attrs,
      children: children.map((each) => (typeof each === 'string' ? each : turned(each, link))),
    };
  }
  const [{ prefix: _1, ...ofDay }, { suffix: _2, ...ofMonth }] = [day.attrs, month.attrs];
  const dayFirst = [
    { ...day, attrs: { ...ofDay, suffix: link } },
    { ...month, attrs: ofMonth },
  ];
  return { name, attrs, children: dayFirst };
}

/** Whether a style writes `October 1`, with nothing else around either. */
function isApartBySpace(month: StyleElement, day: StyleElement): boolean {
  const between = (month.attrs['suffix'] ?? '') + (day.attrs['prefix'] ?? '');
  return between.trim() === '' && !month.attrs['prefix'] && !day.attrs['suffix'];
}
