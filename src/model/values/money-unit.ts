import { onceForText } from '../lazy/once-for-text.ts';
import { directionOf } from '../text/direction.ts';
import { localesOf } from '../text/locales.ts';

/** A currency in a unit, and what it counts in. */
export interface MoneyUnit {
  /** Its sign or code: `US$`, `EUR`. */
  currency: string;
  /** `bn`; empty for single units. */
  scale: string;
}

/** The currency of a unit such as `RMB bn`; `undefined` for other units, such as `TEU` and `people`. */
export function moneyUnit(unit: string): MoneyUnit | undefined {
  const [, currency = '', scale = ''] = moneyPattern.exec(unit) ?? [];
  if (currency === '' || (isCode(currency) && !isKnownCode(currency))) return undefined;
  return { currency, scale };
}

/** Scales of other languages that stand after a number whose currency is before it: `R$ 12 mi`, `₹12 crore`. */
export const ownScales: ReadonlySet<string> = new Set([
  ...['mil', 'mi', 'bi', 'tri'],
  ...['lakh', 'lakhs', 'crore', 'crores', 'cr', 'लाख', 'करोड़', 'करो\u095c'],
]);

/** Whether a currency stands behind its number, as in German and French: `12,50 €`. */
export const isMoneyLast = onceForText((language) => {
  // Where texts run to the left, the order of signs is that of the bidi algorithm.
  if (directionOf(language) === 'rtl') return false;
  const format = new Intl.NumberFormat(localesOf(language), { style: 'currency', currency: 'EUR' });
  return format.formatToParts(1).at(-1)?.type === 'currency';
});

/** Whether a currency has the form of a code, which a space parts from its number. */
export function isCode(currency: string): boolean {
  return /^[A-Z]{3}$/.test(currency);
}

const moneyPattern = new RegExp(
  `^([A-Z]{0,2}\\p{Sc}|[A-Z]{3})(?:\\s*(tn|bn|m|k|trillion|billion|million|thousand|${[...ownScales].join('|')}))?$`,
  'u',
);

/** ISO 4217, with the codes of currencies that are no more, and `RMB`. */
export const isKnownCode = onceForText((code) => {
  const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });
  return code === 'RMB' || names.of(code) !== undefined;
});
