import type { ChartInput } from '../../data/chart-input.ts';
import type { ViewSeries } from '../../data/chart-view.ts';
import { runsOf, thinPoints } from '../../data/thin-points.ts';
import { buildLineView, type LineView } from './line-view.ts';

/** What small multiples show. */
export interface PanelsView extends LineView {
  /** The series that have a panel. */
  panels: ViewSeries[];
  /** The grey lines behind: all, or if there are too many, those with a panel. */
  behind: GreyLine[];
}

/** A line of a series behind the panels of others, or one line of all series behind every panel. */
interface GreyLine {
  series?: ViewSeries;
  runs: ReturnType<typeof runsOf>;
}

/** Panels at most; the table has the rest. */
const mostPanels = 24;
/** Points of grey lines in one drawing at most. */
const mostBehind = 16_000;
/**
 * Lines behind all panels together that are lines of their own at most, and points in them. They refer to the lines of wider
 * drawings, so that they are few bytes, but a phone takes seconds for hundreds of them, or for very long ones.
 */
const mostApart = { lines: 64, points: 10_000 };

/** The small multiples of a chart; `undefined` if there is nothing to show. */
export function buildPanelsView(input: ChartInput): PanelsView | undefined {
  const view = buildLineView(input);
  return view && panelsOf(view, view.series);
}

/** Panels in place of a plot of lines, for these of its series. */
export function panelsOf(view: LineView, series: LineView['series']): PanelsView {
  const panels = seriesWithPanel(series);
  const grey = view.series.length <= 2 * mostPanels ? view.series : panels;
  const behind = grey.map((each) => ({ series: each, runs: thinnedRuns(each, panels.length) }));
  return { ...view, panels, behind: isHeavy(grey, panels.length) ? [joined(behind)] : behind };
}

function isHeavy(grey: readonly ViewSeries[], count: number): boolean {
  const points = grey.reduce((sum, { drawn }) => sum + drawn.length, 0);
  return count * grey.length > mostApart.lines || count * points > mostApart.points;
}

/** All grey lines as one, which is written once for all panels. The line of a panel covers its own. */
function joined(lines: readonly GreyLine[]): GreyLine {
  return { runs: lines.flatMap(({ runs }) => runs) };
}

/** The series that get a panel: the highlighted ones, then the first. */
function seriesWithPanel(series: readonly ViewSeries[]): ViewSeries[] {
  if (series.length <= mostPanels) return [...series];
  const picked = series.filter(({ isLabelled }) => isLabelled).slice(0, mostPanels);
  const others = series.filter(({ isLabelled }) => !isLabelled);
  const kept = new Set([...picked, ...others.slice(0, mostPanels - picked.length)]);
  return series.filter((each) => kept.has(each));
}

function thinnedRuns(series: ViewSeries, count: number): ReturnType<typeof runsOf> {
  const limit = Math.max(12, Math.min(60, Math.floor(mostBehind / (count * count))));
  return runsOf(thinPoints(series.drawn, limit));
}
