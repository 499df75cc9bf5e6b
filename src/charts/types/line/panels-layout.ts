import { directionOf } from '../../../model/text/direction.ts';
import { shortNumber } from '../../../model/values/short/short-quantity.ts';
import type { DrawingSize } from '../../marks/drawing-size.ts';
import type { PanelsView } from './panels-view.ts';
import { textGrowth, textSize } from '../../labels/text-size.ts';
import type { XY } from '../../labels/place-label.ts';
import { placeEvents, type PlacedEvent } from '../../time-plot/place-events.ts';
import type { PlotFrame } from '../../marks/plot-frame.ts';
import { hasValue } from '../../data/series.ts';
import { nameCutter } from '../../labels/name-cutter.ts';
import { unitOfLabels } from '../../labels/long-unit.ts';
import { textWidth } from '../../labels/text-width.ts';
import { runsOf } from '../../data/thin-points.ts';
import { panelTicks } from './panel-ticks.ts';
import { finestOf, timeAxisHeight, timeToX, type TimeTick } from '../../scales/time-axis.ts';
import { baseOf, datesOf, gridLabelsOf, type GridLine } from '../../time-plot/time-plot.ts';
import { shareOf } from '../../scales/value-axis.ts';

/** Placed small multiples, in pixels. */
export interface PlacedPanels {
  width: number;
  height: number;
  /** What all panels share; positions are relative to the panel. */
  frame: PanelFrame;
  panels: PlacedPanel[];
}

/** Sizes, axis and grid of a panel. */
export interface PanelFrame {
  width: number;
  /** Whether panels and their heads follow each other from right to left; time does not. */
  isFromRight: boolean;
  plot: PlotFrame;
  grid: GridLine[];
  ticks: TimeTick[];
  events: PlacedEvent[];
  /** Height of the numbers of the events, which are above the first row only. */
  numbersHeight: number;
}

/** A placed panel. */
export interface PlacedPanel {
  id: string;
  /** Origin of the panel; below the first row, what it shows starts lower by the height of the numbers. */
  at: XY;
  /** Whether the numbers of the events are above its plot. */
  hasNumbers: boolean;
  title: string;
  name: string;
  value: string;
  /** Number of its colour, as in `c-1`; 0 for grey. */
  color: number;
  runs: XY[][];
  /** The runs of each other series, or of all as one line. */
  behind: XY[][][];
}

const columnsAt = { s: 2, m: 3, l: 4 } as const;
const heightAt = { s: 84, m: 100, l: 112 } as const;
const titleHeight = 22;
const gap = { x: 20, y: 16 };

/** Places a panel for each series, in rows. */
export function layoutPanels(view: PanelsView, size: DrawingSize, language: string): PlacedPanels {
  const { axis, panels: shown } = view;
  const columns = columnsFor(shown.length, columnsAt[size.name]);
  const width = (size.width - gap.x * (columns - 1)) / columns;
  const frame = layoutFrame(view, { width, size, language });
  const { plot } = frame;
  const rowHeight = plot.bottom + timeAxisHeight + gap.y - frame.numbersHeight;
  const place = ({ time, value }: { time: number; value: number }): XY => [
    timeToX(time, { period: view.period, left: plot.left, right: plot.right }),
    plot.bottom - shareOf(value, axis) * (plot.bottom - plot.top),
  ];
  const lines = view.behind.map(({ series, runs }) => ({
    series,
    runs: runs.map((run) => run.map(place)),
  }));
  const { unit, decimals, span, most } = view;
  const quantity = { ...unitOfLabels(unit, language), decimals, span, most, language };
  const cutName = nameCutter(shown.map(({ title }) => title));
  return {
    width: size.width,
    height: Math.ceil(shown.length / columns) * rowHeight + frame.numbersHeight - gap.y,
    frame,
    panels: shown.map((series, index): PlacedPanel => {
      const last = series.points.findLast(hasValue);
      const value = last ? shortNumber(last.value, quantity) : '';
      const room = width - textWidth(value) * textGrowth - 10;
      const row = Math.floor(index / columns);
      const column = frame.isFromRight ? columns - 1 - (index % columns) : index % columns;
      return {
        id: series.id,
        at: [column * (width + gap.x), row * rowHeight],
        hasNumbers: row === 0,
        title: series.title,
        name: cutName(series.title, room / textGrowth, textSize, 'bold'),
        value,
        color: series.color === 0 && shown.some(({ color }) => color !== 0) ? 0 : 1,
        runs: runsOf(series.drawn).map((run) => run.map(place)),
        behind: lines.filter((each) => each.series !== series).map(({ runs }) => runs),
      };
    }),
  };
}

/** As many columns as fit, or one fewer if that leaves fewer gaps in the last row. */
function columnsFor(count: number, most: number): number {
  if (count <= most) return count;
  const emptyAt = (columns: number): number => Math.ceil(count / columns) * columns - count;
  return most > 2 && emptyAt(most - 1) < emptyAt(most) ? most - 1 : most;
}

function layoutFrame(
  view: PanelsView,
  { width, size, language }: { width: number; size: DrawingSize; language: string },
): PanelFrame {
  const { axis, period } = view;
  const few = { ...axis, ticks: everySecond(axis.ticks, baseOf(axis, view)) };
  const labels = gridLabelsOf(few, view, language);
  const inset = Math.ceil(Math.max(...labels.map((label) => textWidth(label))) + 6);
  const left = Math.min(inset, width - 60);
  const right = width - 6;
  const marked = view.events.map(({ number, titleOfMark, time }) => ({
    number,
    title: titleOfMark,
    x: timeToX(Math.min(time, period.to), { period, left, right }),
  }));
  const placed = placeEvents(marked, { edge: width, mostRows: 3 });
  const top = titleHeight + 14 + placed.height;
  const bottom = top + heightAt[size.name];
  const precision = finestOf(datesOf(view.series));
  return {
    width,
    isFromRight: directionOf(language) === 'rtl',
    plot: { ...period, left, right, top, bottom },
    grid: few.ticks.map((value, index) => ({
      y: bottom - shareOf(value, axis) * (bottom - top),
      label: labels[index] ?? '',
      isBase: value === baseOf(axis, view),
    })),
    ticks: panelTicks({ period, precision, left, right, edge: width, language }),
    numbersHeight: placed.height,
    events: placed.events.map(({ disc, ...event }) => ({
      ...event,
      disc: { ...disc, y: disc.y + titleHeight },
    })),
  };
}

/** Every second tick, the base line among them: a panel is too low for all. */
function everySecond(ticks: readonly number[], base: number | undefined): number[] {
  if (ticks.length < 4) return [...ticks];
  const start = base === undefined ? 0 : ticks.indexOf(base);
  return ticks.filter((_tick, index) => (index - start) % 2 === 0);
}
