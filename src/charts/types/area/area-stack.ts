import { listCommaIn } from '../../../model/text/language.ts';
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
export function stackSeries(view: ChartView, language: string): AreaStack {
  const groups = groupsOf(view.series, language);
  const members = groups.flatMap(({ members: each }) => each);
  const { dates, isThinned } = datesToDraw(members);
  const tracks = new Map(members.map((each) => [each, trackOf(each.points, dates)]));
  const layers = groups.map((group): Pen => ({
    ...group,
    runs: [],
    isOpen: false,
    tracks: tracksOf(group, tracks),
  }));
  let before: Ends = { first: 0, last: 0 };
  const tops = intervalsOf(dates, [...tracks.values()]).flatMap((interval): Ends[] => {
    const ends = stackInterval(layers, interval);
    const lone = stackLone(layers, interval, Math.max(before.last, ends.first));
    before = ends;
    return [ends, lone];
  });
  return {
    layers: layers.map(({ id, title, look, runs }) => ({ id, title, look, runs })),
    high: tops.reduce((high, { first, last }) => Math.max(high, first, last), 0),
    isThinned,
  };
}

/** The time from one date to the next, or a date that stands alone. */
interface Interval {
  /** Of its first date. */
  index: number;
  from: number;
  to: number;
  isLone: boolean;
  /** Tells whether a series has a part of the stack there. */
  isPart(track: Track): boolean;
  /** Tells whether a series has a value at its first date, but no part of the stack on either side of it. */
  isLoneIn(track: Track): boolean;
}

function intervalsOf(dates: readonly number[], tracks: readonly Track[]): Interval[] {
  const isUnknown = dates.map((_date, index) => tracks.some(({ unknown }) => unknown[index]));
  const isGap = dates.map((_date, index) => tracks.some(({ gaps }) => gaps[index]));
  const isOpen = (index: number): boolean =>
    index >= 0 &&
    index < dates.length - 1 &&
    !isGap[index] &&
    tracks.some(({ covered }) => covered[index]);
  return dates.map((from, index): Interval => {
    // A single date, or one between two gaps.
    const isLone = !isOpen(index) && !isOpen(index - 1);
    const isKnown = ({ values }: Track): boolean =>
      !isUnknown[index] && !Number.isNaN(values[index] ?? NaN);
    const isCovered = ({ covered }: Track, at: number): boolean =>
      !isGap[at] && covered[at] === true;
    return {
      index,
      from,
      to: dates[index + 1] ?? from,
      isLone,
      isPart: isLone ? isKnown : (track) => isCovered(track, index),
      isLoneIn: (track) =>
        !isLone && isKnown(track) && !isCovered(track, index) && !isCovered(track, index - 1),
    };
  });
}

/** The height of a stack at both ends of an interval. */
interface Ends {
  first: number;
  last: number;
}

/** Adds an interval to each layer, from the bottom up, and gives the height of the whole stack. */
function stackInterval(layers: readonly Pen[], interval: Interval): Ends {
  const { from, to, isLone } = interval;
  let below: Ends = { first: 0, last: 0 };
  for (const layer of layers) {
    const parts = layer.tracks.filter(interval.isPart);
    const above = addParts(below, parts, interval);
    const start = { time: from, low: below.first, high: above.first };
    const end = { time: to, low: below.last, high: above.last };
    if (parts.length > 0) extend(layer, isLone ? [start] : [start, end]);
    else layer.isOpen = false;
    below = above;
  }
  return below;
}

/**
 * Puts values without a part of the stack on either side on top of it, each as a run of one point, and gives the height
 * of the whole.
 */
function stackLone(layers: readonly Pen[], { index, from, isLoneIn }: Interval, top: number): Ends {
  let low = top;
  for (const layer of layers) {
    const lone = layer.tracks.filter(isLoneIn);
    if (lone.length === 0) continue;
    const high = lone.reduce((sum, { values }) => sum + (values[index] ?? 0), low);
    // The run that the next interval continues stays the last one.
    layer.runs.splice(layer.isOpen ? -1 : layer.runs.length, 0, [{ time: from, low, high }]);
    low = high;
  }
  return { first: low, last: low };
}

function addParts(below: Ends, parts: readonly Track[], { index, isLone }: Interval): Ends {
  const sum = (from: number, at: number): number =>
    parts.reduce((height, { values }) => height + (values[at] ?? NaN), from);
  return { first: sum(below.first, index), last: isLone ? below.last : sum(below.last, index + 1) };
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
function groupsOf(series: readonly ViewSeries[], language: string): Group[] {
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
  const names = rest.length > 3 ? '' : rest.map(({ title }) => title).join(listCommaIn(language));
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
