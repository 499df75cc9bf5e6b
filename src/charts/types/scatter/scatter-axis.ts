import type { Column } from '../../../model/data/column.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { tickText } from '../../scales/tick-text.ts';
import { valueAxis, type ValueAxis } from '../../scales/value-axis.ts';

/** An axis of a scatter plot. */
export interface ScatterAxis extends ValueAxis {
  /** `Revenue, US$ bn` */
  name: string;
  /** A value in words, without its unit: `5`, `25tn`. */
  write(value: number): string;
}

/** The axis of a column for some of its values. */
export function scatterAxis(
  values: readonly number[],
  { label, unit }: Column,
  { chart, language }: Pick<ChartInput, 'chart' | 'language'>,
): ScatterAxis {
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  const axis = valueAxis(low, high, chart.scale);
  const text = tickText(axis, { unit, language });
  return {
    ...axis,
    write: (value) => text(value, 'scale'),
    name: unit ? `${label}, ${unit}` : label,
  };
}
