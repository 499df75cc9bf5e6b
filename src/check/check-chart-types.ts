import { hasSeveralSeries } from '../link/series/has-several-series.ts';
import { ignoresKey, typesThatRead, type SelectiveKey } from '../link/series/keys-by-type.ts';
import { isUndatedChart } from '../link/series/undated-chart.ts';
import type { Site } from '../link/site/site.ts';
import type { Dataset } from '../model/data/dataset.ts';
import { didYouMean } from '../model/problems/nearest.ts';
import { error, warning, type Problem } from '../model/problems/problem.ts';
import {
  isTakenOver,
  namesTwoDates,
  type Chart,
  type ChartFile,
  type ChartTypeNames,
} from '../model/records/chart.ts';
import { listed } from '../model/text/listed.ts';
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
const keysOfData = ['data', 'x', 'y', 'series', 'scale', 'baseline'] as const;

/** Checks that every chart file has a known type, a dataset if the type needs one, and no keys that the type ignores. */
export function checkChartTypes(
  { records, datasets }: Pick<Site, 'records'> & Partial<Pick<Site, 'datasets'>>,
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
    const dataset = data === undefined ? undefined : datasets?.get(data);
    const idle = idleKeys(chart, ofSite, dataset);
    // A `data` that cannot be read is reported already.
    const isKnown = data !== undefined || records.unread?.has('chart', chart.id);
    if (isKnown || ofSite.includes(type)) return idle;
    return [...idle, error(at, 'missing-field', '`data` is missing.', 'Add a line `data: ...`.')];
  });
}

function idleKeys(
  chart: Chart,
  ofSite: readonly string[],
  dataset: Dataset | undefined,
): Problem[] {
  const { type } = chart;
  const ofOthers = keysIn(keysOfType)
    .filter((key) => keysOfType[key] !== type && isAsked(chart, key))
    .map((key) => ({ key, fix: `Remove it, or write \`type: ${keysOfType[key]}\`.` }));
  const ofData = keysOfData
    .filter((key) => ofSite.includes(type) && isAsked(chart, key))
    .map((key) => ({ key, fix: 'Remove it, or choose a type that draws a dataset.' }));
  const ofSome = keysIn(typesThatRead)
    .filter((key) => ignoresKey(type, key) && isAsked(chart, key))
    .filter((key) => !ofData.some((each) => each.key === key))
    .map((key) => ({ key, fix: fixOfSelective(key) }));
  const ofDates = (['from', 'to'] as const)
    .filter((key) => type === 'network' && isAsked(chart, key))
    .map((key) => ({ key, fix: 'Remove it, or choose any other type.' }));
  const onType = [...ofOthers, ...ofData, ...ofSome, ...ofDates].map((each) => ({
    ...each,
    on: '',
  }));
  return [...onType, ...idleOnBars(chart, dataset)].map(({ key, on, fix }) => {
    const message = `\`${key}\` has no effect on \`type: ${type}\`${on}.`;
    return warning(placeInChart(chart, key), 'unknown-field', message, fix);
  });
}

/** Keys that only some forms of bars read: columns over time mark events, a ranking has a scale. */
function idleOnBars(
  chart: Chart,
  dataset: Dataset | undefined,
): { key: 'events' | 'scale'; on: string; fix: string }[] {
  const { type } = chart;
  const asked = (['events', 'scale'] as const).filter((key) => isAsked(chart, key));
  if (type !== 'bar' || !dataset || asked.length === 0) return [];
  const isUndated = isUndatedChart(chart, dataset.table);
  if (!isUndated && !hasSeveralSeries(chart, dataset)) return [];
  const isOfChange = !isUndated && namesTwoDates(chart);
  return asked.flatMap((key) => {
    if (key === 'events') {
      const on = isUndated ? ' without dates' : ' of several series';
      return { key, on, fix: fixOfSelective(key) };
    }
    const fix = 'Remove it, or leave out `from` for a ranking.';
    return isOfChange ? { key, on: ' of changes between `from` and `to`', fix } : [];
  });
}

/** Whether a chart asks for what a key does: `facets: false` and `scale: linear` say what holds anyway. */
function isAsked(chart: Chart, key: keyof ChartFile): boolean {
  if (isTakenOver(chart, key)) return false;
  const { facets, layout, scale, events } = chart;
  if (key === 'facets') return facets;
  if (key === 'layout') return layout !== 'force';
  if (key === 'scale') return scale !== 'linear';
  if (key === 'events') return events.length > 0;
  return chart[key] !== undefined;
}

/** What to do about a key that only some types read. */
function fixOfSelective(key: SelectiveKey): string {
  const names = typesThatRead[key].map((type) =>
    key === 'events' && type === 'bar' ? 'a `bar` of one series' : `\`${type}\``,
  );
  return `Remove it, or choose ${listed(names, 'or')}.`;
}

function keysIn<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}
