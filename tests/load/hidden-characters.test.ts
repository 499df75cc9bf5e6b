import assert from 'node:assert/strict';
import test from 'node:test';
import { splitFrontMatter } from '../../src/load/prose/front-matter.ts';
import { readBibliography } from '../../src/load/sources/bibliography.ts';
import { readTable } from '../../src/load/tables/table-rows.ts';
import { parseYaml } from '../../src/load/yaml/yaml-file.ts';
import { lineOfProblem } from './line-of-problem.ts';

for (const [yaml, place] of [
  [String.raw`title: "a \u202e b"`, '1:8'],
  [String.raw`title: "a \u0000 b"`, '1:8'],
  [String.raw`title: "a \x00 b"`, '1:8'],
  [String.raw`title: "a \0 b"`, '1:8'],
  [String.raw`title: "a \e[31m b"`, '1:8'],
  [String.raw`title: "zero\u200bwidth"`, '1:8'],
  [String.raw`title: "tag\U000E0041"`, '1:8'],
  [String.raw`a: x` + '\n' + String.raw`list: [one, "t\u2066wo"]`, '2:13'],
  [String.raw`"a\u202eb": x`, '1:1'],
  ['website: https://example.org/%E2%80%AEfdp', '1:10'],
  ['website: "https://example.org/%00"', '1:10'],
  ["redirects: ['/old%E2%80%8Bname/']", '1:13'],
  ['text: |\n  an address: https://example.org/%ff%E2%80%AE', '1:7'],
] as const) {
  test(`${JSON.stringify(yaml)} has an invisible character at ${place}`, () => {
    const { problems } = parseYaml(yaml, 'x.yaml');
    assert.deepEqual(problems.map(lineOfProblem), [`x.yaml:${place} bidi-control`]);
  });
}

test('escapes of ordinary characters are fine, and so are those that a script or emoji needs', () => {
  const { problems } = parseYaml(
    [
      String.raw`title: "tab \t line \n \u00e9 \u4e2d \"quoted\" 50% caf%C3%A9"`,
      String.raw`persian: "\u0645\u06cc\u200c\u062e"`,
      String.raw`khmer: "\u1797\u17b6\u179f\u17b6\u200b\u1781\u17d2\u1798\u17c2\u179a\u200b, \u200b\u0e44\u0e17\u0e22"`,
      String.raw`gujarati: "\u0aad\u200d"`,
      String.raw`family: "\U0001F468\u200d\U0001F469"`,
      'link: https://fa.wikipedia.org/wiki/%D9%85%DB%8C%E2%80%8C%D8%AE',
      String.raw`plain: a \u202e b`,
    ].join('\n'),
    'x.yaml',
  );
  assert.deepEqual(problems, []);
});

test('a sign of per cent before a number, as Turkish has it, is no escape, except in an address', () => {
  const texts = [
    'Işık %12 büyüdü, "%15"e koşuyor; %100 yerli',
    '%12,5',
    'artış +%10,5, düşüş −%10/%12, (%19)',
    'https://example.org/ %12',
  ];
  const { problems } = parseYaml(texts.map((text, n) => `t${n}: '${text}'`).join('\n'), 'x.yaml');
  assert.deepEqual(problems, []);
  for (const text of ['https://example.org/?a=%12', '/a/%12/', 'a%12', 'x ../%12'])
    assert.equal(parseYaml(`t: '${text}'`, 'x.yaml').problems.length, 1, text);
});

test('a character that is not escaped is reported once in each line, at its column', () => {
  const { problems } = parseYaml('a: "x\u202ey\u202c"\nb: fine\nc: z\u200bz\n', 'x.yaml');
  assert.deepEqual(problems.map(lineOfProblem), [
    'x.yaml:1:6 bidi-control',
    'x.yaml:3:5 bidi-control',
  ]);
});

test('front matter has the position of the value in its file', () => {
  const { problems } = splitFrontMatter('---\ntitle: "a \\u202e b"\n---\n\nText.\n', 'a.md');
  assert.deepEqual(problems.map(lineOfProblem), ['a.md:2:8 bidi-control']);
});

test('escapes in CSL-JSON and encoded addresses in BibTeX are read', async () => {
  const json = String.raw`[{"id": "a", "title": "a \u202e b", "URL": "https://example.org/"}]`;
  const fromJson = await readBibliography(json, 'x.json');
  assert.deepEqual(fromJson.problems.map(lineOfProblem), ['x.json:1:23 bidi-control']);
  const bib =
    '@book{a, title = {T},\n  url = {https://example.org/%E2%80%AE}\n}\n@book{b,\n title = {x\u200by}}';
  const fromBib = await readBibliography(bib, 'x.bib');
  assert.deepEqual(fromBib.problems.map(lineOfProblem), [
    'x.bib:5:12 bidi-control',
    'x.bib:2:3 bidi-control',
  ]);
});

test('a table may have none either', () => {
  const text = 'date,note\n2021,a\u200bb\n2022,c\n2023,d\u202e\n';
  const { problems } = readTable({ file: 'x.csv', text }, [
    { id: 'date', type: 'date', label: 'Date' },
    { id: 'note', type: 'text', label: 'Note' },
  ]);
  assert.deepEqual(problems.map(lineOfProblem), [
    'x.csv:2:7 bidi-control',
    'x.csv:4:7 bidi-control',
  ]);
});
