import assert from 'node:assert/strict';
import test from 'node:test';
import { findMergeConflicts } from '../../src/load/folder/merge-conflicts.ts';
import { compileFiles } from '../made/compile-files.ts';
import { lineOfProblem } from './line-of-problem.ts';

const conflict = (ours: string, theirs: string): string =>
  `<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> cuts\n`;

test('a conflict of git is an error in every file that is read', async () => {
  const { problems } = await compileFiles({
    'site.yaml': 'title: T\ndescription: D\n',
    'articles/a.md': `---\ntitle: A\ndate: 2021-01-01\n---\nText.\n\n${conflict('Old.', 'New.')}`,
    'pages/p.md': conflict('# Old', '# New'),
    'data/t.csv': `name\na\n${conflict('b', 'c')}`,
    'data/t.yaml': 'title: T\ncolumns: {name: {type: text}}\n',
    'charts/c.yaml': `title: C\n${conflict('data: t', 'data: u')}`,
    'refs.bib': `@book{a, title = {A}}\n${conflict('@book{b, title = {B}}', '@book{c, title = {C}}')}`,
  });
  assert.deepEqual(problems.map(lineOfProblem), [
    'articles/a.md:7:1 unread-markup',
    'charts/c.yaml:2:1 invalid-yaml',
    'data/t.csv:3:1 invalid-csv',
    'pages/p.md:1:1 unread-markup',
    'refs.bib:2:1 invalid-bibliography',
  ]);
  assert.match(problems[0]?.message ?? '', /lines 7 to 11 /);
});

test('each conflict is reported, also with the line ends of Windows and the version before both', () => {
  const text = `A\n${conflict('b\n||||||| base\na', 'c')}D\n${conflict('e', 'f')}`;
  const lines = (written: string): number[] =>
    findMergeConflicts(written, 'a.md', 'article').map(({ line }) => line);
  assert.deepEqual(lines(text), [2, 10]);
  assert.deepEqual(lines(text.replaceAll('\n', '\r\n')), [2, 10]);
});

test('marks in code, and lines that only look like marks, are no conflict', () => {
  for (const text of [
    `~~~\n${conflict('a', 'b')}~~~\n`,
    'A\n=======\n\n>>>>>>> quoted\n',
    '<<<<<<< a\nText.\n',
    '<<<<<<<< a\n=======\n>>>>>>>> b\n',
  ]) {
    assert.deepEqual(findMergeConflicts(text, 'a.md', 'article'), []);
  }
});
