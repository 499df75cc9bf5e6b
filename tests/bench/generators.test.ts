import assert from 'node:assert/strict';
import test from 'node:test';
import { takes } from '../../bench/generators/generators.ts';
import { labelOf } from '../../bench/results-table.ts';

test('a table says with which settings a generator was measured', () => {
  const version = 'Starlight 0.42.4';
  assert.equal(labelOf({ generator: 'starlight', version }), version);
  assert.equal(labelOf({ generator: 'starlight-short', version }), `${version}, short sidebar`);
});

test('Starlight is not measured with a sidebar of ten thousand pages', () => {
  assert.ok(takes('starlight', 1000) && takes('starlight-short', 10_000));
  assert.equal(takes('starlight', 10_000), false);
});
