import { dateFormat } from '../../model/dates/format-date.ts';
import { escapePattern } from '../../model/escape-pattern.ts';
import { onceForText } from '../../model/lazy/once-for-text.ts';
import { escapeAttributes } from '../../model/markdown/escape-attributes.ts';
import { primaryLanguage } from '../../model/text/language.ts';
import {
  abbreviationBeforeNames,
  abbreviationBeforeNumbers,
  numberPattern,
} from '../../model/text/breaks/abbreviation.ts';
import { localesOf } from '../../model/text/locales.ts';

/**
 * Elements whose text stays as it is, for readers copy it (formulas have theirs in `annotation`) or it is in the language of
 * the site (cards in `template`), then tags, then texts.
 */
const parts =
  /<(script|style|pre|code|kbd|samp|textarea|annotation|template)[\s>].*?<\/\1>|<[^<>]*>|[^<>]+/gis;

/**
 * The HTML of a page without lines that end within a number, a sum, a day and its month or an abbreviation such as `z. B.`,
 * nor between an abbreviation and what it belongs to, in a language that has spaces there; nor, in French, beside its
 * punctuation, in Dutch, after `’s`, and in Slavic languages, with a word of one letter. Authors type these spaces as any
 * other.
 */
export function keepSpaces(html: string, language: string): string {
  const spaces = spacesOf(language);
  if (!spaces) return html;
  return escapeAttributes(html).replace(parts, (part) =>
    part.startsWith('<') ? part : part.replace(spaces, '\u00a0'),
  );
}

/** What stands before and after a space. */
type Place = readonly [before: string, after: string];

const spacesOf = onceForText((language): RegExp | undefined => {
  if (!hasSpacedSums(language)) return undefined;
  const primary = primaryLanguage(language);
  const places = [
    ...numberPlaces(scaleWords(language)),
    ...dayPlaces(language),
    ...(primary === 'fr' ? frenchPlaces : []),
    ...(primary === 'nl' ? dutchPlaces : []),
    ...(hasWordsOfOneLetter(primary) ? oneLetterPlaces : []),
  ];
  // Few spaces follow a full stop, which is looked for once.
  const abbreviated = String.raw`(?<=\.[ \n])(?:${patternOf(abbreviationPlaces)})`;
  return new RegExp(`[ \\n](?:${abbreviated}|${patternOf(places)})`, 'giu');
});

function patternOf(places: readonly Place[]): string {
  return places.map(([before, after]) => `(?<=${before}[ \\n])(?=${after})`).join('|');
}

/** Whether a language writes a space between a number and its sign, `5 €`; English does not. */
function hasSpacedSums(language: string): boolean {
  const format = new Intl.NumberFormat(localesOf(language), { style: 'currency', currency: 'EUR' });
  return format
    .formatToParts(1)
    .some(({ type, value }) => type === 'literal' && /[\s\u00a0]/.test(value));
}

/** `§ 5`, `n.º 5`, `€ 5`, `100 000`, `12,5 %`, `2,8 Mrd. €`, `12 mln zł`, `25 km²` */
function numberPlaces(scales: readonly string[]): Place[] {
  const scale = String.raw`(?:${scales.join('|')})`;
  return [
    [String.raw`(?:[§№\p{Sc}]|(?<!\p{L})n\.?[ºª°])`, String.raw`\p{Nd}`],
    [String.raw`(?<![\p{Nd}.,])\p{Nd}{1,3}`, String.raw`\p{Nd}{3}(?!\p{Nd})`],
    [
      String.raw`\p{Nd}`,
      String.raw`[%‰°]|(?:[kM]|Md)?\p{Sc}(?!\p{Nd})|\p{L}{1,2}(?![\p{L}\p{M}\p{Nd}’'])|${scale}(?!\p{L})`,
    ],
    [String.raw`\p{Nd}\s${scale}`, String.raw`\p{Sc}|\p{L}{1,3}(?![\p{L}\p{M}])`],
  ];
}

/** `3. März`, `25 maja`, `1º de março`, `1er mai` */
function dayPlaces(language: string): Place[] {
  const { months, links } = monthNames(language);
  const month = `(?:${links.map((link) => `${link} ?`).join('|')})(?:${months.join('|')})`;
  return [[String.raw`(?<!\p{Nd})\p{Nd}{1,2}(?:\.?[º°]|\.|er)?`, String.raw`${month}(?!\p{L})`]];
}

/** `z. B.`, `p. ej.`, `EE. UU.`, `Dr. Kim`, `pág. 3` */
const abbreviationPlaces: readonly Place[] = [
  [String.raw`(?<![\p{L}\p{M}\p{Nd}.])(?:\p{L}\.\s)*\p{L}\.`, String.raw`\p{L}{1,3}\.`],
  // Before a space, patterns are matched from their end.
  [
    String.raw`(?<![\p{L}\p{M}\p{Nd}.])\k<first>(?<first>\p{L})\.`,
    String.raw`(?<second>\p{L})\k<second>\.`,
  ],
  [abbreviationBeforeNames, textOrLink(String.raw`\p{L}`)],
  [abbreviationBeforeNumbers, numberPattern],
];

const frenchPlaces: readonly Place[] = [
  [String.raw`(?<![\p{L}\p{M}.’'-])M\.`, textOrLink(String.raw`\p{L}`)],
  ['', '[:;!?»]'],
  ['«', ''],
];

/** `’s nachts`, `’t Hert` */
const dutchPlaces: readonly Place[] = [
  [String.raw`(?<![\p{L}\p{M}\p{Nd}])[’'][nst]`, textOrLink(String.raw`\p{L}`)],
];

const oneLetterPlaces: readonly Place[] = [
  [String.raw`(?<![\p{L}\p{M}\p{Nd}.’'-])\p{L}`, textOrLink(String.raw`\S`)],
];

/** At the end of a text, a link or an emphasized word follows. */
function textOrLink(pattern: string): string {
  return `${pattern}|$`;
}

/** Slavic languages have prepositions and conjunctions of one letter, `w Łodzi`, which end no line in print. */
function hasWordsOfOneLetter(primary: string): boolean {
  return ['be', 'cs', 'pl', 'ru', 'sk', 'uk'].includes(primary);
}

/** `Mio.`, `Mrd.`: as a language shortens large numbers. */
function scaleWords(language: string): string[] {
  const format = new Intl.NumberFormat(localesOf(language), { notation: 'compact' });
  const words = [1e3, 1e6, 1e9, 1e12].flatMap((number) =>
    format.formatToParts(number).flatMap(({ type, value }) => (type === 'compact' ? value : [])),
  );
  return words.filter((word) => word !== '').map(escapePattern);
}

/** The names of months beside a day, long and short, `marca`, not `marzec`, and the words between both: `de`. */
function monthNames(language: string): { months: string[]; links: string[] } {
  const [months, links] = [new Set<string>(), new Set([''])];
  for (const month of ['long', 'short'] as const) {
    const format = dateFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
    for (let index = 0; index < 12; index += 1) {
      const date = format.formatToParts(Date.UTC(2021, index, 1));
      const at = date.findIndex(({ type }) => type === 'month');
      months.add(escapePattern(date[at]?.value ?? ''));
      links.add(/\p{L}.*/u.exec(date[at - 1]?.value ?? '')?.[0].trim() ?? '');
    }
  }
  return { months: [...months].filter((name) => name !== ''), links: [...links] };
}
