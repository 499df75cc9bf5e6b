/** How languages write the same scale after a number: the short form, which may join it, and longer ones. */
const scales = [
  ['m', 'million', 'millions', 'mn', 'mln'],
  ['bn', 'billion', 'billions', 'b', 'bln'],
  ['tn', 'trillion', 'trillions', 'trn'],
  ['mio', 'millionen'],
  ['mrd', 'milliarden', 'milliarde'],
  ['md', 'milliards', 'milliard', 'mds'],
] as const;

const names = scales.flat().toSorted((a, b) => b.length - a.length);
const apart = names.filter(({ length }) => length > 1);

/** A number with its scale. After a space, a single letter is no scale: `100 m` are metres. */
const written = String.raw`(?<![\p{L}\p{N}.,])(\p{N}+(?:[.,]\p{N}+)*)(?:(${names.join('|')})|\s(${apart.join('|')}))(?![\p{L}\p{N}])`;
const sum = new RegExp(written, 'giu');
const sumOrWord = new RegExp(String.raw`[^\s\p{N}]*(?:${written})|\S+`, 'giu');

/** A text with each way to write its sums: `2.8bn`, and `"2.8 billion"` as a phrase. */
export function sumForms(text: string): string[] {
  const withScale = (write: (number: string, scale: readonly string[]) => string): string =>
    text.replace(sum, (_, number: string, joined?: string, name = joined ?? '') =>
      write(number, scaleOf(name)),
    );
  return [
    withScale((number, [short = '']) => number + short),
    withScale((number, [, long = '']) => `"${number} ${long}"`),
  ];
}

/** Whether a text that is no phrase has a sum: a number with its scale. */
export function hasSum(text: string): boolean {
  return !text.includes('"') && text.search(sum) !== -1;
}

/** The words of a text, each sum as one of them. */
export function wordsAndSums(text: string): string[] {
  return text.match(sumOrWord) ?? [];
}

/**
 * The number of a text that is a sum, which finds what begins like it: `18.2` of `18.2bn`, which may be 18.228bn. Of few
 * digits, too much begins like it.
 */
export function numberOfSum(text: string): string | undefined {
  const [, number = ''] = text.matchAll(sum).next().value ?? [];
  return number.replace(/[.,]/g, '').length >= fewDigits ? number : undefined;
}

const fewDigits = 3;

function scaleOf(name: string): readonly string[] {
  return scales.find((scale) => scale.some((each) => each === name.toLowerCase())) ?? [];
}
