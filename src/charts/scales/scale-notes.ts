import { fill } from '../../model/labels/labels.ts';
import { axisQuantity } from '../../model/values/quantity.ts';
import type { ChartInput } from '../data/chart-input.ts';
import type { ValueAxis } from './value-axis.ts';

/** Says that a scale is logarithmic, or where it starts when that is not zero. */
export function scaleNotesOf(
  { scale, startsAtZero, low, step }: ValueAxis,
  { unit }: { unit?: string | undefined },
  { language, labels }: Pick<ChartInput, 'language' | 'labels'>,
): string[] {
  if (scale === 'log') return [labels.logScale];
  if (startsAtZero) return [];
  const value = axisQuantity(low, { unit, step, withUnit: true, language });
  return [fill(labels.scaleStartsAt, { value })];
}
