import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ChartInput } from '../../data/chart-input.ts';
import { legendMark, marksLegend } from '../../marks/marks-legend.ts';
import type { Slope } from './slope-view.ts';

/** The legend of solid and dashed lines, if there are both; grey if no highlighted line is one. */
export function slopeLegend(
  slopes: readonly Slope[],
  { labels }: Pick<ChartInput, 'labels'>,
): Element[] {
  const words = { up: labels.chartRises, down: labels.chartFalls, even: labels.chartStays };
  const entries = (['up', 'down', 'even'] as const).flatMap((direction) => {
    const such = slopes.filter((slope) => slope.direction === direction);
    if (such.length === 0) return [];
    const look = `${direction}${such.some(({ isMain }) => isMain) ? '' : ' rest'}`;
    const y = legendMark.height / 2;
    const line = s('line', { class: `rise ${look}`, x1: 0, x2: legendMark.width, y1: y, y2: y });
    return [{ mark: s('g', { class: 'slopes' }, [line]), text: words[direction] }];
  });
  return entries.length > 1 ? [marksLegend(entries)] : [];
}
