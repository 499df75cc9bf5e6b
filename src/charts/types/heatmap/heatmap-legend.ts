import type { Element } from 'hast';
import { s } from 'hastscript';
import { fill, type Words } from '../../../model/labels/labels.ts';
import { legendMark, marksLegend } from '../../marks/marks-legend.ts';
import { tickText } from '../../scales/tick-text.ts';
import { drawMissing } from './heatmap-marks.ts';
import type { HeatmapView } from './heatmap-view.ts';

/** The legend: each shade with its bounds, and the stroke for missing values. */
export function heatmapLegend(
  { classes: { bounds, step }, shades, counts, unit, scale }: HeatmapView,
  { language, labels }: Words,
): Element {
  const write = tickText({ scale, step, ticks: bounds }, { unit, language });
  const steps = bounds.slice(1).map((to, index) => {
    const from = bounds[index] ?? to;
    const isLast = index === bounds.length - 2;
    const range = { from: write(from), to: write(to, isLast ? 'all' : 'none') };
    const text = from === to ? write(to, 'all') : fill(labels.chartRange, range);
    return { mark: inLegend(s('rect', { class: shades[index], ...legendMark })), text };
  });
  const none = { mark: inLegend(drawMissing(0, 0, legendMark)), text: labels.chartMissing };
  return marksLegend(counts.missing > 0 ? [...steps, none] : steps);
}

function inLegend(mark: Element): Element {
  return s('g', { class: 'heatmap' }, [mark]);
}
