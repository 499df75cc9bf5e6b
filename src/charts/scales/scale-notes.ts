import { fill, type Words } from '../../model/labels/labels.ts';
import { tickText } from './tick-text.ts';
import type { ValueAxis } from './value-axis.ts';

/** Notes that a scale is logarithmic, or that it does not start at zero. */
export function scaleNotesOf(
  axis: ValueAxis,
  { unit }: { unit?: string | undefined },
  { language, labels }: Words,
): string[] {
  if (axis.scale === 'log') return [labels.logScale];
  if (axis.startsAtZero) return [];
  const value = tickText(axis, { unit, language })(axis.low, 'all');
  return [fill(labels.scaleStartsAt, { value })];
}
