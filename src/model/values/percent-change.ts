import { signBeforeDigits } from '../text/direction.ts';
import { formatQuantity } from './quantity.ts';

/** The change from one value to another in per cent; from a negative value, by its size. Infinite or `NaN` from zero. */
export function percentChange(from: number, to: number): number {
  // Twelve digits keep the change and drop the error of the calculation: from 8 to 8.1 are 1.25%, not 1.2499999999999956%.
  return Number((((to - from) / Math.abs(from)) * 100).toPrecision(12));
}

/** Says that a share of a negative value misleads: from −1 to 20 is +2,100%. A change in the unit has no such trouble. */
export function negativeStart(date: string | undefined): { message: string; fix: string } {
  const message = `The value of ${date ?? 'the first row'} is below zero, and a change from it in per cent means little.`;
  return { message, fix: 'Write both values, or start from another date.' };
}

/** Whether a change rises or falls as it is written: neither if it rounds to 0.0%. */
export function directionOfChange(percent: number): 'up' | 'down' | 'level' {
  if (Math.abs(percent) < 0.05) return 'level';
  return percent < 0 ? 'down' : 'up';
}

/** A change in per cent with its sign: `+52.5%`. */
export function formatPercentChange(percent: number, language: string): string {
  const sign = directionOfChange(percent) === 'up' ? signBeforeDigits('+', language) : '';
  return (
    sign + formatQuantity(percent, { unit: '%', decimals: decimalsOfPercent(percent, 1), language })
  );
}

/** The decimals of a change in per cent. A fall to above zero has as many as it takes to be less than 100%: 99.96%. */
export function decimalsOfPercent(percent: number, decimals: number): number {
  const left = 100 + percent;
  if (left <= 0 || left > 0.5 / 10 ** decimals) return decimals;
  return Math.min(6, Math.ceil(-Math.log10(left) - 1e-9));
}
