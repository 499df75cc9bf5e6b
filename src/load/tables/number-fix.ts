import type { DecimalSign } from '../../model/values/decimal-sign.ts';
import { halfWidth } from '../../model/text/half-width.ts';
import {
  fixOfExtreme,
  isPlainNumber,
  longestNumber,
  numberMeant,
  withoutSigns,
  withoutThousands,
} from '../yaml/written-number.ts';

/** What to write instead of a cell that is no number. */
export function numberFix(written: string, decimal: DecimalSign): string {
  const extreme = fixOfExtreme(decimal === ',' ? written.replace(',', '.') : written);
  if (extreme !== undefined) return extreme;
  if (written.length > longestNumber) return fixOfOther(decimal);
  const text = halfWidth(written);
  if (text !== written && isPlainNumber(text, decimal)) return fixOfSigns(text);
  return (
    fixOfMissing(text) ??
    fixOfNumber(text, decimal) ??
    fixOfMarked(text, decimal) ??
    fixOfOther(decimal)
  );
}

/** Words and signs for a value that is missing. */
const missing =
  /^(?:n\.?\/?\s?[adv]\.?|nan|null|none|nil|k\.?\s?a\.?|s\/o|tbd|tba|unknown|missing|[.…:]+|:\s?[a-z]{1,3}|x)$/i;

/** What to write instead of words and signs for a value that is missing. */
export function fixOfMissing(text: string): string | undefined {
  if (missing.test(text)) return 'Leave the cell empty: an empty cell is a missing value.';
  if (/^\p{Sc}?\s*[-\u2010-\u2015\u2212]+\s*[%\p{Sc}]?$/u.test(text)) {
    return 'Leave the cell empty if there is no value, or write `0` if that is what the dash means.';
  }
  if (/^#\D/.test(text)) {
    return 'The spreadsheet could not compute the cell: correct its formula, or leave the cell empty.';
  }
  if (text.startsWith('='))
    return 'Write the value of the formula: save the table as CSV in the spreadsheet.';
  return undefined;
}

/** A number with the signs of money or a share beside it, or with signs between thousands. */
function fixOfNumber(text: string, decimal: DecimalSign): string | undefined {
  const meant = numberMeant(text, decimal);
  if (meant !== undefined) {
    const isShare = /[%‰]/.test(text);
    return (isShare ? undefined : fixOfDivided(meant, decimal)) ?? fixOfSigns(meant);
  }
  const bare = withoutSigns(text);
  // `0,003` is no number of thousands.
  const undivided = /^[+-]?0/.test(bare) ? undefined : withoutThousands(bare, decimal);
  const thousands =
    undivided === undefined
      ? fixOfOther(decimal)
      : `If ${decimal === ',' ? 'points divide' : 'commas divide'} thousands, write \`${undivided}\`: in a spreadsheet, format the column without them and save the table again.`;
  const hasDecimalComma = /^[+-]?\d*,\d+$/.test(bare) || withoutThousands(bare, ',')?.includes(',');
  if (decimal === '.' && hasDecimalComma) {
    return `${thousands} If commas are decimal signs in the whole table, write \`decimal: ","\` into its description.`;
  }
  if (undivided !== undefined) return thousands;
  const [signs, other] = decimal === ',' ? ['commas', '.' as const] : ['points', ',' as const];
  const otherwise = withoutThousands(bare, other);
  return otherwise === undefined
    ? undefined
    : `If ${signs} divide thousands, write \`decimal: "${other}"\` into the description of the table, and \`${otherwise}\` here: in a spreadsheet, format the column without them and save the table again.`;
}

/** `€ 1.300` is a sum with a sign between thousands more likely than one of a thousandth. */
function fixOfDivided(digits: string, decimal: DecimalSign): string | undefined {
  if (!/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return undefined;
  const sign = decimal === ',' ? 'comma' : 'point';
  return `Write \`${digits.replace(decimal, '')}\` if the ${sign} divides thousands, or \`${digits}\` if it is the decimal sign. A unit stands in the description.`;
}

function fixOfSigns(digits: string): string {
  return `Write \`${digits}\`. A cell holds plain digits; a unit stands in the description.`;
}

/** Powers of ten by the start of their words, in English and in other languages of Europe. */
const scales: readonly [start: RegExp, exponent: number, name: string][] = [
  [/^(?:k|tsd|thousand)$/i, 3, 'thousands'],
  [/^(?:m|mn|mm|mio|millions?)$/i, 6, 'millions'],
  [/^(?:b|bn|mrd|mld|billions?)$/i, 9, 'billions'],
  [/^(?:t|tn|trn|trillions?)$/i, 12, 'trillions'],
  // Those of East Asia, with the currency that may follow.
  [/^[万萬만][元圓円원]?$/, 4, ''],
  [/^百[万萬][元圓円원]?$/, 6, ''],
  [/^千[万萬][元圓円원]?$/, 7, ''],
  [/^[亿億억][元圓円원]?$/, 8, ''],
  [/^(?:[兆조]|[万萬][亿億])[元圓円원]?$/, 12, ''],
];

/** Of amounts without a currency, these may as well be units: tonnes, metres, millimetres, kelvins, bytes. */
const alsoUnits = /^(?:[kmbt]|mm)$/i;

/** A number with a mark or word that a column of its own can say. */
function fixOfMarked(text: string, decimal: DecimalSign): string | undefined {
  const valueOf = (part: string): string | undefined => {
    const bare = withoutSigns(part);
    const digits = withoutThousands(bare, decimal) ?? bare;
    return isPlainNumber(digits, decimal) ? digits : undefined;
  };
  const scaled = /^(.*\d)\s?(\p{L}+)\.?$/u.exec(text);
  const [, number = '', word = ''] = scaled ?? [];
  const [, exponent, name] = scales.find(([start]) => start.test(word)) ?? [];
  const scaledValue = exponent && valueOf(number);
  if (scaledValue && alsoUnits.test(word) && /^[-+\d]/.test(number)) {
    return `Write \`${scaledValue}\` if \`${word}\` is a unit, which stands in the description: \`unit: ${word}\`. If it means ${name}, write \`${scaledValue}e${exponent}\`.`;
  }
  if (scaledValue) {
    return `Write \`${scaledValue}e${exponent}\`, or \`${scaledValue}\` if the \`unit\` of the column has the rest.`;
  }
  const about =
    /^(?:~|≈|±|c(?:a|irca)?\.?|approx\.?|about|around|etwa|env\.|est\.?)\s*(.+)$/iu.exec(text);
  const aboutValue = valueOf(about?.[1] ?? '');
  if (aboutValue) {
    return `Write \`${aboutValue}\`, and \`estimated\` in a column of the type \`status\`.`;
  }
  // The letters are those of Eurostat: provisional, estimated, break in the series.
  const marked =
    /^(.*\d)(?:[*†‡§¶ªº¹²³⁰-⁹]+|\s?\[\w{1,3}\]|\s?\(\p{L}{1,5}\.?\)|\s\(\d{1,2}\)|\s?[bcdefnprsuz]{1,3}|\s\p{L})$/u.exec(
      text,
    );
  const markedValue = valueOf(marked?.[1] ?? '');
  if (markedValue) {
    return `Write \`${markedValue}\`. What the mark says has its place in another column of the row, of the type \`text\` or \`status\`.`;
  }
  if (/^[<>≤≥]\s?\S*\d$|^\d\S*\s?[–—-]\s?\S*\d$/u.test(text)) {
    return 'A cell holds one number: leave it empty, and write what is known into a column of the type `text`.';
  }
  return undefined;
}

function fixOfOther(decimal: DecimalSign): string {
  const sign = decimal === ',' ? 'comma' : 'point';
  return `Write digits with an optional sign, decimal ${sign} and exponent, such as 1000${decimal}5. Leave the cell empty if there is no value.`;
}
