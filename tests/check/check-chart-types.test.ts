import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { chartTypeNames } from '../../src/charts/types/chart-types.ts';
import { checkChartTypes } from '../../src/check/check-chart-types.ts';
import { loadRecords } from '../../src/load/load-records.ts';
import type { Records } from '../../src/model/records/records.ts';
import { reservedNames } from '../../src/outputs/reserved-names.ts';
import { chartOf } from '../charts/chart-input.ts';
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

function siteWith(chart: Record<string, unknown>): { records: Records } {
  return { records: { ...smallSite(), charts: [chartOf(chart)] } };
}
