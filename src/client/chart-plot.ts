import type { ChartPoint, ChartSeries } from './chart-series.ts';

/** A value with its place in a drawing, in the drawing's pixels. */
export interface PlottedPoint extends ChartPoint {
  x: number;
  y: number;
}

export interface PlottedSeries extends ChartSeries {
  points: PlottedPoint[];
  /** Number of its colour, as in the classes `c-1` and `t-1`. */
  color: string;
  dash: string;
  /** `main` is what the title speaks of, `faint` what stands behind. */
  weight: 'main' | 'plain' | 'faint';
}

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

/** Where the values of a figure lie in one of its drawings: dates by its scale, heights by the lines drawn. */
export function readPlot(svg: SVGSVGElement, series: readonly ChartSeries[]): Plot | undefined {
  const numbers = (svg.dataset['plot'] ?? '').split(' ').map(Number);
  const [from = 0, to = 0, left = 0, right = 0, top = 0, bottom = 0] = numbers;
  if (numbers.length !== 6 || numbers.some(Number.isNaN)) return undefined;
  const xOf = (time: number): number =>
    to === from ? left : left + ((time - from) / (to - from)) * (right - left);
  const plotted = series.flatMap((each) => plotSeries(svg, each, xOf));
  const stops = new Map<number, number>();
  for (const { points } of plotted) for (const { time, x } of points) stops.set(time, x);
  const sorted = [...stops].map(([time, x]) => ({ time, x })).sort((a, b) => a.x - b.x);
  return { left, right, top, bottom, series: plotted, stops: sorted };
}

function plotSeries(
  svg: SVGSVGElement,
  series: ChartSeries,
  xOf: (time: number) => number,
): PlottedSeries[] {
  const of = `[data-series="${CSS.escape(series.id)}"]`;
  const line = svg.querySelector(`path${of}`);
  const dots = [...svg.querySelectorAll(`circle${of}`)];
  const drawn = line ?? dots[0];
  if (!drawn) return [];
  const runs = [
    ...runsOf(line?.getAttribute('d') ?? ''),
    ...dots.map((dot): XY[] => [[numberOf(dot, 'cx'), numberOf(dot, 'cy')]]),
  ];
  const names = drawn.classList;
  const points = series.points.flatMap((point) => {
    const x = xOf(point.time);
    const y = heightAt(x, runs);
    return y === undefined ? [] : [{ ...point, x, y }];
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

/** The stretches of a path of `M` and `L`. */
function runsOf(path: string): XY[][] {
  return path
    .split('M')
    .slice(1)
    .map((run) =>
      run.split('L').map((pair): XY => {
        const [x = 0, y = 0] = pair.split(',').map(Number);
        return [x, y];
      }),
    );
}

/** Height of a line at `x`: of its nearest vertex, or between two where the line was thinned. */
function heightAt(x: number, runs: readonly XY[][]): number | undefined {
  // Positions in a drawing are rounded to a tenth.
  let nearest = 0.11;
  let height: number | undefined;
  for (const run of runs) {
    for (const [place, [at, y]] of run.entries()) {
      if (Math.abs(at - x) < nearest) [nearest, height] = [Math.abs(at - x), y];
      const [nextAt, nextY] = run[place + 1] ?? [at, y];
      if (height === undefined && at < x && x < nextAt) {
        return y + ((x - at) / (nextAt - at)) * (nextY - y);
      }
    }
  }
  return height;
}

function numberOf(element: Element, attribute: string): number {
  return Number(element.getAttribute(attribute));
}
