import { signBeforeDigits } from '../text/direction.ts';
import type { Labels } from '../labels/labels.ts';
import { formatQuantity, type QuantityOptions } from './quantity.ts';

/** How a difference between two values is written. */
export interface DifferenceOptions extends QuantityOptions {
  labels: Labels;
}

/** Whether values are in per cent: a change of a share or a rate by per cent would be taken for one in points. */
export function isPercent(unit: string | undefined): boolean {
  return unit === '%';
}

/** Whether the zero of a unit is a convention: 20 °C are not twice as warm as 10 °C, so per cent mean nothing. */
export function hasConventionalZero(unit: string | undefined): boolean {
  return unit !== undefined && /^(?:°\s?[CF]|[℃℉])$/.test(unit);
}

/** The difference from one value to another. Twelve digits keep it and drop the error of the subtraction. */
export function differenceOf({ from, to }: { from: number; to: number }): number {
  return Number((to - from).toPrecision(12));
}

/** A difference with its sign, in the unit of the values: `−$2.5bn`, of values in per cent `+1.5 pp`. */
export function formatDifference(difference: number, options: DifferenceOptions): string {
  return withSign(difference, (value) => differenceText(value, options), options.language);
}

/** A change with its sign. One that is written as zero has none. */
export function withSign(
  change: number,
  write: (value: number) => string,
  language: string,
): string {
  const text = write(change);
  const isRise = change > 0 && text !== write(0);
  return isRise ? signBeforeDigits('+', language) + text : text;
}

/** Whether a difference rises or falls as it is written: neither if it is rounded to zero. */
export function directionOfDifference(
  difference: number,
  options: DifferenceOptions,
): 'up' | 'down' | 'level' {
  if (differenceText(Math.abs(difference), options) === differenceText(0, options)) return 'level';
  return difference < 0 ? 'down' : 'up';
}

/** A difference whose rise goes without a sign. */
function differenceText(
  difference: number,
  { unit, decimals, language, labels }: DifferenceOptions,
): string {
  return formatQuantity(difference, { unit: unitOfDifference(unit, labels), decimals, language });
}

/** The unit of a difference: of two shares in per cent, it is in percentage points. */
export function unitOfDifference(unit: string | undefined, labels: Labels): string | undefined {
  return isPercent(unit) ? labels.percentagePoints : unit;
}
