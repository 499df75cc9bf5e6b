import assert from 'node:assert/strict';
import test from 'node:test';
import { endToEndBatches, unitBatches } from './batches.ts';
import { findTestFiles } from './test-files.ts';

test('neighbours share a batch, and the batches become smaller', () => {
  const files = Array.from({ length: 100 }, (_, index) => `${index}.test.ts`);
  const batches = unitBatches(files);
  assert.deepEqual(batches.flat(), files);
  assert.deepEqual(
    batches.map((batch) => batch.length),
    [25, 19, 14, 12, 12, 12, 6],
  );
  assert.deepEqual(unitBatches([]), []);
});

test('each end-to-end file is in one batch, those that share something come first, and builders follow', () => {
  const { endToEnd } = findTestFiles([]);
  const batches = endToEndBatches(endToEnd);
  assert.deepEqual(batches.flat().sort(), endToEnd);
  const [readers = [], users = [], ...others] = batches;
  assert.ok(readers.some((file) => file.endsWith('html.test.ts')));
  assert.ok(users.some((file) => file.endsWith('project.test.ts')));
  assert.ok(others.every((batch) => batch.length === 1));
  assert.match(String(others[0]), /\Wcli\W/);
});

test('without files that share something, there is no batch for them', () => {
  assert.deepEqual(endToEndBatches(['/a.test.ts']), [['/a.test.ts']]);
  assert.deepEqual(endToEndBatches([]), []);
});
