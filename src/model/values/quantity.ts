import { formatDigits, signOf } from './quantity-digits.ts';
import { unitParts } from './unit-parts.ts';

/** How a number is written for readers. */
export interface QuantityOptions {
  /** `US$ bn`, `RMB bn`, `%`, `people`; absent for a bare number. */
  unit?: string | undefined;
  /** Decimals shown; by default those of the number, at most two, and three significant digits below 1. */
  decimals?: number | undefined;
  language: string;
}

/**
 * A number with its unit for running text: 605.2 in `US$ bn` is `$605.2bn` (in Chinese `6,052亿美元`), 18.2 in `RMB bn`
 * is `RMB 18.2bn`, 12.5 in `€` is `€12.5` (in German `12,5 €`), 12.3 in `%` is `12.3%` (in Turkish `%12,3`), 112771 in
 * `people` is `112,771 people`. A dash if it is not finite.
 */
export function formatQuantity(value: number, options: QuantityOptions): string {
  if (!Number.isFinite(value)) return '–';
  const { prefix, suffix, factor } = unitParts(options.unit ?? '', options.language);
  const size = Math.abs(value);
  // Fifteen digits keep the number as written and drop the error of the multiplication.
  const shown = factor === 1 ? size : Number((size * factor).toPrecision(15));
  const written = shiftDecimals(options, factor);
  const digits = formatDigits(shown, written);
  return signOf(value, digits, written) + prefix + digits + suffix;
}

function shiftDecimals(options: QuantityOptions, factor: number): QuantityOptions {
  if (options.decimals === undefined || factor === 1) return options;
  return { ...options, decimals: Math.max(0, options.decimals - Math.round(Math.log10(factor))) };
}
