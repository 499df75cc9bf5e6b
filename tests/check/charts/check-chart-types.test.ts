import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { chartTypesByName } from '../../../src/charts/types/chart-types.ts';
import { checkChartTypes } from '../../../src/check/charts/check-chart-types.ts';
import { loadRecords } from '../../../src/load/load-records.ts';
import type { Records } from '../../../src/model/records/records.ts';
import { reservedNames } from '../../../src/outputs/reserved-names.ts';
import { chartOf } from '../../charts/chart-input.ts';
import { problemsOf } from '../../made/compile-files.ts';
import { lineOfProblem } from '../../load/line-of-problem.ts';
import { smallSite } from '../../markdown/render-text.ts';

test('an unknown type is reported at its position, with the known ones', async () => {
  const { records } = await loadRecords(
    join(import.meta.dirname, '../../fixtures/problems'),
    reservedNames,
  );
  assert.ok(records);
  const problems = checkChartTypes({ records }, chartTypesByName);
  assert.deepEqual(problems.map(lineOfProblem), ['charts/faulty.yaml:2:7 invalid-value']);
  assert.match(problems[0]?.fix ?? '', /^Write one of area, bar, .*timeline\.$/);
});

test('a misspelt type gets the nearest as a suggestion, `constructor` gets none', () => {
  const [slop] = checkChartTypes(siteWith({ type: 'slop' }), chartTypesByName);
  assert.match(slop?.message ?? '', /Did you mean `slope`\?/);
  const [tree] = checkChartTypes(siteWith({ type: 'tree' }), chartTypesByName);
  assert.match(tree?.message ?? '', /Did you mean `treemap`\?/);
  const [inherited] = checkChartTypes(siteWith({ type: 'constructor' }), chartTypesByName);
  assert.equal(inherited?.code, 'invalid-value');
});

test('only a chart of a type that draws the site needs no data', () => {
  const codes = ['line', 'timeline', 'network'].map((type) =>
    checkChartTypes(siteWith({ type, data: undefined }), chartTypesByName).map(({ code }) => code),
  );
  assert.deepEqual(codes, [['missing-field'], [], []]);
});

test('a key that the type of a chart does not read is a warning, unless it says what holds anyway', async () => {
  const problems = await problemsOf({
    'entities/a.md': '---\ntitle: A\nkind: company\n---\n',
    'data/d.yaml':
      'title: D\ncolumns: {entity: {type: entity}, date: {type: date}, n: {type: number}}\n',
    'data/d.csv': 'entity,date,n\na,2020,1\na,2021,2\n',
    'charts/bar.yaml':
      'title: T\ntype: bar\ndata: d\nfacets: true\ncompare: peaks\nlayout: columns\ncolumns: [[company], [law]]\nrelations: [owns]\n',
    'charts/net.yaml': 'title: T\ntype: network\ndata: d\nscale: log\nfacets: false\n',
    'charts/line.yaml': 'title: T\ndata: d\nfacets: true\nlayout: force\n',
  });
  assert.deepEqual(
    problems
      .filter(({ file }) => file.startsWith('charts/'))
      .map(
        ({ file, line, severity, code, message }) =>
          `${file}:${line} ${severity} ${code} ${message}`,
      ),
    [
      ...['facets', 'compare', 'layout', 'columns', 'relations'].map(
        (key, index) =>
          `charts/bar.yaml:${index + 4} warning unknown-field \`${key}\` has no effect on \`type: bar\`.`,
      ),
      ...['data', 'scale'].map(
        (key, index) =>
          `charts/net.yaml:${index + 3} warning unknown-field \`${key}\` has no effect on \`type: network\`.`,
      ),
    ],
  );
});

const twoSeries = {
  'entities/a.md': '---\ntitle: A\nkind: company\n---\n',
  'entities/b.md': '---\ntitle: B\nkind: company\n---\n',
  'entities/e.md': '---\ntitle: E\nkind: event\ndate: 2020-06\n---\n',
  'data/d.yaml':
    'title: D\ncolumns: {entity: {type: entity}, date: {type: date}, n: {type: number}, m: {type: number}}\n',
  'data/d.csv': 'entity,date,n,m\na,2020,1,2\na,2021,2,3\nb,2020,4,3\nb,2021,5,9\n',
  'data/u.yaml': 'title: U\ncolumns: {name: {type: text}, n: {type: number}}\n',
  'data/u.csv': 'name,n\nEast,1\nWest,2\n',
};

/** `key of message` for each warning on a chart of these lines. */
async function warningsOf(chart: string, files: Record<string, string> = {}): Promise<string[]> {
  const problems = await problemsOf({
    ...twoSeries,
    'charts/c.yaml': `title: T\n${chart}`,
    ...files,
  });
  return problems.flatMap(({ file, severity, code, message }) =>
    severity === 'warning' && file !== 'entities/e.md' && code !== 'orphan-page' ? message : [],
  );
}

const idle: Record<string, string[]> = {
  area: ['scale', 'baseline'],
  bar: ['events'],
  dumbbell: ['events'],
  heatmap: ['baseline', 'events'],
  line: [],
  scatter: ['baseline', 'events'],
  slope: ['events'],
  treemap: ['scale', 'baseline', 'events'],
};
for (const [type, keys] of Object.entries(idle)) {
  test(`${type}: each key that it does not read is a warning (${keys.join(', ') || 'none'})`, async () => {
    const chart = `type: ${type}\ndata: d\nscale: log\nbaseline: 2020\nevents: [e]\n`;
    assert.deepEqual(
      await warningsOf(chart),
      keys.map((key) =>
        type === 'bar'
          ? `\`${key}\` has no effect on \`type: bar\` of several series.`
          : `\`${key}\` has no effect on \`type: ${type}\`.`,
      ),
    );
  });
}

test('a network reads no dates and marks no events', async () => {
  assert.deepEqual(
    await warningsOf('type: network\nfrom: 2020\nto: 2021\nevents: auto\n'),
    ['from', 'to', 'events'].map((key) => `\`${key}\` has no effect on \`type: network\`.`),
  );
});

test('bars of one series mark events, and rankings have a scale, but changes have not', async () => {
  const bars = (more: string): Promise<string[]> => warningsOf(`type: bar\ndata: d\n${more}`);
  assert.deepEqual(await bars('entities: [a]\nevents: [e]\nscale: log\n'), []);
  assert.deepEqual(await bars('from: 2020\nscale: log\n'), []);
  assert.deepEqual(await bars('from: 2020\nto: 2021\nscale: log\n'), [
    '`scale` has no effect on `type: bar` of changes between `from` and `to`.',
  ]);
  assert.deepEqual(await warningsOf('type: bar\ndata: u\nevents: [e]\n'), [
    '`events` has no effect on `type: bar` without dates.',
  ]);
});

test('entities that no column names are a warning, as all rows are drawn', async () => {
  assert.deepEqual(await warningsOf('type: bar\ndata: u\nentities: [a]\n'), [
    '`entities` has no effect: `u` has no column of the type `entity`.',
  ]);
});

test('an event before or after all values is a warning, as the chart cannot mark it', async () => {
  assert.deepEqual(await warningsOf('data: d\nfrom: 2021\nevents: [e]\n'), [
    '`e` in `events` is dated 2020-06, but the values of the chart are from 2021 to 2021, so the chart does not mark it.',
  ]);
  assert.deepEqual(await warningsOf('data: d\nfrom: 2021\nevents: auto\n'), []);
  assert.deepEqual(
    await warningsOf('type: bar\ndata: d\nfrom: 2021\nevents: [e]\n'),
    ['`events` has no effect on `type: bar` of several series.'],
    'bars that mark no events have none before their dates',
  );
});

test('areas of values below zero are a warning, as they have gaps there', async () => {
  const files = { 'data/d.csv': 'entity,date,n,m\na,2020,1,2\na,2021,-2,3\n' };
  assert.deepEqual(await warningsOf('type: area\ndata: d\n', files), [
    '`type: area` stacks amounts, but `d` has values below zero, which leave gaps in the chart.',
  ]);
  assert.deepEqual(await warningsOf('type: area\ndata: d\ny: m\n', files), []);
});

test('an attribute of `::chart` that the chart does not read is a warning at its place', async () => {
  const page = { 'pages/p.md': '# P\n\n::chart{id=c type=heatmap baseline=2020}\n' };
  assert.deepEqual(await warningsOf('data: d\n', page), [
    '`baseline` has no effect on `type: heatmap`.',
  ]);
});

test('keys that `::chart` takes over from the file are no fault of the text that shows it in another way', async () => {
  const chart = 'data: d\nbaseline: 2020\nevents: [e]\n';
  const shown = ['type=heatmap', 'type=slope', 'type=bar', 'from=2021'];
  const page = shown.map((each) => `::chart{id=c ${each}}\n`).join('\n');
  assert.deepEqual(await warningsOf(chart, { 'pages/p.md': `# P\n\n${page}` }), []);
  const own = { 'pages/p.md': '# P\n\n::chart{id=c from=2021 events=e}\n' };
  assert.equal((await warningsOf(chart, own)).length, 1);
});

function siteWith(chart: Record<string, unknown>): { records: Records } {
  return { records: { ...smallSite(), charts: [chartOf(chart)] } };
}
