import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { chartTypeNames } from '../../src/charts/types/chart-types.ts';
import { checkChartTypes } from '../../src/check/check-chart-types.ts';
import { loadRecords } from '../../src/load/load-records.ts';
import type { Records } from '../../src/model/records/records.ts';
import { reservedNames } from '../../src/outputs/reserved-names.ts';
import { chartOf } from '../charts/chart-input.ts';
import { problemsOf } from '../made/compile-files.ts';
import { lineOfProblem } from '../load/line-of-problem.ts';
import { smallSite } from '../markdown/render-text.ts';

test('an unknown type is reported at its position, with the known ones', async () => {
  const { records } = await loadRecords(
    join(import.meta.dirname, '../fixtures/problems'),
    reservedNames,
  );
  assert.ok(records);
  const problems = checkChartTypes({ records }, chartTypeNames);
  assert.deepEqual(problems.map(lineOfProblem), ['charts/faulty.yaml:2:7 invalid-value']);
  assert.match(problems[0]?.fix ?? '', /^Write one of area, bar, .*timeline\.$/);
});

test('a misspelt type gets the nearest as a suggestion, `constructor` gets none', () => {
  const [slop] = checkChartTypes(siteWith({ type: 'slop' }), chartTypeNames);
  assert.match(slop?.message ?? '', /Did you mean `slope`\?/);
  const [tree] = checkChartTypes(siteWith({ type: 'tree' }), chartTypeNames);
  assert.match(tree?.message ?? '', /Did you mean `treemap`\?/);
  const [inherited] = checkChartTypes(siteWith({ type: 'constructor' }), chartTypeNames);
  assert.equal(inherited?.code, 'invalid-value');
});

test('only a chart of a type that draws the site needs no data', () => {
  const codes = ['line', 'timeline', 'network'].map((type) =>
    checkChartTypes(siteWith({ type, data: undefined }), chartTypeNames).map(({ code }) => code),
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

function siteWith(chart: Record<string, unknown>): { records: Records } {
  return { records: { ...smallSite(), charts: [chartOf(chart)] } };
}
