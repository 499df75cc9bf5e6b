import { datesToDraw, trackOf, type Track } from './area-tracks.ts';
import type { ChartView, ViewSeries } from '../../data/chart-view.ts';
import type { SeriesLook } from '../../data/series-look.ts';
import { hasValue } from '../../data/series.ts';

/** Series as stacked layers. */
export interface AreaStack {
  /** From the bottom up. Grey series of a crowded chart share one layer. */
  layers: StackLayer[];
  /** The highest sum. */
  high: number;
  isThinned: boolean;
}

/** A layer of a stack. */
export interface StackLayer {
  id: string;
  title: string;
  look: SeriesLook;
  /** Runs over which the layer is known; a single instant is a run of one point. */
  runs: LayerPoint[][];
}

/** The lower and upper end of a layer at an instant, in the unit of the data. */
export interface LayerPoint {
  time: number;
  low: number;
  high: number;
}

/**
 * Stacks series over time. Between two rows a series is a straight line; before its first row and after its last it has
 * no layer. Where a row has no value, the sum is unknown and the whole stack has a gap. Negative values cannot be stacked:
 * they count as missing, and a series that becomes negative for good ends.
 */
export function stackSeries(view: ChartView): AreaStack {
  const groups = groupsOf(view.series);
  const members = groups.flatMap(({ members: each }) => each);
  const { dates, isThinned } = datesToDraw(members);
  const tracks = new Map(members.map((each) => [each, trackOf(each.points, dates)]));
  const all = [...tracks.values()];
  const isUnknown = dates.map((_date, index) => all.some(({ unknown }) => unknown[index]));
  const isGap = dates.map((_date, index) => all.some(({ gaps }) => gaps[index]));

  const layers = groups.map((group): Pen => ({
    ...group,
    runs: [],
    isOpen: false,
    tracks: tracksOf(group, tracks),
  }));
  let high = 0;
  // Stack each interval of time from the bottom up, at both ends.
  for (let index = 0; index < dates.length; index += 1) {
    const isLone = standsAlone(index, dates, isGap, tracks);
    let from = 0;
    let to = 0;
    for (const layer of layers) {
      const start = { time: dates[index] ?? 0, low: from, high: from };
      const end = { time: dates[index + 1] ?? start.time, low: to, high: to };
      let isDrawn = false;
      for (const { values, covered } of layer.tracks) {
        const [first, second] = [values[index] ?? NaN, values[index + 1] ?? NaN];
        if (isLone ? isUnknown[index] || Number.isNaN(first) : isGap[index] || !covered[index])
          continue;
        isDrawn = true;
        start.high += first;
        if (!isLone) end.high += second;
      }
      if (isDrawn) extend(layer, isLone ? [start] : [start, end]);
      else layer.isOpen = false;
      [from, to] = [start.high, end.high];
    }
    high = Math.max(high, from, to);
  }
  return {
    layers: layers.map(({ id, title, look, runs }) => ({ id, title, look, runs })),
    high,
    isThinned,
  };
}

interface Group {
  id: string;
  title: string;
  look: SeriesLook;
  members: ViewSeries[];
}

interface Pen extends StackLayer {
  tracks: Track[];
  /** True if the next interval continues the last one. */
  isOpen: boolean;
}

/** Puts highlighted series at the bottom, where layers have a straight base, then larger series first. */
function groupsOf(series: readonly ViewSeries[]): Group[] {
  const size = new Map(series.map((each) => [each, meanOf(each)]));
  const rank = { main: 0, plain: 1, faint: 2 };
  const sorted = series.toSorted(
    (a, b) => rank[a.weight] - rank[b.weight] || (size.get(b) ?? 0) - (size.get(a) ?? 0),
  );
  const groups = sorted
    .filter(({ isLabelled }) => isLabelled)
    .map((each): Group => ({ id: each.id, title: each.title, look: each, members: [each] }));
  const rest = sorted.filter(({ isLabelled }) => !isLabelled);
  const [first] = rest;
  const names = rest.length > 3 ? '' : rest.map(({ title }) => title).join(', ');
  if (first) groups.push({ id: '', title: names, look: first, members: rest });
  return groups;
}

function meanOf({ points }: ViewSeries): number {
  const valued = points.filter(hasValue);
  return valued.reduce((sum, { value }) => sum + value / valued.length, 0);
}

function tracksOf({ members }: Group, tracks: ReadonlyMap<ViewSeries, Track>): Track[] {
  return members.flatMap((each) => tracks.get(each) ?? []);
}

/** True for a date without an interval on either side: a single date, or one between two gaps. */
function standsAlone(
  index: number,
  dates: readonly number[],
  isGap: readonly boolean[],
  tracks: ReadonlyMap<ViewSeries, Track>,
): boolean {
  const isOpen = (at: number): boolean =>
    at >= 0 &&
    at < dates.length - 1 &&
    !isGap[at] &&
    [...tracks.values()].some(({ covered }) => covered[at]);
  return !isOpen(index) && !isOpen(index - 1);
}

function extend(layer: Pen, points: readonly LayerPoint[]): void {
  const run = layer.isOpen ? layer.runs.at(-1) : undefined;
  if (!run) layer.runs.push([...points]);
  else {
    // A layer that starts or ends below makes a step in this one: two points at one instant.
    const last = run.at(-1);
    const isStep = last && (last.low !== points[0]?.low || last.high !== points[0]?.high);
    run.push(...(isStep ? points : points.slice(1)));
  }
  layer.isOpen = points.length > 1;
}
