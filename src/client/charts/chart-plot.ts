import { numbersIn, runsIn } from '../../charts/marks/path.ts';
import type { ChartPoint, ChartSeries } from './chart-series.ts';

/** A value and its position in the drawing, in the drawing's pixels. */
export interface PlottedPoint extends ChartPoint {
  x: number;
  y: number;
}

/** A series as drawn. */
export interface PlottedSeries extends ChartSeries {
  points: PlottedPoint[];
  /** The number of its colour, as in the classes `c-1` and `t-1`. */
  color: string;
  dash: string;
  /** `main` for the series the title is about, `faint` for those in the background. */
  weight: 'main' | 'plain' | 'faint';
}

/** The plot area of a drawing or panel, in the drawing's pixels, and the series in it. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
  series: PlottedSeries[];
  /** The dates that have a value, from left to right. */
  stops: { time: number; x: number }[];
}

type XY = readonly [x: number, y: number];

/** Locates the values of a figure in one of its drawings: one plot, or one for each panel. */
export function readPlots(svg: SVGSVGElement, series: readonly ChartSeries[]): Plot[] {
  const framed = [svg, ...svg.querySelectorAll<SVGGraphicsElement>('g')];
  return framed.flatMap((frame) => readPlot(frame, series));
}

/** Dates are placed by the scale of the frame, heights by the lines drawn in it. */
function readPlot(frame: SVGGraphicsElement, series: readonly ChartSeries[]): Plot[] {
  const numbers = (frame.dataset['plot'] ?? '').split(' ').map(Number);
  const [from = 0, to = 0, left = 0, right = 0, top = 0, bottom = 0] = numbers;
  if (numbers.length !== 6 || numbers.some(Number.isNaN)) return [];
  const [shiftX, shiftY] = shiftOf(frame);
  const xOf = (time: number): number =>
    to === from ? left : left + ((time - from) / (to - from)) * (right - left);
  const plotted = series
    .flatMap((each) => plotSeries(frame, each, xOf))
    .map((each) => ({
      ...each,
      points: each.points.map((point) => ({ ...point, x: point.x + shiftX, y: point.y + shiftY })),
    }));
  const stops = new Map<number, number>();
  for (const { points } of plotted) for (const { time, x } of points) stops.set(time, x);
  return [
    {
      left: left + shiftX,
      right: right + shiftX,
      top: top + shiftY,
      bottom: bottom + shiftY,
      series: plotted,
      stops: [...stops].map(([time, x]) => ({ time, x })).sort((a, b) => a.x - b.x),
    },
  ];
}

/** A panel is translated; a drawing with a single plot starts at the origin. */
function shiftOf(frame: SVGGraphicsElement): XY {
  const found = /translate\(([\d.]+) ([\d.]+)\)/.exec(frame.getAttribute('transform') ?? '');
  return [Number(found?.[1] ?? 0), Number(found?.[2] ?? 0)];
}

function plotSeries(
  frame: SVGGraphicsElement,
  series: ChartSeries,
  xOf: (time: number) => number,
): PlottedSeries[] {
  const ofSeries = `[data-series="${CSS.escape(series.id)}"]`;
  const line = frame.querySelector(`.ln${ofSeries}, .columns${ofSeries}`);
  const dots = [...frame.querySelectorAll(`circle${ofSeries}`)];
  const drawn = line ?? dots[0];
  if (!drawn) return [];
  const runs = [
    ...(line ? runsOf(line) : []),
    ...dots.map((dot): XY[] => [[numberOf(dot, 'cx'), numberOf(dot, 'cy')]]),
  ];
  const names = drawn.classList;
  // Columns of months, and dots in their place, are moved a little within their width, to be equally far apart.
  const reach = line ? numberOf(line, 'stroke-width') / 2 : numberOf(drawn, 'r');
  const points = series.points.flatMap((point) => {
    const at = placeAt(xOf(point.time), runs, Math.max(closest, reach));
    return at ? [{ ...point, x: at[0], y: at[1] }] : [];
  });
  if (points.length === 0) return [];
  return [
    {
      ...series,
      points,
      color: /\b[ct]-(\d)/.exec(names.value)?.[1] ?? '0',
      dash: drawn.getAttribute('stroke-dasharray') ?? '',
      weight: names.contains('main') ? 'main' : names.contains('faint') ? 'faint' : 'plain',
    },
  ];
}

/** The runs of a line, which may be another one, stretched (src/charts/figure/shared-paths.ts). */
function runsOf(line: Element): XY[][] {
  const original = document.getElementById(line.getAttribute('href')?.slice(1) ?? '') ?? line;
  const [across = 1, , , along = 1, right = 0, down = 0] = numbersIn(
    line.getAttribute('transform') ?? '',
  );
  return runsIn(original.getAttribute('d') ?? '').map((run) =>
    run.map(([x, y]): XY => [x * across + right, y * along + down]),
  );
}

/** The points of a line are up to a tenth of a pixel off, and those of a stretched one a fifth more. */
const closest = 0.31;

/** The place of a line at `x`: its nearest vertex within `reach`, or interpolated where the line was thinned. */
function placeAt(x: number, runs: readonly XY[][], reach: number): XY | undefined {
  let nearest = reach;
  let found: XY | undefined;
  for (const run of runs) {
    for (let place = firstNear(run, x - reach); place < run.length; place += 1) {
      const vertex = run[place];
      if (!vertex || vertex[0] > x + reach) break;
      const [at, y] = vertex;
      if (Math.abs(at - x) < nearest) [nearest, found] = [Math.abs(at - x), vertex];
      const [nextAt, nextY] = run[place + 1] ?? vertex;
      if (found === undefined && at < x && x < nextAt) {
        return [x, y + ((x - at) / (nextAt - at)) * (nextY - y)];
      }
    }
  }
  return found;
}

/**
 * The last vertex of a run that is no farther right than a position, or the first of all. Lines go from left to right, and
 * to look through thousands of vertices for thousands of values takes a phone half a second.
 */
function firstNear(run: readonly XY[], x: number): number {
  let [low, high] = [0, run.length];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if ((run[middle]?.[0] ?? 0) <= x) low = middle;
    else high = middle;
  }
  return low;
}

function numberOf(element: Element, attribute: string): number {
  return Number(element.getAttribute(attribute));
}
