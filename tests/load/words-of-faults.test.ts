import assert from 'node:assert/strict';
import test from 'node:test';
import { readBibliography } from '../../src/load/sources/bibliography.ts';
import { splitFrontMatter } from '../../src/load/prose/front-matter.ts';
import { unreadFolder } from '../../src/load/folder/unread-file.ts';
import { readDataset } from '../../src/load/tables/dataset-file.ts';
import { parseYaml } from '../../src/load/yaml/yaml-file.ts';

test('quotation marks within quotation marks are explained', () => {
  for (const text of ['title: "The "old" harbour"\n', "title: 'It's late'\n"]) {
    const [problem] = parseYaml(text, 'x.yaml').problems;
    assert.match(problem?.message ?? '', /text follows the quotation mark that ends the value/);
    assert.match(problem?.fix ?? '', /single quotation marks around a value with double ones/);
  }
});

test('a fault of YAML is told where it was made, and with what to do there', () => {
  const indent = /^The YAML cannot be read here: the line is not indented like its neighbours/;
  const mark = /the quotation mark that opens the value here has no closing one/;
  const faults: [text: string, place: string, message: RegExp][] = [
    ['founders:\n - to: lund\n    since: 2018\nx: 1\n', '3:5', indent],
    ['founders:\n  - to: lund\n   since: 2018\nx: 1\n', '3:1', indent],
    ['date: 2026\n  tags: [a]\nx: 1\n', '2:3', indent],
    ['tags:\n  - harbour\n - port\nx: 1\n', '3:2', indent],
    ['- id: a\n  type: b\n title: c\n  url: d\n', '3:1', indent],
    ['title: "Who owns\ndate: 2026\n', '1:8', mark],
    ['title: "Who owns\ndescription: "One sentence."\n', '1:8', mark],
    ["a: 1\ntitle: 'Who owns\n", '2:8', mark],
    ['tags: [harbour\nx: 1\n', '1:7', /the bracket `\[` that opens here is not closed/],
    [
      'theme: {accent: #0f766e, font: A}\nx: 1\n',
      '1:17',
      /`#0f766e` and what follows it is a comment/,
    ],
    ['title: “Who: a history”\n', '1:8', /only straight quotation marks/],
    ['title: Who: a history\n  of it\n', '1:8', /a value holds a colon/],
  ];
  for (const [text, place, message] of faults) {
    const [problem] = parseYaml(text, 'x.yaml').problems;
    assert.equal(`${problem?.line}:${problem?.column}`, place, text);
    assert.match(problem?.message ?? '', message, text);
  }
});

test('a full-width colon after a key is named', () => {
  for (const text of [
    'title：潮\nlanguage: ja\n',
    'url: https://a.org\ntitle：潮\nlanguage: ja\n',
  ]) {
    const [problem] = parseYaml(text, 'x.yaml').problems;
    assert.match(problem?.message ?? '', /the colon after `title` is a full-width one/);
    assert.equal(problem?.fix, 'Write `title: 潮`, with a space after the colon.');
  }
  assert.deepEqual(parseYaml('title: 島嶼：潮\n', 'x.yaml').problems, []);
});

const unread: readonly [yaml: string, place: string, message: RegExp, fix: RegExp][] = [
  ['a: 1\ndate:\u00A02024\n', '2:6', /space here is a non-breaking/, /type a plain space/],
  ['a:\n\u00A0 - b\n', '2:1', /space here is a non-breaking/, /type a plain space/],
  ['a: 1\ndate:2024\n', '2:5', /no space follows the colon after `date`/, /`date: 2024`/],
  ['date:2024\na: 1\n', '1:5', /no space follows the colon after `date`/, /`date: 2024`/],
  ['tags:\n-a\n-b\nx: 1\n', '2:2', /no space follows the hyphen/, /`- a`/],
  ['title: [New] Port\nx: 1\n', '1:8', /the value starts with `\[`/, /`"\[New\] Port"`/],
  ['title: *New* port\nx: 1\n', '1:8', /the value starts with `\*`/, /`"\*New\* port"`/],
  ['title: - port\nx: 1\n', '1:8', /the value starts with `-`/, /`"- port"`/],
  ['title: > port\nx: 1\n', '1:8', /the value starts with `>`/, /`"> port"`/],
];

for (const [yaml, place, message, fix] of unread) {
  test(`${JSON.stringify(yaml)} is told in words of an author`, () => {
    const [problem] = parseYaml(yaml, 'x.yaml').problems;
    assert.equal(`${problem?.line}:${problem?.column}`, place);
    assert.match(problem?.message ?? '', message);
    assert.match(problem?.fix ?? '', fix);
  });
}

test('front matter whose keys lack a space is told so', () => {
  for (const [yaml, reason] of [
    ['title:One\ndate:2024', /no space follows the colon after `title`/],
    ['title:\u00A0One\ndate:\u00A02024', /space here is a non-breaking/],
    ['title： One\ndate： 2024', /the colon after `title` is a full-width one/],
  ] as const) {
    const [problem] = splitFrontMatter(`---\n${yaml}\n---\nText.`, 'articles/a.md').problems;
    assert.equal(problem?.code, 'invalid-front-matter');
    assert.equal(problem.line, 2);
    assert.match(problem.message, reason);
  }
});

test('a fault of JSON is told in words of JSON', async () => {
  const { problems } = await readBibliography('[{"id": "a" "title": "b"}]', 'sources/z.json');
  assert.deepEqual(
    problems.map(({ message }) => message),
    [
      'The JSON cannot be read here: a comma, a bracket, a colon or a quotation mark is missing or misplaced.',
    ],
  );
});

test('an entry of BibTeX without a key is told so', async () => {
  const { problems } = await readBibliography('@misc{,\n title={A},\n}\n', 'a.bib');
  assert.equal(problems[0]?.message, 'The BibTeX entry `@misc` has no key.');
});

test('a folder by the name that other tools have for it is told that of content', () => {
  assert.match(unreadFolder('images').message, /Did you mean `assets`\?/);
  assert.match(unreadFolder('article').message, /Did you mean `articles`\?/);
});

test('a header whose headings are not parted as cells are is one error', () => {
  const description =
    'title: T\ncolumns:\n  entity: {type: entity}\n  date: {type: date}\n  value: {type: number}\n';
  for (const sign of ['|', ' ', '，', '、']) {
    const text = ['entity,date,value', 'a,2020,1', 'b,2020,2'].join('\n').replaceAll(',', sign);
    const { problems } = readDataset(
      { file: 'data/x.yaml', text: description },
      { file: 'data/x.csv', text: `${text}\n` },
      'x',
    );
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        `The header is one cell, \`entity${sign}date${sign}value\`, but the description has 3 columns.`,
      ],
    );
  }
});
