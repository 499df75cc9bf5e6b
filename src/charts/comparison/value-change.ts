import { signBeforeDigits } from '../../model/text/direction.ts';
import type { Labels } from '../../model/labels/labels.ts';
import { decimalsOfPercent } from '../../model/values/percent-change.ts';
import { formatQuantity, type QuantityOptions } from '../../model/values/quantity.ts';
import type { ComparedValues } from './compared-values.ts';

/** How changes are measured: in per cent if every first value is positive, else in the unit of the values. */
export type ChangeMeasure = 'percent' | 'difference';

/** The measure that suits all pairs. */
export function changeMeasure(pairs: readonly ComparedValues[]): ChangeMeasure {
  const isCounted = (pair: ComparedValues): boolean =>
    pair.first.value > 0 && pair.last.value > 0 && Number.isFinite(percentOf(pair));
  return pairs.every(isCounted) ? 'percent' : 'difference';
}

/** The change within a pair, in per cent or in the unit of the values. */
export function changeOf(pair: ComparedValues, measure: ChangeMeasure): number {
  return measure === 'percent' ? percentOf(pair) : pair.last.value - pair.first.value;
}

/** A change with its sign: `+12%`, `−3.5%`, `−$2.5bn`, `+1.5 pp`. */
export function formatChange(
  change: number,
  measure: ChangeMeasure,
  { unit, decimals, language, labels }: QuantityOptions & { labels: Labels },
): string {
  const options =
    measure === 'percent'
      ? { unit: '%', decimals: percentDecimals(change), language }
      : { unit: unitOfDifference(unit, labels), decimals, language };
  // Twelve digits keep the values and drop the error of the subtraction.
  const text = formatQuantity(Number(change.toPrecision(12)), options);
  const isRise = change > 0 && text !== formatQuantity(0, options);
  return isRise ? signBeforeDigits('+', language) + text : text;
}

/** The unit of a difference: of two shares in per cent, it is in percentage points. */
export function unitOfDifference(unit: string | undefined, labels: Labels): string | undefined {
  return unit === '%' ? labels.percentagePoints : unit;
}

function percentDecimals(change: number): number | undefined {
  const size = Math.abs(change);
  return size < 1e15 ? decimalsOfPercent(change, size < 10 ? 1 : 0) : undefined;
}

function percentOf({ first, last }: ComparedValues): number {
  return (last.value / first.value - 1) * 100;
}
