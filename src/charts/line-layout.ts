import { axisQuantity } from '../model/quantity.ts';
import { formatPartialDate } from '../model/partial-date.ts';
import type { ChartView, ViewSeries } from './chart-view.ts';
import type { DrawingSize } from './drawing-size.ts';
import { endLabels } from './end-labels.ts';
import { extremeMarks } from './extreme-marks.ts';
import type { XY } from './place-label.ts';
import type { PlacedLine, PlacedLines } from './placed-lines.ts';
import { placeEvents } from './place-events.ts';
import { sampleLines } from './sample-lines.ts';
import { hasValue } from './series.ts';
import { textWidth } from './text-width.ts';
import { runsOf } from './thin-points.ts';
import { finestOf, timeTicks, timeToX } from './time-axis.ts';
import { shareOf, valueAxis, type ValueAxis } from './value-axis.ts';

const axisHeight = 22;

/** Places a line chart at a size. Nothing is measured: the same view gives the same numbers on every machine. */
export function layoutLines(view: ChartView, size: DrawingSize, language: string): PlacedLines {
  const axis = axisOf(view);
  const gridLabels = labelsOf(axis, view, language);
  const inset = Math.ceil(Math.max(...gridLabels.map((label) => textWidth(label))) + 8);
  const naming = endLabels.texts(view, size, language);
  const right = size.width - naming.margin;
  const left = Math.min(inset, right - 40);
  const toX = (time: number): number =>
    timeToX(time, { period: view.period, left, right: right - 4 });

  const marked = view.events.map(({ number, title, date, time }) => ({
    number,
    title: `${formatPartialDate(date, language, 'short')}: ${title}`,
    x: toX(Math.min(time, view.period.to)),
  }));
  const { events, height: eventHeight } = placeEvents(marked, size.name === 's' ? 5 : 3);
  const isSingle = view.series.length === 1;
  const top = eventHeight + (isSingle ? 44 : 22);
  const plotHeight = size.plotHeight + (view.series.length > 3 ? 60 : 0);
  const bottom = top + plotHeight;
  const toY = (value: number): number => bottom - shareOf(value, axis) * plotHeight;

  const lines = view.series.map((series): PlacedLine => {
    const { id, title, color, dash, weight, isLabelled } = series;
    const runs = runsOf(series.drawn).map((run) =>
      run.map(({ time, value }): XY => [toX(time), toY(value)]),
    );
    const end = runs.at(-1)?.at(-1);
    return { id, title, look: { color, dash, weight, isLabelled }, runs, ...(end && { end }) };
  });
  const frame = { left: 0, right: size.width, top: eventHeight + 2, bottom: bottom - 2 };
  const along = sampleLines(lines.filter(({ look }) => look.isLabelled));
  const labels = endLabels.place(
    naming,
    lines,
    { ...frame, top: top - 12, plotRight: right },
    along,
  );
  const grid = axis.ticks.map((value, index) => ({
    y: toY(value),
    label: gridLabels[index] ?? '',
    isBase: value === baseOf(axis, view),
  }));
  const taken = [
    ...labels.map(({ box }) => box),
    ...grid.map(({ y }) => ({ left: 0, right: inset - 4, top: y - 16, bottom: y - 2 })),
  ];
  return {
    width: size.width,
    height: bottom + axisHeight,
    left: 0,
    right,
    top,
    bottom,
    span: [toX(view.period.from), toX(view.period.to)],
    grid,
    ticks: timeTicks({
      period: view.period,
      precision: finestOf(datesOf(view.series)),
      left,
      right: right - 4,
      edge: size.width,
      language,
    }),
    lines,
    labels,
    events,
    extremes: isSingle
      ? extremeMarks(view, { frame, taken, toX, toY, language, right, along })
      : [],
  };
}

/** The vertical scale of a line chart: one for all series. */
export function axisOf(view: ChartView): ValueAxis {
  let [min, max] = [Infinity, -Infinity];
  for (const { points } of view.series) {
    for (const point of points) {
      if (!hasValue(point)) continue;
      min = Math.min(min, point.value);
      max = Math.max(max, point.value);
    }
  }
  return valueAxis(min, max, view.scale);
}

/** The line in ink: no change, else zero, else the foot of the scale. */
function baseOf(axis: ValueAxis, { reference }: ChartView): number | undefined {
  const wanted = [reference, axis.scale === 'log' ? undefined : 0];
  return wanted.find((each) => each !== undefined && axis.ticks.includes(each)) ?? axis.ticks[0];
}

/** The top label carries the unit for all. */
function labelsOf(axis: ValueAxis, { unit }: ChartView, language: string): string[] {
  return axis.ticks.map((value, index) =>
    axisQuantity(value, {
      ...(unit !== undefined && { unit }),
      step: axis.scale === 'log' ? value : axis.step,
      withUnit: index === axis.ticks.length - 1,
      language,
    }),
  );
}

function* datesOf(series: readonly ViewSeries[]): Iterable<ViewSeries['points'][number]['date']> {
  for (const { drawn } of series) for (const { date } of drawn) yield date;
}
