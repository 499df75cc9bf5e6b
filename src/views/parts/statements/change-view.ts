import {
  directionOfChange,
  formatPercentChange,
  percentChange,
} from '../../../model/values/percent-change.ts';
import {
  differenceOf,
  formatDifference,
  directionOfDifference,
  isPercent,
  type DifferenceOptions,
} from '../../../model/values/difference.ts';
import type { ChangeView } from './key-figure-view.ts';

/** A change in per cent, or in points if the values are in per cent, with its sign and its direction. */
export function changeView(
  change: { from: number; to: number },
  options: DifferenceOptions,
): ChangeView {
  if (isPercent(options.unit)) {
    const points = differenceOf(change);
    return {
      direction: directionOfDifference(points, options),
      text: formatDifference(points, options),
    };
  }
  const percent = percentChange(change.from, change.to);
  return {
    direction: directionOfChange(percent),
    text: formatPercentChange(percent, options.language),
  };
}
