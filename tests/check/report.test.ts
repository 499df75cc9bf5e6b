import assert from 'node:assert/strict';
import test from 'node:test';
import { formatProblems, problemLines } from '../../src/check/report.ts';
import { error, warning, type Problem } from '../../src/model/problems/problem.ts';

const at = (file: string, line: number) => ({ file, line, column: 1 });
const unsourced = Array.from({ length: 40 }, (_, index) =>
  warning(at('a.md', index + 1), 'unsourced-value', 'No source.', 'Add one.'),
);
const problems: Problem[] = [
  ...unsourced,
  warning(at('b.md', 1), 'unknown-field', 'No effect.', 'Remove it.'),
  error(at('c.md', 1), 'unknown-link', 'No page.', 'Correct it.'),
  ...[1, 2, 3].map((line) =>
    warning(at('d.md', line), 'unknown-field', 'No effect.', 'Remove it.'),
  ),
];

test('as text, errors come first, then the warnings of each code', () => {
  const lines = formatProblems(problems, 'text', 'content').split('\n');
  assert.match(lines[0] ?? '', /^content\/c\.md:1:1 {2}error {2}unknown-link/);
  assert.equal(lines.filter((line) => line.includes('unsourced-value')).length, 40);
  assert.deepEqual(
    lines.filter((line) => line.includes('unknown-field')).map((line) => line.split(':')[0]),
    ['content/b.md', 'content/d.md', 'content/d.md', 'content/d.md'],
  );
});

test('of many warnings of a code, a few are shown and the rest is counted; errors are never left out', () => {
  const { errors, warnings } = problemLines(problems, 'content', { mostWarnings: 3 });
  assert.equal(errors.length, 1);
  // A line that says “1 more” would be no shorter than the one.
  assert.deepEqual(
    warnings.map((line) => line.split(/ {2}/).slice(0, 3).join(' ')),
    [
      'content/a.md:1:1 warning unsourced-value',
      'content/a.md:2:1 warning unsourced-value',
      'content/a.md:3:1 warning unsourced-value',
      '… and 37 more warning unsourced-value',
      'content/b.md:1:1 warning unknown-field',
      'content/d.md:1:1 warning unknown-field',
      'content/d.md:2:1 warning unknown-field',
      'content/d.md:3:1 warning unknown-field',
    ],
  );
});

test('JSON and annotations name every problem', () => {
  const style = { mostWarnings: 3 };
  assert.deepEqual(JSON.parse(formatProblems(problems, 'json', 'content', style)), problems);
  const annotations = formatProblems(problems, 'github', 'content', style).trim().split('\n');
  assert.equal(annotations.length, problems.length);
});
