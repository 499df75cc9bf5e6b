import { axisQuantity, type AxisOptions } from '../../model/values/short/axis-quantity.ts';
import { sizeOf } from '../../model/values/span-of.ts';
import type { ValueAxis } from './value-axis.ts';

/** What an axis, or the bounds of a legend, have for the texts of their numbers. */
export type TickScale = Pick<ValueAxis, 'scale' | 'ticks' | 'step'>;

type TickOptions = Pick<AxisOptions, 'unit' | 'isWhole' | 'language'>;

/**
 * Writes the numbers of an axis, all shortened alike. The sizes of a logarithmic one differ, so each has its own decimals
 * and scale: `100m`, `10bn`, `$1tn`.
 */
export function tickText(
  { scale, ticks, step }: TickScale,
  options: TickOptions,
): (value: number, withUnit?: AxisOptions['withUnit']) => string {
  const most = sizeOf(ticks);
  return (value, withUnit = 'none') =>
    scale === 'log'
      ? axisQuantity(value, {
          ...options,
          step: value,
          most,
          isOfManySizes: true,
          withUnit: withUnit === 'none' ? 'scale' : withUnit,
        })
      : axisQuantity(value, { ...options, step, most, withUnit });
}

/** The texts of all ticks of an axis; the last carries the unit for all. */
export function tickTexts(axis: TickScale, options: TickOptions): string[] {
  const write = tickText(axis, options);
  return axis.ticks.map((value, index) =>
    write(value, index === axis.ticks.length - 1 ? 'all' : 'none'),
  );
}
