import { directionOfChange, percentChange } from '../../../model/values/percent-change.ts';
import {
  differenceOf,
  differenceText,
  directionOfDifference,
  isPercent,
  type DifferenceOptions,
} from '../../../model/values/difference.ts';
import { formatQuantity } from '../../../model/values/quantity.ts';
import type { ChangeView } from './key-figure-view.ts';

/** A change in per cent, or in points if the values are in per cent, with its direction apart from its size. */
export function changeView(
  change: { from: number; to: number },
  options: DifferenceOptions,
): ChangeView {
  if (isPercent(options.unit)) {
    const points = differenceOf(change);
    return {
      direction: directionOfDifference(points, options),
      text: differenceText(Math.abs(points), options),
    };
  }
  const percent = percentChange(change.from, change.to);
  const { language } = options;
  return {
    direction: directionOfChange(percent),
    text: formatQuantity(Math.abs(percent), { unit: '%', decimals: 1, language }),
  };
}
