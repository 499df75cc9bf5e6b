import assert from 'node:assert/strict';
import test from 'node:test';
import { firstLines, formatProblems, reportAsText, summarize } from '../../src/check/report.ts';
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

test('as text, every problem has its line, in the order of files and lines', () => {
  const lines = formatProblems(problems, 'text', 'content').trimEnd().split('\n');
  assert.deepEqual(
    lines.map((line) => line.split(/ {2}/).slice(0, 3).join(' ')),
    problems.map(
      ({ file, line, severity, code }) => `content/${file}:${line}:1 ${severity} ${code}`,
    ),
  );
});

test('a summary counts each code, errors first, and names its first place', () => {
  assert.equal(
    summarize(problems, 'content'),
    [
      '1 error, 44 warnings in 4 files.',
      '   1  error  unknown-link  first at content/c.md:1:1',
      '  40  warning  unsourced-value  first at content/a.md:1:1',
      '   4  warning  unknown-field  first at content/b.md:1:1',
    ].join('\n'),
  );
});

test('a summary of one code alone is a line', () => {
  assert.equal(summarize(unsourced, 'content'), '0 errors, 40 warnings in 1 file.');
});

test('a report that people read ends with the summary, and is empty without problems', () => {
  const summary = summarize(problems, 'content');
  assert.equal(
    reportAsText(problems, [], 'content'),
    `${formatProblems(problems, 'text', 'content')}${summary}\n`,
  );
  assert.equal(reportAsText([], [], 'content'), '');
});

test('a report says in one line from which files others may follow that are left out', () => {
  const report = (...unread: string[]): string | undefined =>
    reportAsText(unsourced, unread, 'content').trimEnd().split('\n').at(-1);
  assert.equal(
    report('kinds.yaml', 'site.yaml'),
    'Problems that may follow from those in content/kinds.yaml and content/site.yaml are not shown.',
  );
  assert.match(report('a', 'b', 'c', 'd') ?? '', /from those in 4 files are not shown\.$/);
});

test('JSON and annotations name every problem', () => {
  assert.deepEqual(JSON.parse(formatProblems(problems, 'json', 'content')), problems);
  const annotations = formatProblems(problems, 'github', 'content').trim().split('\n');
  assert.equal(annotations.length, problems.length);
});

test('a report shows control characters of names and texts, and has a line for each problem', () => {
  const odd = error(at('a\n::b\u001B[31m.md', 1), 'unknown-link', '`\u202Ex\r` is none.', 'No.');
  assert.equal(
    formatProblems([odd], 'text', 'content'),
    'content/a\\u000a::b\\u001b[31m.md:1:1  error  unknown-link  `\\u202ex\\u000d` is none. No.\n',
  );
});

const many = Array.from({ length: 5_000 }, (_, index) =>
  warning(at('a.md', index + 1), 'unknown-link', 'No page.', 'Write it.'),
);

test('of thousands of problems, a report that people read lists some of each code, and says so', () => {
  const lines = reportAsText([...many, ...problems], [], 'content')
    .trimEnd()
    .split('\n');
  const listed = lines.filter((line) => line.startsWith('content/'));
  const ofCode = (code: string): number => listed.filter((line) => line.includes(code)).length;
  assert.deepEqual(
    ['warning  unknown-link', 'error  unknown-link', 'unsourced'].map(ofCode),
    [20, 1, 20],
  );
  assert.equal(lines.at(-1), 'Listed above are 45; `npm run check` lists all.');
  assert.equal(formatProblems(many, 'text', 'content').split('\n').length, 5_001);
});

test('a page shows the first of thousands of lines, and how many more there are', () => {
  const lines = many.map(({ line }) => String(line));
  assert.deepEqual(firstLines(lines).slice(198), ['199', '200', 'and 4,800 more']);
  assert.deepEqual(firstLines(['a']), ['a']);
});
