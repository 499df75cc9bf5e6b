import assert from 'node:assert/strict';
import test from 'node:test';
import { createChangedReport } from '../../../src/astro/live/changed-report.ts';
import { error, warning } from '../../../src/model/problems/problem.ts';

test('problems are reported when they change, and when there are none left', () => {
  const written: string[] = [];
  const report = createChangedReport('content', (text) => written.push(text));
  const said = (): string => written.splice(0).join('');
  const date = error({ file: 'a.md', line: 2, column: 1 }, 'invalid-date', 'Wrong.', 'Mend it.');
  const orphan = warning({ file: 'b.md', line: 1, column: 1 }, 'orphan-page', 'Alone.', 'Link it.');
  report([]);
  assert.equal(said(), '');
  report([date, orphan]);
  assert.match(said(), /^content\/a\.md:2:1 .*\ncontent\/b\.md:1:1 .*\n1 error, 1 warning/);
  report([date, orphan]);
  assert.equal(said(), '');
  report([orphan]);
  assert.match(said(), /^content\/b\.md:1:1 /);
  report([]);
  assert.equal(said(), 'No problems.\n');
  report([]);
  assert.equal(said(), '');
});
