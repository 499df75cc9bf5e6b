import assert from 'node:assert/strict';
import test from 'node:test';
import { lineOfProblem } from '../load/line-of-problem.ts';
import { problemsOf } from '../made/compile-files.ts';
import type { FilesByPath } from '../made/write-files.ts';

const article = (front: string, text = 'Text.'): FilesByPath => ({
  'articles/a.md': `---\ntitle: A\n${front}\n---\n${text}\n`,
});
const column = (decimals: number): FilesByPath => ({
  'data/d.yaml': `title: D\ncolumns:\n  n: {type: number, decimals: ${decimals}}\n`,
  'data/d.csv': 'n\n1\n',
});
const site = (line: string): FilesByPath => ({
  'site.yaml': `title: S\ndescription: D\n${line}\n`,
});
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const faults: [string, FilesByPath, string, RegExp][] = [
  [
    'a correction without words',
    article('date: 2020\ncorrections: [{date: 2020, text: ""}]'),
    'articles/a.md:4:15 missing-field',
    /^Write each as `\{date/,
  ],
  [
    'an hour that no clock shows',
    article('date: 2021-01-01T25:00'),
    'articles/a.md:3:7 invalid-date',
    /ISO format/,
  ],
  ['the year zero', article('date: 0000'), 'articles/a.md:3:7 invalid-date', /ISO format/],
  [
    'a word for `socialCards`',
    site('socialCards: article'),
    'site.yaml:3:14 invalid-value',
    /^Write `true` or `false` or `articles` here\.$/,
  ],
  ['decimals below zero', column(-1), 'data/d.yaml:3:31 invalid-value', /at least 0\.$/],
  ['too many decimals', column(40), 'data/d.yaml:3:31 invalid-value', /at most 12\.$/],
  [
    'an empty picture',
    { 'assets/a.png': '' },
    'assets/a.png:1:1 unsafe-asset',
    /^Save it again, or remove it\.$/,
  ],
  ...['![[a.png|x|0]]', '![x|0](a.png)', '![[a.png|x|320x0]]'].map(
    (text): (typeof faults)[number] => [
      `the size of ${text}`,
      { ...article('date: 2020', text), 'assets/a.png': pixel },
      'articles/a.md:5:1 warning invalid-value',
      /`\|320`/,
    ],
  ),
];

for (const [name, files, place, fix] of faults) {
  test(`${name} is a problem at its place`, async () => {
    const found = (await problemsOf(files)).filter(({ code }) => code !== 'orphan-page');
    assert.deepEqual(found.map(lineOfProblem), [place]);
    assert.match(found[0]?.fix ?? '', fix);
  });
}

test('spaces around numbers, dates and words of a table mean nothing', async () => {
  const found = await problemsOf({
    'data/d.yaml':
      'title: D\ncolumns:\n  day: {type: date}\n  n: {type: number}\n  is: {type: boolean}\n  as: {type: status}\n',
    'data/d.csv': 'day , n,is,as\n 2020-01 , 7 , true,reported \n2021, ,false,\n',
  });
  assert.deepEqual(found.map(lineOfProblem), []);
});
