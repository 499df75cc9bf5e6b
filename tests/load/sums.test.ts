import assert from 'node:assert/strict';
import test from 'node:test';
import { readEntity } from '../../src/load/prose/entity-file.ts';
import { splitFrontMatter } from '../../src/load/prose/front-matter.ts';
import type { Reading } from '../../src/load/yaml/field-reader.ts';
import { builtInKinds } from '../../src/model/kinds/built-in/built-in-kinds.ts';
import type { Amount } from '../../src/model/values/amount.ts';
import { lineOfProblem } from './line-of-problem.ts';

function read(
  amount: string,
  { site, lang }: { site: string; lang?: string },
): { amount: Amount | undefined; problems: string[]; fix: string | undefined } {
  const file = 'entities/a.md';
  const text = [
    '---',
    'title: A',
    'kind: company',
    `owns: {to: b, amount: "${amount}"}`,
    ...(lang ? [`lang: ${lang}`] : []),
    '---',
    '',
  ].join('\n');
  const kinds = new Map(builtInKinds.map((kind) => [kind.id, kind]));
  const reading: Reading = { file, problems: [] };
  const entity = readEntity(splitFrontMatter(text, file), 'a', { kinds, language: site }, reading);
  return {
    amount: entity?.relations[0]?.amount,
    problems: reading.problems.map(lineOfProblem),
    fix: reading.problems[0]?.fix,
  };
}

test('a sum is read as the language of the site writes it, or that of its page', () => {
  const amount = { text: 'R$ 2,8 mi', value: 2_800_000, unit: 'BRL' };
  const sum = { amount, problems: [], fix: undefined };
  assert.deepEqual(read('R$ 2,8 mi', { site: 'pt-BR' }), sum);
  assert.deepEqual(read('R$ 2,8 mi', { site: 'en', lang: 'pt' }), sum);
});

test('a sum that may be two is a warning that says how to write either', () => {
  const { amount, problems, fix } = read('2.125 Mio. €', { site: 'de' });
  assert.deepEqual(amount, { text: '2.125 Mio. €' });
  assert.deepEqual(problems, ['entities/a.md:4:23 warning invalid-value']);
  assert.equal(fix, 'Write `2 125 Mio. €` or `2,125 Mio. €`.');
});

test('a decimal comma where the language has none is a warning, not a sum ten times as large', () => {
  const { amount, problems, fix } = read('2,8 Mio. €', { site: 'en' });
  assert.deepEqual(amount, { text: '2,8 Mio. €' });
  assert.deepEqual(problems, ['entities/a.md:4:23 warning invalid-value']);
  assert.equal(fix, 'Write `2.8 Mio. €`.');
});

function employees(value: string, language: string): Reading['problems'] {
  const file = 'entities/a.md';
  const text = `---\ntitle: A\nkind: company\nemployees: ${value}\n---\n`;
  const kinds = new Map(builtInKinds.map((kind) => [kind.id, kind]));
  const reading: Reading = { file, problems: [] };
  readEntity(splitFrontMatter(text, file), 'a', { kinds, language }, reading);
  return reading.problems;
}

test('a number whose point divides thousands in the language of its page is a warning', () => {
  const [problem, ...others] = employees('1.250', 'pt-BR');
  assert.deepEqual(others, []);
  assert.equal(problem && lineOfProblem(problem), 'entities/a.md:4:12 warning invalid-value');
  assert.equal(
    problem?.fix,
    'Write `1250` if it separates thousands. If not, write a zero after it: `1.2500`.',
  );
  for (const sure of ['1250', '1.25', '0.125', '1.2500']) {
    assert.deepEqual(employees(sure, 'pt-BR'), []);
  }
  assert.deepEqual(employees('1.250', 'en'), []);
});

test('a number with a point is no warning where the language has it as decimal sign, or spaces between thousands', () => {
  for (const language of ['fr', 'pl', 'sv', 'en-ZA', 'es-MX', 'de-CH'])
    assert.deepEqual(employees('1.250', language), []);
  for (const language of ['de-AT', 'pt-PT', 'nl', 'it', 'es', 'da', 'tr'])
    assert.equal(employees('1.250', language).length, 1, language);
});

test('a comma that may be a decimal sign in the language of the page is not said to divide thousands', () => {
  const fixIn = (language: string): string | undefined => employees('1,250', language)[0]?.fix;
  assert.equal(fixIn('de'), 'Write `1250`, or `1.2500` if the comma is a decimal sign.');
  assert.equal(fixIn('en'), 'Write `1250`.');
});

test('a number with a decimal comma is told to have a point', () => {
  for (const [written, meant] of [
    ['2,8', '2.8'],
    ['1.250,5', '1250.5'],
    ['1.250.000', '1250000'],
  ] as const) {
    assert.deepEqual(
      employees(written, 'de').map(({ severity, fix }) => `${severity} ${fix}`),
      [`error Write \`${meant}\`.`],
    );
  }
});

test('a value that a comma ends is told in full, a number with its point', () => {
  for (const [written, fix] of [
    ['{value: 250,5}', 'write the number with a point, `value: 250.5`.'],
    [
      '{value: 1,250}',
      'write the number with a point, `value: 1.250`, or `1250` if the comma divides thousands.',
    ],
    ['{value: 7, note: 52,5 %}', 'if this belongs to it, write `note: "52,5 %"`.'],
    ['{value: 7, note: Ilhéus, BA}', 'if this belongs to it, write `note: "Ilhéus, BA"`.'],
  ] as const) {
    const [problem, ...others] = employees(written, 'pt');
    assert.deepEqual(others, []);
    assert.equal(problem?.code, 'unknown-field');
    assert.equal(problem.fix, `The comma ends the value: ${fix}`);
  }
  const [problem] = employees('{value: 7, nots: more}', 'pt');
  assert.equal(problem?.fix, 'Correct its spelling, or remove it.');
});
