import { primaryLanguage } from '../text/language.ts';

/**
 * The factor of a scale at the start of a text, and the text after it: 1e6 and `€` for `Mio. €`. `undefined` if it may be
 * one of two: `1 Billion Euro` on a German page is a thousand times what it is in English.
 */
export function takeScale(
  text: string,
  { currency, language }: { currency: string; language: string },
): { factor: number; rest: string } | undefined {
  const own = currency === 'R$' ? 'pt' : primaryLanguage(language);
  for (const words of [/^\p{L}+ \p{L}+(?=$|[\s.])/u, /^\p{L}+(?=$|[\s.])/u]) {
    const [scale = ''] = words.exec(text) ?? [];
    const factor = scalesOf.get(own)?.[scale.toLowerCase()];
    if (factor) return { factor, rest: withoutLink(text.slice(scale.length)) };
  }
  const [scale = ''] = scalePattern.exec(text) ?? [];
  if (longScaled.has(own) && /^(?:b|tr)illion$/i.test(scale)) return undefined;
  const factor = scales[scale.toLowerCase().replace('.', '')] ?? 1;
  return { factor, rest: withoutLink(text.slice(scale.length), scale) };
}

/** `euros` for `d’euros` after a number in words: `3 milliards d’euros`, `2 milhões de reais`. */
function withoutLink(text: string, scale = 'word'): string {
  const rest = text.trim();
  return scale ? rest.replace(/^\.?\s*(?:(?:de|di) |d['’])?/u, '') : rest;
}

/** Words that mean a scale in one language only: `mi` are miles in English, `mil` a unit of length in Swedish. */
const scalesOf: ReadonlyMap<string, Readonly<Record<string, number>>> = new Map([
  ['pt', { mil: 1e3, mi: 1e6, bi: 1e9, 'mil milhões': 1e9, tri: 1e12 }],
  ['es', { mil: 1e3, 'mil millones': 1e9 }],
  ['cs', { mil: 1e6 }],
  ['ro', { mil: 1e6 }],
  ['sk', { mil: 1e6 }],
  ['tr', { bin: 1e3 }],
]);

/** Languages whose own `billion` is a million millions, beside sums as English writes them. */
const longScaled: ReadonlySet<string> = new Set(['da', 'de', 'fr', 'lb', 'nb', 'nn', 'no']);

/** Those of other languages that mean the same wherever they are used. */
const words: Readonly<Record<string, number>> = {
  tsd: 1e3,
  tausend: 1e3,
  tys: 1e3,
  tis: 1e3,
  тыс: 1e3,
  тис: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  लाख: 1e5,
  mio: 1e6,
  mill: 1e6,
  milj: 1e6,
  mln: 1e6,
  млн: 1e6,
  milhão: 1e6,
  milhões: 1e6,
  millón: 1e6,
  millones: 1e6,
  millions: 1e6,
  millionen: 1e6,
  millioner: 1e6,
  miljoner: 1e6,
  miljoen: 1e6,
  milioni: 1e6,
  miliony: 1e6,
  milionów: 1e6,
  milyon: 1e6,
  crore: 1e7,
  crores: 1e7,
  करोड़: 1e7,
  'करो\u095c': 1e7,
  md: 1e9,
  mdr: 1e9,
  mia: 1e9,
  mld: 1e9,
  mrd: 1e9,
  млрд: 1e9,
  bilhão: 1e9,
  bilhões: 1e9,
  milliard: 1e9,
  milliards: 1e9,
  milliarden: 1e9,
  milliarder: 1e9,
  miljarder: 1e9,
  miljard: 1e9,
  miliardi: 1e9,
  miliardy: 1e9,
  miliardów: 1e9,
  milyar: 1e9,
  трлн: 1e12,
  billionen: 1e12,
  billioner: 1e12,
  biljoen: 1e12,
  biljoner: 1e12,
  billón: 1e12,
  billones: 1e12,
  bilião: 1e12,
  biliões: 1e12,
  trilhão: 1e12,
  trilhões: 1e12,
};

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
  ...words,
  만: 1e4,
  억: 1e8,
  조: 1e12,
  兆: 1e12,
  千: 1e3,
  ...chineseScales(),
};

/** 亿, 十亿, 百亿 and so on, in characters of both scripts. */
function chineseScales(): Record<string, number> {
  const tens = ['', '十', '百', '千'];
  const withTens = (word: string, size: number): [string, number][] =>
    tens.map((ten, power) => [ten + word, size * 10 ** power]);
  const units = [
    ...withTens('万', 1e4),
    ...withTens('萬', 1e4),
    ...withTens('亿', 1e8),
    ...withTens('億', 1e8),
  ];
  return Object.fromEntries([...units, ['万亿', 1e12], ['萬億', 1e12]]);
}

/**
 * A Latin scale ends where its word ends: `m`, but not the `m` of `men` or `m²`; so does a Korean one, or where a common unit
 * begins; a Chinese one ends where any unit begins.
 */
const scalePattern = new RegExp(
  `^(?:${[
    '(?:k|thousand|mn|m|million|bn|b|billion|tn|trillion)(?![\\p{L}\\p{N}])',
    `(?:${Object.keys(words).join('|')})(?!\\p{L})\\.?`,
    '[만억조](?=$|\\s|원|달러|유로|엔|명|톤)',
    '[十百千]?[亿億]|万亿|萬億|兆|[十百千]?[万萬]|千',
  ].join('|')})`,
  'iu',
);
