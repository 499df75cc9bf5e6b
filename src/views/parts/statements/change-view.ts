import { directionOfChange } from '../../../model/values/percent-change.ts';
import { formatQuantity } from '../../../model/values/quantity.ts';
import type { ChangeView } from './key-figure-view.ts';

/** A change in per cent, with its direction apart from its size. */
export function changeView(percent: number, language: string): ChangeView {
  const text = formatQuantity(Math.abs(percent), { unit: '%', decimals: 1, language });
  return { direction: directionOfChange(percent), text };
}
