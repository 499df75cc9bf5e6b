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
  report({ problems: [], unread: [] });
  assert.equal(said(), '');
  report({ problems: [date, orphan], unread: [] });
  assert.match(said(), /^content\/a\.md:2:1 .*\ncontent\/b\.md:1:1 .*\n1 error, 1 warning/);
  report({ problems: [date, orphan], unread: [] });
  assert.equal(said(), '');
  report({ problems: [orphan], unread: [] });
  assert.match(said(), /^content\/b\.md:1:1 /);
  report({ problems: [], unread: [] });
  assert.equal(said(), 'No problems.\n');
  report({ problems: [], unread: [] });
  assert.equal(said(), '');
});

test('of thousands of problems, errors and those that are new are reported', () => {
  const written: string[] = [];
  const report = createChangedReport('content', (text) => written.push(text));
  const links = Array.from({ length: 5_000 }, (_, index) =>
    warning({ file: 'a.md', line: index + 1, column: 1 }, 'unknown-link', 'No page.', 'Write it.'),
  );
  const date = error({ file: 'b.md', line: 2, column: 1 }, 'invalid-date', 'Wrong.', 'Mend it.');
  report({ problems: links, unread: [] });
  report({ problems: [...links, date], unread: [] });
  report({ problems: [...links.slice(1), date], unread: [] });
  assert.equal(written[0]?.match(/^content\//gm)?.length, 20);
  assert.match(written[1] ?? '', /^content\/b\.md:2:1 .*\n1 error, 5,000 warnings/);
  assert.match(
    written[1] ?? '',
    /\nListed above are errors and what is new; `npm run check` lists all\.\n$/,
  );
});
