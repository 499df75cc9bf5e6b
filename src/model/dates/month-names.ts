import { monthIn } from './format-date.ts';

/** The number of a month by its name or abbreviation in one of several languages: 5 of `maio`. */
export function monthNamed(name: string): number | undefined {
  return monthsByName().get(name.toLowerCase().replace(/\.$/, ''));
}

/** Where two of them share a word, the first decides. */
const languages = 'en de fr es it pt nl sv da nb fi pl cs ru tr id'.split(' ');
let months: ReadonlyMap<string, number> | undefined;

/** Made for the first text that may have one. */
function monthsByName(): ReadonlyMap<string, number> {
  months ??= new Map(languages.toReversed().flatMap(monthNames));
  return months;
}

function monthNames(language: string): [name: string, month: number][] {
  const styles: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
  ];
  return styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index): [string, number] => {
      const name = monthIn(format, Date.UTC(2021, index, 1));
      return [name.toLowerCase().replace(/\.$/, ''), index + 1];
    });
  });
}
