/** A sum as its author wrote it, and as a number if it can be read. */
export interface Amount {
  /** `US$2.8bn`, `182.28亿元`, `3,000 tonnes`. */
  text: string;
  /** The sum in its unit, without a scale: 2800000000. Absent if the text says more than a sum: `about US$3bn`. */
  value?: number;
  /** The ISO code of a currency, else the unit as written: `USD`, `tonnes`. */
  unit?: string;
}

/**
 * Reads a sum: a number, with a currency before or after it, or any other unit after it. Words that make it less than a
 * sum (`about`, `up to`) leave it a text.
 */
export function readAmount(text: string): Amount {
  const [, before = '', digits = '', after = ''] = sumPattern.exec(text) ?? [];
  const number = Number(digits.replaceAll(',', ''));
  if (digits === '' || !Number.isFinite(number)) return { text };
  const [factor, rest] = takeScale(after.trim());
  const unit = unitOf(before.trim(), rest);
  if (unit === undefined) return { text };
  // Fifteen digits keep the number as written and drop the error of the multiplication.
  const value = Number((number * factor).toPrecision(15));
  return { text, value, ...(unit && { unit }) };
}

/** Words, digits with thousands in groups of three, words without digits. */
const sumPattern = /^([^\d.,+\-\u2212]*)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)((?![\d.,])[^\d]*)$/u;

/** The factor of a scale at the start of a text, and the text after it. */
function takeScale(text: string): [factor: number, rest: string] {
  const [scale = ''] = scalePattern.exec(text) ?? [];
  return [scales[scale.toLowerCase().replace('.', '')] ?? 1, text.slice(scale.length).trim()];
}

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
  тыс: 1e3,
  tys: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  mio: 1e6,
  mln: 1e6,
  млн: 1e6,
  crore: 1e7,
  crores: 1e7,
  md: 1e9,
  mld: 1e9,
  mrd: 1e9,
  млрд: 1e9,
  трлн: 1e12,
  만: 1e4,
  억: 1e8,
  조: 1e12,
  億: 1e8,
  兆: 1e12,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  万亿: 1e12,
};

/**
 * A Latin scale ends where its word ends: `m`, but not the `m` of `men`; so does a Korean one, or where a common unit
 * begins; a Chinese one ends where any unit begins.
 */
const scalePattern = new RegExp(
  `^(?:${[
    '(?:k|thousand|mn|m|million|bn|b|billion|tn|trillion|lakhs?|crores?)(?!\\p{L})',
    '(?:тыс|tys|mio|mln|млн|md|mld|mrd|млрд|трлн)(?!\\p{L})\\.?',
    '[만억조](?=$|\\s|원|달러|유로|엔|명|톤)',
    '万亿|十亿|千万|百万|亿|億|兆|万|千',
  ].join('|')})`,
  'iu',
);

/** The unit from the words around a number; `undefined` if they say more: `about US$3bn`, `US$3bn a year`. */
function unitOf(before: string, after: string): string | undefined {
  if (before === '') return currencyOf(after) ?? after;
  const currency = currencyOf(before);
  return after === '' || currencyOf(after) === currency ? currency : undefined;
}

function currencyOf(sign: string): string | undefined {
  if (/^[A-Z]{3}$/.test(sign)) return sign === 'RMB' ? 'CNY' : sign;
  return currencies.get(sign) ?? (/^\p{Sc}$/u.test(sign) ? sign : undefined);
}

/** ISO 4217 by sign and name. Other signs stay as they are: `¥` may be Chinese or Japanese. */
const currencies: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['美元', 'USD'],
  ['HK$', 'HKD'],
  ['港元', 'HKD'],
  ['港币', 'HKD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['澳元', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['加元', 'CAD'],
  ['S$', 'SGD'],
  ['新加坡元', 'SGD'],
  ['NZ$', 'NZD'],
  ['NT$', 'TWD'],
  ['新台币', 'TWD'],
  ['€', 'EUR'],
  ['欧元', 'EUR'],
  ['£', 'GBP'],
  ['英镑', 'GBP'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₫', 'VND'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₪', 'ILS'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
  ['฿', 'THB'],
  ['人民币', 'CNY'],
  ['元', 'CNY'],
  ['CN¥', 'CNY'],
  ['日元', 'JPY'],
  ['JP¥', 'JPY'],
]);
