import {
  differenceOf,
  formatDifference,
  hasConventionalZero,
  isPercent,
  withSign,
  type DifferenceOptions,
} from '../../model/values/difference.ts';
import { decimalsOfPercent } from '../../model/values/percent-change.ts';
import { formatQuantity } from '../../model/values/quantity.ts';
import { shortQuantity } from '../../model/values/short/short-quantity.ts';
import { isLongNumber } from '../../model/values/short/scaled-number.ts';
import type { ComparedValues } from './compared-values.ts';

/** How changes are measured: in per cent, or in the unit of the values. */
export type ChangeMeasure = 'percent' | 'difference';

/** The measure that suits all pairs: per cent if every value is above a zero that means none, and is not in per cent itself. */
export function changeMeasure(
  pairs: readonly ComparedValues[],
  unit: string | undefined,
): ChangeMeasure {
  const isCounted = (pair: ComparedValues): boolean =>
    pair.first.value > 0 && pair.last.value > 0 && Number.isFinite(percentOf(pair));
  const canBePercent = !isPercent(unit) && !hasConventionalZero(unit);
  return canBePercent && pairs.every(isCounted) ? 'percent' : 'difference';
}

/** The change within a pair, in per cent or in the unit of the values. */
export function changeOf(pair: ComparedValues, measure: ChangeMeasure): number {
  if (measure === 'percent') return percentOf(pair);
  return differenceOf({ from: pair.first.value, to: pair.last.value });
}

/** A change with its sign: `+12%`, `−3.5%`, `−$2.5bn`, `+1.5 pp`. */
export function formatChange(
  change: number,
  measure: ChangeMeasure,
  options: DifferenceOptions,
): string {
  if (measure === 'difference') {
    if (!isLongNumber(change, options)) return formatDifference(change, options);
    return withSign(change, (value) => shortQuantity(value, options), options.language);
  }
  const { language } = options;
  const percent = { unit: '%', decimals: percentDecimals(change), language };
  return withSign(
    Number(change.toPrecision(12)),
    (value) => formatQuantity(value, percent),
    language,
  );
}

function percentDecimals(change: number): number | undefined {
  const size = Math.abs(change);
  return size < 1e15 ? decimalsOfPercent(change, size < 10 ? 1 : 0) : undefined;
}

function percentOf({ first, last }: ComparedValues): number {
  return (last.value / first.value - 1) * 100;
}
