import { formatPartialDate } from '../../model/dates/format-date.ts';
import { colonIn } from '../../model/text/language.ts';
import type { ChartView, ViewSeries } from '../data/chart-view.ts';
import type { DrawingSize } from '../marks/drawing-size.ts';
import type { Box, XY } from '../labels/place-label.ts';
import { placeEvents, type PlacedEvent } from './place-events.ts';
import type { PlotFrame } from '../marks/plot-frame.ts';
import { unitOfLabels } from '../labels/long-unit.ts';
import { textWidth } from '../labels/text-width.ts';
import {
  finestOf,
  timeAxisHeight,
  timeToX,
  type TimeAxisOptions,
  type TimeTick,
} from '../scales/time-axis.ts';
import { tickTexts } from '../scales/tick-text.ts';
import { timeTicks } from '../scales/time-ticks.ts';
import { shareOf, type ValueAxis } from '../scales/value-axis.ts';

/** A placed plot over time without its values, in pixels: frame, grid, time axis, events above. */
export interface PlacedTimePlot {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Positions of the first and last instant. */
  span: XY;
  grid: GridLine[];
  ticks: TimeTick[];
  events: PlacedEvent[];
}

/** A line of the grid with its label. */
export interface GridLine {
  y: number;
  label: string;
  isBase: boolean;
}

/** A placed plot with its scales, for placing values in it. */
export interface TimePlot {
  placed: PlacedTimePlot;
  toX(time: number): number;
  toY(value: number): number;
  /** Boxes of the grid's labels, above its lines on the left. */
  gridBoxes: Box[];
  /** Height of the events above the plot. */
  eventHeight: number;
}

/** How to place a plot over time. */
export interface TimePlotOptions {
  axis: ValueAxis;
  size: DrawingSize;
  /** Width for labels on the right. */
  margin: number;
  /** Height above the highest value. */
  headroom: number;
  /** What the time axis of columns has, beside that of lines. */
  timeAxis?: Pick<TimeAxisOptions, 'hasEvenMonths' | 'isCentred'>;
  language: string;
}

/** Places the plot that lines, areas and columns share. Equal views give equal numbers on every machine. */
export function layoutTimePlot(view: ChartView, options: TimePlotOptions): TimePlot {
  const { axis, size, margin, headroom, timeAxis, language } = options;
  const { period } = view;
  const gridLabels = gridLabelsOf(axis, view, language);
  const inset = Math.ceil(Math.max(...gridLabels.map((label) => textWidth(label))) + 8);
  const right = size.width - margin;
  const left = Math.min(inset, right - 40);
  const span = { period, left, right: right - 4, ...timeAxis };
  const toX = (time: number): number => timeToX(time, span);

  const marked = view.events.map(({ number, titleOfMark, date, time }) => ({
    number,
    title: `${formatPartialDate(date, language, 'short')}${colonIn(language)}${titleOfMark}`,
    x: toX(Math.min(time, period.to)),
  }));
  const { events, height: eventHeight } = placeEvents(marked, { edge: size.width });
  const top = eventHeight + headroom;
  const plotHeight = size.plotHeight + (view.series.length > 3 ? 60 : 0);
  const bottom = top + plotHeight;
  const toY = (value: number): number => bottom - shareOf(value, axis) * plotHeight;
  return {
    placed: {
      width: size.width,
      height: bottom + timeAxisHeight,
      left: 0,
      right,
      top,
      bottom,
      span: [toX(period.from), toX(period.to)],
      grid: axis.ticks.map((value, index) => ({
        y: toY(value),
        label: gridLabels[index] ?? '',
        isBase: value === baseOf(axis, view),
      })),
      ticks: timeTicks({
        ...span,
        precision: finestOf(datesOf(view.series)),
        edge: size.width,
        language,
      }),
      events,
    },
    toX,
    toY,
    gridBoxes: axis.ticks.map((value) => ({
      left: 0,
      right: inset - 4,
      top: toY(value) - 16,
      bottom: toY(value) - 2,
    })),
    eventHeight,
  };
}

/** The plot frame for the browser. */
export function frameOf(
  { span: [left, right], top, bottom }: PlacedTimePlot,
  { period }: ChartView,
): PlotFrame {
  return { ...period, left, right, top, bottom };
}

/**
 * The value of the base line: no change, else zero, else the low end of the scale.
 * @returns `undefined` if none of them is a tick.
 */
export function baseOf(axis: ValueAxis, { reference }: ChartView): number | undefined {
  const wanted = [reference, axis.scale === 'log' ? undefined : 0, axis.low];
  return wanted.find((each) => each !== undefined && axis.ticks.includes(each));
}

/** The labels of the grid; the top one carries the unit for all. */
export function gridLabelsOf(axis: ValueAxis, { unit }: ChartView, language: string): string[] {
  return tickTexts(axis, { ...unitOfLabels(unit, language), language });
}

/** The dates of all drawn points of some series. */
export function* datesOf(
  series: readonly ViewSeries[],
): Iterable<ViewSeries['points'][number]['date']> {
  for (const { drawn } of series) for (const { date } of drawn) yield date;
}
