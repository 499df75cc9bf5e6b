import { formIgnoring } from '../../link/series/chart-form.ts';
import type { Site } from '../../link/site/site.ts';
import type { Dataset } from '../../model/data/dataset.ts';
import { didYouMean } from '../../model/problems/nearest.ts';
import { error, warning, type Problem } from '../../model/problems/problem.ts';
import {
  namesOfTypes,
  readsKey,
  selectiveKeys,
  withTraits,
  type ChartTraits,
  type ChartTypes,
  type SelectiveKey,
  type TypedChart,
} from '../../model/records/chart-traits.ts';
import { isTakenOver, type Chart } from '../../model/records/chart.ts';
import { listed } from '../../model/text/listed.ts';
import { placeInChart } from '../places/place-in-chart.ts';

/** Checks that every chart file has a known type, a dataset if the type needs one, and no keys that the type ignores. */
export function checkChartTypes(
  { records, datasets }: Pick<Site, 'records'> & Partial<Pick<Site, 'datasets'>>,
  types: ChartTypes,
): Problem[] {
  const { ofData, ofSite } = namesOfTypes(types);
  const known = [...ofData, ...ofSite];
  return records.charts.flatMap((chart) => {
    const { type, data, at } = chart;
    if (!types.has(type)) {
      const message = `\`type: ${type}\` names no chart type.${didYouMean(type, known)}`;
      const fix = `Write one of ${known.join(', ')}.`;
      return [error(placeInChart(chart, 'type'), 'invalid-value', message, fix)];
    }
    const dataset = data === undefined ? undefined : datasets?.get(data);
    const idle = idleKeys(withTraits(chart, types), types, dataset);
    // A `data` that cannot be read is reported already.
    const isKnown = data !== undefined || records.unread?.has('chart', chart.id);
    if (isKnown || ofSite.includes(type)) return idle;
    return [...idle, error(at, 'missing-field', '`data` is missing.', 'Add a line `data: ...`.')];
  });
}

interface IdleKey {
  key: SelectiveKey;
  /** The form of the chart that ignores it: `without dates`; none if no form of the type reads it. */
  form?: string;
  fix: string;
}

function idleKeys(
  chart: TypedChart<Chart>,
  types: ChartTypes,
  dataset: Dataset | undefined,
): Problem[] {
  const ofType = ignoredByType(chart, types);
  const ofForm = dataset ? ignoredByForm(chart, types, dataset) : [];
  return [...ofType, ...ofForm].map(({ key, form, fix }) => {
    const on = form === undefined ? '' : ` ${form}`;
    const message = `\`${key}\` has no effect on \`type: ${chart.type}\`${on}.`;
    return warning(placeInChart(chart, key), 'unknown-field', message, fix);
  });
}

function ignoredByType(chart: TypedChart<Chart>, types: ChartTypes): IdleKey[] {
  const { traits } = chart;
  return selectiveKeys
    .filter((key) => !readsKey(traits, key) && isAsked(chart, key))
    .map((key) => ({ key, fix: fixOf(key, traits, types) }));
}

function ignoredByForm(chart: TypedChart<Chart>, types: ChartTypes, dataset: Dataset): IdleKey[] {
  const { traits } = chart;
  return (traits.partlyReads ?? [])
    .filter(({ key }) => isAsked(chart, key))
    .flatMap(({ key, fix = fixOf(key, traits, types) }) => {
      const form = formIgnoring(key, chart, dataset);
      return form === undefined ? [] : [{ key, form, fix }];
    });
}

/** Whether a chart asks for what a key does: `facets: false` and `scale: linear` say what holds anyway. */
function isAsked(chart: Chart, key: SelectiveKey): boolean {
  if (isTakenOver(chart, key)) return false;
  const { facets, layout, scale, events } = chart;
  if (key === 'facets') return facets;
  if (key === 'layout') return layout !== 'force';
  if (key === 'scale') return scale !== 'linear';
  if (key === 'events') return events.length > 0;
  return chart[key] !== undefined;
}

/** What to do about a key that a type ignores: remove it, or choose a type that reads it. */
function fixOf(key: SelectiveKey, traits: ChartTraits, types: ChartTypes): string {
  const readers = [...types].filter(([, each]) => readsKey(each, key));
  const [[only] = [], ...others] = readers;
  if (only !== undefined && others.length === 0) {
    return `Remove it, or write \`type: ${only}\`.`;
  }
  const isForData = readers.every(([, { draws }]) => draws !== 'site');
  if (traits.draws === 'site' && isForData)
    return 'Remove it, or choose a type that draws a dataset.';
  if (readers.length === types.size - 1) return 'Remove it, or choose any other type.';
  const inAllForms = readers.map(([name, { partlyReads = [] }]) => {
    const form = partlyReads.find((each) => each.key === key)?.readBy;
    return { form, words: form === undefined ? `\`${name}\`` : `a \`${name}\` ${form}` };
  });
  const names = inAllForms.toSorted(
    (a, b) => Number(a.form !== undefined) - Number(b.form !== undefined),
  );
  return `Remove it, or choose ${listed(
    names.map(({ words }) => words),
    'or',
  )}.`;
}
