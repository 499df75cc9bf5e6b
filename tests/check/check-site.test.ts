import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { chartTypesByName as chartTypes } from '../../src/charts/types/chart-types.ts';
import { checkAssets } from '../../src/check/check-assets.ts';
import { checkSite } from '../../src/check/check-site.ts';
import { linkSite } from '../../src/link/site/site.ts';
import { loadRecords } from '../../src/load/load-records.ts';
import { sortProblems, type Problem } from '../../src/model/problems/problem.ts';
import type { Records } from '../../src/model/records/records.ts';
import { reservedNames } from '../../src/outputs/reserved-names.ts';
import { lineOfProblem } from '../load/line-of-problem.ts';
import { partialDate } from '../made/partial-date.ts';

test('every unknown name is reported at its position', async () => {
  const problems = await checkFixture('problems');
  assert.deepEqual(problems.map(lineOfProblem), expected);
});

test('the report of a misspelt target suggests the nearest entity', async () => {
  const problems = await checkFixture('problems');
  const target = problems.find(({ code }) => code === 'unknown-relation-target');
  assert.match(target?.message ?? '', /Did you mean `good`\?$/);
});

test('a value without a source and a picture without a credit are warnings, even in a site without other problems', async () => {
  const problems = await checkFixture('load-valid');
  assert.deepEqual(problems.map(lineOfProblem), [
    'articles/2021/other-names.md:5:8 warning missing-field',
    'entities/people/Wanda.md:4:7 warning unsourced-value',
  ]);
});

test('data is stale once its newest row exceeds the limit, and not a day before, at the line of the limit', async () => {
  const records = await recordsOf('load-valid');
  const staleOn = (day: string): string[] =>
    checkSite(linkSite(records), { chartTypes, today: partialDate(day) })
      .filter(({ code }) => code === 'stale-value')
      .map(lineOfProblem);
  assert.deepEqual(staleOn('1956-02-05'), []);
  assert.deepEqual(staleOn('1956-02-06'), ['data/heights.yaml:4:13 warning stale-value']);
});

test('two files with one address are reported on both', async () => {
  const records = await recordsOf('load-valid');
  const assets = [
    'assets/Map.png',
    'assets/map.png',
    'assets/pages/a.png',
    'pages/a.png',
    'b.png',
  ].map((file) => ({ file, absolutePath: file, mediaType: 'image/png', bytes: 1 }));
  const problems = checkAssets(linkSite({ ...records, assets }));
  assert.deepEqual(
    problems.map(({ file, code, message }) => `${file} ${code} ${message.split(' ')[3]}`),
    [
      'assets/Map.png duplicate-id differs',
      'assets/map.png duplicate-id differs',
      'assets/pages/a.png duplicate-id is',
      'pages/a.png duplicate-id is',
    ],
  );
});

test('a picture from another site is allowed if the site says so', async () => {
  const records = await recordsOf('problems');
  const settings = { ...records.settings, remoteImages: 'allow' as const };
  const codes = checkSite(linkSite({ ...records, settings }), { chartTypes }).map(
    ({ code }) => code,
  );
  assert.ok(!codes.includes('remote-image'));
});

test('an event that a chart names must have a date', async () => {
  const records = await recordsOf('own-kinds');
  const entities = records.entities.map((each) =>
    each.id === 'autumn-breach' ? { ...each, fields: {} } : each,
  );
  assert.deepEqual(
    checkSite(linkSite({ ...records, entities }), { chartTypes }).map(lineOfProblem),
    ['charts/upper.yaml:4:10 warning missing-field'],
  );
});

async function checkFixture(name: string): Promise<Problem[]> {
  return sortProblems(checkSite(linkSite(await recordsOf(name)), { chartTypes }));
}

async function recordsOf(name: string): Promise<Records> {
  const { records } = await loadRecords(
    join(import.meta.dirname, '../fixtures', name),
    reservedNames,
  );
  assert.ok(records);
  return records;
}

const expected = [
  'articles/drive-image.md:4:8 unsafe-asset',
  'articles/encoded-image.md:4:8 unsafe-asset',
  'articles/fields.md:7:8 unsafe-asset',
  'articles/remote-image.md:4:8 remote-image',
  'articles/unknown-image.md:4:8 unknown-asset',
  'charts/faulty.yaml:2:7 invalid-value',
  'charts/unknown-data.yaml:2:7 unknown-data',
  'charts/unknown-names.yaml:3:4 invalid-value',
  'charts/unknown-names.yaml:4:18 unknown-entity',
  'charts/unknown-names.yaml:5:10 unknown-entity',
  'charts/unknown-names.yaml:6:13 unknown-entity',
  'data/table.csv:13:1 unknown-entity',
  'data/table.csv:13:25 unknown-source',
  'data/table.yaml:2:17 unknown-source',
  'entities/faulty.md:6:18 unknown-source',
  'entities/faulty.md:12:25 unknown-source',
  'entities/faulty.md:15:5 unknown-relation-target',
  'entities/faulty.md:16:5 invalid-value',
  'entities/faulty.md:19:11 wrong-relation-kind',
  'entities/faulty.md:21:10 wrong-relation-kind',
  'entities/unsourced.md:4:10 warning unsourced-value',
  'entities/unsourced.md:5:13 warning unsourced-value',
  'entities/unsourced.md:5:17 warning unsourced-value',
  'site.yaml:5:9 unknown-link',
  'site.yaml:6:12 unknown-chart',
  'site.yaml:7:20 unknown-entity',
];
