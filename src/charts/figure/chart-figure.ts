import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ChartInput, FigureInput, FigureOptions, SiteInput } from '../data/chart-input.ts';
import { chartTypesByName } from '../types/chart-types.ts';
import { drawingSizes } from '../marks/drawing-size.ts';
import { drawingsAt } from './drawings.ts';
import { figure } from './figure.ts';
import { finishChart } from './finish-chart.ts';
import { keysLabel } from './keys-label.ts';
import type { PreparedChart } from '../contract/prepared-chart.ts';
import { measureNotes } from './measure-notes.ts';
import { scaleChoices } from './scale-choices.ts';
import { scaleSwitch } from './scale-switch.ts';
import { sharePaths } from './shared-paths.ts';
import type { Dataset } from '../../model/data/dataset.ts';
import { withoutStyles } from './without-styles.ts';
import { withTraits } from '../../model/records/chart-traits.ts';

export type { ChartInput, FigureInput, FigureOptions, SiteInput } from '../data/chart-input.ts';
export type { PreparedChart } from '../contract/prepared-chart.ts';
export { profileChart } from '../own/profile-chart.ts';
export { sparkLine } from './spark-line.ts';

/**
 * A chart as a figure: caption, three drawings (the style sheet shows the one that fits), legend, notes, sources, and
 * its data as a table. Without data it says so.
 */
export function chartFigure(
  input: FigureInput,
  options: FigureOptions,
  prepared: PreparedChart | undefined = prepareChart(input),
): Element {
  const { chart, dataset, labels } = input;
  const { anchor, wide } = options;
  const frame = { class: ['fig', ...(wide ? ['wide'] : [])], id: anchor };
  if (!prepared) {
    return h('figure', frame, [
      figure.caption(input, options, []),
      h('p', { class: 'none' }, labels.noData),
      ...figure.foot(input, options, { keys: dataset?.sources ?? [], notes: [] }),
      ...figure.more(input, options, { table: [], isOpen: false }),
    ]);
  }
  const { draw, sources: keys, to, notes } = prepared;
  const drawWide = options.isInText ? undefined : prepared.drawWide;
  const sizes = drawingSizes.filter(({ name }) => !drawWide || name !== 'l');
  const about = { id: anchor, title: chart.title, ...prepared };
  const choices =
    options.hasScaleSwitch && dataset ? scaleChoices(inputOf(input, dataset), prepared) : [];
  const hasChoice = choices.length > 1;
  const controls = prepared.controls?.(anchor) ?? [];
  const switched = hasChoice ? scaleSwitch(choices, { ...about, labels }) : [];
  const drawings = [
    ...(draw && !hasChoice ? drawingsAt(sizes, draw, about) : []),
    ...(drawWide ? [figure.drawing(drawWide(), ['x'], about)] : []),
  ];
  const whole = h('figure', frame, [
    figure.caption(
      input,
      options,
      hasChoice ? [] : [...measureNotes(input), ...prepared.scaleNotes],
    ),
    ...switched,
    ...controls,
    ...drawings,
    ...(controls.length > 0 ? [] : prepared.legend),
    ...figure.foot(input, options, {
      keys: options.isOnPageOfSources ? [] : keys,
      ...(to && { to }),
      notes,
    }),
    ...figure.more(input, options, {
      table: prepared.table,
      isOpen: !draw,
      keys: keysLabel([...switched, ...drawings], labels),
    }),
  ]);
  return withoutStyles(sharePaths(whole, anchor));
}

/** Prepares a chart of any type; `undefined` if there is nothing to show. */
export function prepareChart(input: FigureInput): PreparedChart | undefined {
  const prepared = prepareByType(input);
  return prepared && finishChart(prepared, input);
}

function prepareByType(input: FigureInput): PreparedChart | undefined {
  const { chart, dataset } = input;
  const type = chartTypesByName.get(chart.type);
  if (type?.draws === 'site') return type.prepare(input);
  if (!type || !dataset) return undefined;
  return type.prepare(inputOf(input, dataset));
}

function inputOf(input: SiteInput, dataset: Dataset): ChartInput {
  return { ...input, dataset, chart: withTraits(input.chart, chartTypesByName) };
}
