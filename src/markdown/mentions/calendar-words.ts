import { onceForText } from '../../model/lazy/once-for-text.ts';
import { localesOf } from '../../model/text/locales.ts';

/** Whether a word is the name of a month or a day of the week, which some languages write with a capital. */
export function isCalendarWord(word: string, language: string): boolean {
  return calendarWords(language).has(word);
}

const calendarWords = onceForText((language): ReadonlySet<string> => {
  const names = (['long', 'short'] as const).flatMap((form) => {
    const day = new Intl.DateTimeFormat(localesOf(language), { weekday: form, timeZone: 'UTC' });
    const month = new Intl.DateTimeFormat(localesOf(language), { month: form, timeZone: 'UTC' });
    return [
      ...Array.from({ length: 7 }, (_, index) => day.format(Date.UTC(2024, 0, 1 + index))),
      ...Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2024, index, 1))),
    ];
  });
  return new Set(names.map((name) => name.replace(/\.$/, '')));
});
