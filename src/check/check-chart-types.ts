import type { Site } from '../link/site/site.ts';
import { didYouMean } from '../model/problems/nearest.ts';
import { error, warning, type Problem } from '../model/problems/problem.ts';
import type { Chart, ChartTypeNames } from '../model/records/chart.ts';
import { placeInChart } from './places/place-in-chart.ts';

/** Keys that a single type of chart reads. */
const keysOfType = {
  facets: 'line',
  compare: 'dumbbell',
  layout: 'network',
  columns: 'network',
  relations: 'network',
} as const;
/** Keys of charts that draw a dataset. */
const keysOfData = ['data', 'x', 'y', 'series', 'scale', 'baseline'];

/** Checks that every chart file has a known type, a dataset if the type needs one, and no keys that the type ignores. */
export function checkChartTypes(
  { records }: Pick<Site, 'records'>,
  { ofData, ofSite }: ChartTypeNames,
): Problem[] {
  const known = [...ofData, ...ofSite];
  return records.charts.flatMap((chart) => {
    const { type, data, at } = chart;
    if (!known.includes(type)) {
      const message = `\`type: ${type}\` names no chart type.${didYouMean(type, known)}`;
      const fix = `Write one of ${known.join(', ')}.`;
      return [error(placeInChart(chart, 'type'), 'invalid-value', message, fix)];
    }
    const idle = idleKeys(chart, ofSite);
    // A `data` that cannot be read is reported already.
    const isKnown = data !== undefined || records.unread?.has('chart', chart.id);
    if (isKnown || ofSite.includes(type)) return idle;
    return [...idle, error(at, 'missing-field', '`data` is missing.', 'Add a line `data: ...`.')];
  });
}

function idleKeys(chart: Chart, ofSite: readonly string[]): Problem[] {
  const { type, facets, layout } = chart;
  const isWritten = (key: string): boolean => chart.keyPositions?.[key] !== undefined;
  const ofOthers = Object.entries(keysOfType)
    .filter(([key, owner]) => owner !== type && isWritten(key))
    // `facets: false` and `layout: force` say what holds anyway.
    .filter(([key]) => (key !== 'facets' || facets) && (key !== 'layout' || layout !== 'force'))
    .map(([key, owner]) => ({ key, fix: `Remove it, or write \`type: ${owner}\`.` }));
  const ofData = keysOfData
    .filter((key) => ofSite.includes(type) && isWritten(key))
    .map((key) => ({ key, fix: 'Remove it, or choose a type that draws a dataset.' }));
  return [...ofOthers, ...ofData].map(({ key, fix }) => {
    const message = `\`${key}\` has no effect on \`type: ${type}\`.`;
    return warning(placeInChart(chart, key), 'unknown-field', message, fix);
  });
}
