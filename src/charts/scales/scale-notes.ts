import { fill, type Words } from '../../model/labels/labels.ts';
import { axisQuantity } from '../../model/values/quantity.ts';
import type { ValueAxis } from './value-axis.ts';

/** Notes that a scale is logarithmic, or that it does not start at zero. */
export function scaleNotesOf(
  { scale, startsAtZero, low, step }: ValueAxis,
  { unit }: { unit?: string | undefined },
  { language, labels }: Words,
): string[] {
  if (scale === 'log') return [labels.logScale];
  if (startsAtZero) return [];
  const value = axisQuantity(low, { unit, step, withUnit: true, language });
  return [fill(labels.scaleStartsAt, { value })];
}
