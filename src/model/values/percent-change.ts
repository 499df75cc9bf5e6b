import { signBeforeDigits } from '../text/direction.ts';
import { formatQuantity } from './quantity.ts';

/** The change from one value to another in per cent; from a negative value, by its size. Infinite or `NaN` from zero. */
export function percentChange(from: number, to: number): number {
  return ((to - from) / Math.abs(from)) * 100;
}

/** A change in per cent with its sign: `+52.5%`. */
export function formatPercentChange(percent: number, language: string): string {
  const sign = percent > 0 ? signBeforeDigits('+', language) : '';
  return sign + formatQuantity(percent, { unit: '%', decimals: 1, language });
}
