import assert from 'node:assert/strict';
import test from 'node:test';
import { lineChart } from '../../../src/charts/types/line/line-chart.ts';
import { chartTypesByName } from '../../../src/charts/types/chart-types.ts';
import { checkChartTypes } from '../../../src/check/charts/check-chart-types.ts';
import { findChartFault } from '../../../src/link/series/chart-fault.ts';
import {
  selectiveKeys,
  type ChartTraits,
  type ChartTypes,
} from '../../../src/model/records/chart-traits.ts';
import { chartOf, datasetOf } from '../../charts/chart-input.ts';
import { tableOf } from '../../made/table-of.ts';
import { smallSite } from '../../markdown/render-text.ts';

test('every key that some types ignore is read by a type', () => {
  const columns = ['data', 'x', 'y', 'series'];
  const declared = new Set<string>([...chartTypesByName.values()].flatMap(({ reads }) => reads));
  const unread = selectiveKeys.filter((key) => !columns.includes(key) && !declared.has(key));
  assert.deepEqual(unread, []);
});

test('a type reads a key in part only if it reads it', () => {
  for (const [name, { reads, partlyReads = [] }] of chartTypesByName) {
    const others = partlyReads.filter(({ key }) => !reads.includes(key));
    assert.deepEqual(others, [], name);
  }
});

test('what an added type declares is what it is told, and others are told of it', () => {
  const types = new Map([...chartTypesByName, ['lollipop', { ...lineChart, reads: ['facets'] }]]);
  assert.deepEqual(idleOn({ type: 'lollipop', facets: true, scale: 'log' }, types), [
    '`scale` Remove it, or choose `line`, `bar`, `slope`, `dumbbell`, `heatmap` or `scatter`.',
  ]);
  assert.deepEqual(idleOn({ type: 'area', facets: true }, types), [
    '`facets` Remove it, or choose `line` or `lollipop`.',
  ]);
});

test('the fix for a key names the types that read it, those that read it in one form last', () => {
  const fixes = (settings: Record<string, unknown>): string[] => idleOn(settings, chartTypesByName);
  assert.deepEqual(fixes({ type: 'slope', events: 'auto', facets: true }), [
    '`events` Remove it, or choose `line`, `area`, `timeline` or a `bar` of one series.',
    '`facets` Remove it, or write `type: line`.',
  ]);
  assert.deepEqual(fixes({ type: 'network', data: undefined, from: '2020', scale: 'log' }), [
    '`from` Remove it, or choose any other type.',
    '`scale` Remove it, or choose a type that draws a dataset.',
  ]);
});

test('what a type draws decides which columns it needs', () => {
  const names = tableOf(
    [
      { id: 'port', type: 'text', label: 'Port' },
      { id: 'landings', type: 'number', label: 'Landings' },
    ],
    [
      ['East', 1],
      ['West', 2],
    ],
  );
  const dataset = { ...datasetOf([]), table: names };
  const faultOf = (traits: ChartTraits): string | undefined =>
    findChartFault({ ...chartOf({ type: 'lollipop' }), traits }, dataset)?.message;
  const lollipop = { draws: 'series', reads: [] } as const;
  assert.match(faultOf(lollipop) ?? '', /draws a column of the type `date`/);
  assert.equal(faultOf({ ...lollipop, drawsUndated: true }), undefined);
  assert.match(
    faultOf({ ...lollipop, draws: 'points' }) ?? '',
    /draws two columns of the type `number`/,
  );
});

/** Each key without effect on a chart, and what to do about it. */
function idleOn(settings: Record<string, unknown>, types: ChartTypes): string[] {
  const records = { ...smallSite(), charts: [chartOf(settings)] };
  return checkChartTypes({ records }, types).map(
    ({ message, fix }) => `${message.split(' ')[0]} ${fix}`,
  );
}
