import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles } from '../../made/compile-files.ts';
import { checkNetworkCharts } from '../../../src/check/charts/check-network-charts.ts';
import { builtInKinds } from '../../../src/model/kinds/built-in/built-in-kinds.ts';
import type { Problem } from '../../../src/model/problems/problem.ts';
import { chartOf } from '../../charts/chart-input.ts';
import { smallSite } from '../../markdown/render-text.ts';

function problemsOf(chart: Record<string, unknown>, kinds = builtInKinds): Problem[] {
  const keyPositions = {
    'columns.1.0': { line: 7, column: 3 },
    'relations.1': { line: 9, column: 5 },
  };
  return checkNetworkCharts({
    records: {
      ...smallSite(),
      charts: [{ ...chartOf({ type: 'network', ...chart }), keyPositions }],
    },
    kinds: new Map(kinds.map((kind) => [kind.id, kind])),
  });
}

test('columns of known kinds and known relations are in order', () => {
  const columns = [['agency', 'law'], ['company']];
  assert.deepEqual(problemsOf({ layout: 'columns', columns, relations: ['owns'] }), []);
  assert.deepEqual(problemsOf({}), []);
});

test('an unknown kind and an unknown relation are reported at their positions, with the nearest', () => {
  const columns = [['agency'], ['compny']];
  const [kind] = problemsOf({ layout: 'columns', columns });
  assert.deepEqual([kind?.code, kind?.line, kind?.column], ['unknown-kind', 7, 3]);
  assert.match(kind?.message ?? '', /Did you mean `company`\?/);
  const [field] = problemsOf({ relations: ['owns', 'onws'] });
  assert.deepEqual([field?.code, field?.line, field?.column], ['unknown-field', 9, 5]);
  assert.match(field?.message ?? '', /Did you mean `owns`\?/);
});

test('a field that is no relation is not a relation field', () => {
  assert.equal(problemsOf({ relations: ['founded'] })[0]?.code, 'unknown-field');
});

test('a kind in two columns is an error, since an entity stands in one', () => {
  const columns = [['agency'], ['agency', 'company']];
  assert.deepEqual(
    problemsOf({ layout: 'columns', columns }).map(({ code, severity }) => [code, severity]),
    [['invalid-value', 'error']],
  );
});

test('a layout in columns needs columns, and columns need the layout', () => {
  assert.equal(problemsOf({ layout: 'columns' })[0]?.code, 'missing-field');
  const [unused] = problemsOf({ columns: [['agency'], ['company']] });
  assert.equal(unused?.severity, 'warning');
});

test('columns that are no lists are no missing columns', async () => {
  const { problems } = await compileFiles({
    'charts/web.yaml': 'title: W\ntype: network\nlayout: columns\ncolumns: [agency, company]\n',
  });
  assert.deepEqual(
    problems.map(({ code, column }) => [code, column]),
    [
      ['invalid-value', 11],
      ['invalid-value', 19],
    ],
  );
});

test('a relation may belong to a kind with errors, which are reported there', () => {
  const [first, ...others] = builtInKinds;
  assert.ok(first);
  assert.deepEqual(
    problemsOf({ relations: ['dredges'] }, [{ ...first, unreadFields: ['dredges'] }, ...others]),
    [],
  );
});
