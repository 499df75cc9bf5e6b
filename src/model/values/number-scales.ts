import { onceForText } from '../lazy/once-for-text.ts';
import { localesOf } from '../text/locales.ts';
import { chineseQuantity } from './chinese-quantity.ts';

/** A word that stands for a power of ten after the digits of a number. */
export interface NumberScale {
  /** With the space before it, if there is one: `bn`, ` Mrd.`, `億`. */
  word: string;
  size: number;
}

/** The scales of a language for numbers from a million on, the largest first. */
export const numberScales = onceForText((language): readonly NumberScale[] => {
  const chinese = chineseQuantity(language);
  if (chinese) return [...chinese.large, { word: chinese.scales['m']?.[0] ?? '', size: 1e4 }];
  return /^en\b/i.test(language) ? english : compactScales(language);
});

const english: readonly NumberScale[] = [
  { word: 'tn', size: 1e12 },
  { word: 'bn', size: 1e9 },
  { word: 'm', size: 1e6 },
];

/** The scales of compact numbers in a language, `万` and `Mio.`, if they follow their digits. */
function compactScales(language: string): NumberScale[] {
  const options = { notation: 'compact', numberingSystem: 'latn' } as const;
  const format = new Intl.NumberFormat(localesOf(language), options);
  const scales = new Map<string, number>();
  for (let power = 4; power <= 12; power += 1) {
    const [digits, ...rest] = format.formatToParts(10 ** power);
    const written = rest.map(({ value }) => value).join('');
    const word = written.replace(/[\u061c\u200e\u200f]/g, '');
    const isScale = digits?.type === 'integer' && rest.some(({ type }) => type === 'compact');
    // `mil M` is a thousand millions: two scales.
    if (!isScale || /\S\s+\S/.test(word) || scales.has(word)) continue;
    scales.set(word, 10 ** power / Number(digits.value));
  }
  return [...scales].map(([word, size]) => ({ word, size })).toSorted((a, b) => b.size - a.size);
}
