import type { PreparedChart } from '../contract/prepared-chart.ts';
import type { SiteInput } from '../data/chart-input.ts';
import { inDirection } from './in-direction.ts';

/**
 * What a figure shows of a chart, whatever its type: its author's description, if there is one, in place of that of the
 * type, and drawings that suit the direction of the language.
 */
export function finishChart(
  prepared: PreparedChart,
  { chart, language }: Pick<SiteInput, 'chart' | 'language'>,
): PreparedChart {
  const { draw, drawWide, description } = prepared;
  return {
    ...prepared,
    description: chart.description ?? description,
    ...(draw && { draw: (size) => inDirection(draw(size), language) }),
    ...(drawWide && { drawWide: () => inDirection(drawWide(), language) }),
  };
}
