import assert from 'node:assert/strict';
import test from 'node:test';
import { readBibliography } from '../../src/load/sources/bibliography.ts';
import { lineOfProblem } from './line-of-problem.ts';

async function problemsOf(fields: string, file = 'sources.yaml'): Promise<string[]> {
  const { problems } = await readBibliography(`- id: a\n  title: A\n  ${fields}\n`, file);
  return problems.map((each) => `${lineOfProblem(each)} ${each.message}`);
}

for (const [written, meant] of [
  ['date: 2020', 'issued'],
  ['year: 2020', 'issued'],
  ['authors: [{literal: Reuters}]', 'author'],
  ['journal: Science', 'container-title'],
  ['publsher: Wiley', 'publisher'],
] as const) {
  test(`\`${written}\` of a source is told to be \`${meant}\``, async () => {
    const [key = ''] = written.split(':');
    assert.deepEqual(await problemsOf(written), [
      `sources.yaml:3:3 warning unknown-field The key \`${key}\` has no effect here. Did you mean \`${meant}\`?`,
    ]);
  });
}

for (const [written, hint] of [
  ['newspaper', ' Did you mean `article-newspaper`?'],
  ['Webpage', ' Did you mean `webpage`?'],
  ['leaflets-of-a-kind', ''],
] as const) {
  test(`\`type: ${written}\` is told to be no type of CSL`, async () => {
    assert.deepEqual(await problemsOf(`type: ${written}`), [
      `sources.yaml:3:9 warning invalid-value \`type: ${written}\` is not a type of CSL.${hint}`,
    ]);
  });
}

test('keys of CSL and of an author alone are no slips, nor another name beside the right one', async () => {
  const fields =
    'type: report\n  issued: 2020\n  date: 2020\n  archived: 2021\n  shelf: B 12\n  url: https://a.org/';
  assert.deepEqual(await problemsOf(fields), []);
});

for (const [issued, date] of [
  ['{"timestamp": 1627430400000}', '2021-07-28'],
  ['{"timestamp": 1627430400}', '2021-07-28'],
  ['{"date-time": "2021-07-28T00:00:00Z", "timestamp": 1627430400000}', '2021-07-28'],
  ['{"edtf": "2021-07"}', '2021-07'],
  ['{"raw": "2021-07"}', '2021-07'],
  ['{"literal": "2021"}', '2021'],
  ['{"edtf": "", "raw": "", "literal": "2021"}', '2021'],
  ['{"date-parts": [[null]], "raw": "2021-07"}', '2021-07'],
  ['{"date-parts": 2021}', '2021'],
] as const) {
  test(`the date ${issued} of CSL-JSON is ${date}`, async () => {
    const text = `[{"id": "a", "title": "A", "issued": ${issued}}]`;
    const { sources, problems } = await readBibliography(text, 'sources.json');
    assert.deepEqual([sources[0]?.issued, problems], [date, []]);
  });
}

test('a date of CSL that says when it is in no known way is a warning, an empty one is not', async () => {
  assert.deepEqual(await problemsOf('issued: {timestamp: soon}'), [
    'sources.yaml:3:11 warning invalid-date `issued: {timestamp: soon}` has no date that can be read.',
  ]);
  assert.deepEqual(await problemsOf('issued: {when: 2021}'), [
    'sources.yaml:3:11 warning invalid-date `issued: {when: 2021}` has no date that can be read.',
  ]);
  for (const empty of ['{}', '{date-parts: [[null]]}', '{circa: true}', '{literal: ""}']) {
    assert.deepEqual(await problemsOf(`issued: ${empty}`), [], empty);
  }
});
