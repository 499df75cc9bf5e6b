import assert from 'node:assert/strict';
import test from 'node:test';
import { problemLinesOf } from '../made/compile-files.ts';

const files = {
  'sources.yaml': '- {id: register, title: Register}\n',
  'kinds.yaml': `ship:
  label: Ship
  fields:
    built: {type: date, marks: start}
    bought: {type: date, marks: start}
    sunk: {type: date, marks: end}
    seen: {type: date, marks: point}
    crew: {type: relation, to: person}
`,
};

const shipWith = async (...lines: string[]): Promise<string[]> => {
  const text = ['---', 'title: Ada', 'kind: ship', 'sources: [register]', ...lines, '---', 'A.'];
  return found({ 'entities/ada.md': text.join('\n') });
};

function found(more: Record<string, string>): Promise<string[]> {
  return problemLinesOf({ ...files, ...more });
}

test('an end before the start is an error at the end, whatever the kind', async () => {
  assert.deepEqual(await shipWith('built: 1910-05', 'sunk: 1909'), [
    'entities/ada.md:6:7 error invalid-date `sunk: 1909` is before `built: 1910-05`.',
  ]);
  assert.deepEqual(
    await found({
      'entities/ada.md':
        '---\ntitle: Ada\nkind: person\nsources: [register]\nborn: 1950\ndied: 1949-12-31\n---\nA.\n',
      'entities/storm.md':
        '---\ntitle: Storm\nkind: event\nsources: [register]\ndate: 2020-03-02\nendDate: 2020-03-01\n---\nA.\n',
    }),
    [
      'entities/ada.md:6:7 error invalid-date `died: 1949-12-31` is before `born: 1950`.',
      'entities/storm.md:6:10 error invalid-date `endDate: 2020-03-01` is before `date: 2020-03-02`.',
    ],
  );
});

test('dates of different precision that may be in order are not reported', async () => {
  assert.deepEqual(await shipWith('built: 1910-05', 'sunk: 1910'), []);
  assert.deepEqual(await shipWith('built: 1910', 'sunk: 1910-01-01'), []);
  assert.deepEqual(await shipWith('built: 1910-05', 'seen: 1900'), []);
});

test('an end after one of several starts, or with one of several dates after it, is not reported', async () => {
  assert.deepEqual(await shipWith('built: 1910', 'bought: 1925', 'sunk: 1920'), []);
  assert.deepEqual(await shipWith('built: [1930, 1910]', 'sunk: 1920'), []);
  assert.deepEqual(await shipWith('built: 1910', 'sunk: [1909, 1920]'), []);
  assert.deepEqual(await shipWith('built: 1910', 'bought: 1912', 'sunk: [1909, 1908]'), [
    'entities/ada.md:7:8 error invalid-date `sunk: 1909` is before `built: 1910`.',
  ]);
});

test('a date that was withdrawn does not count', async () => {
  const withdrawn = 'sunk: {value: 1909, status: withdrawn}';
  assert.deepEqual(await shipWith('built: 1910', withdrawn), []);
});

test('a relation that ends before it starts is an error at its end', async () => {
  assert.deepEqual(await shipWith('crew: {name: Eve, since: 1912-03, until: 1911}'), [
    'entities/ada.md:5:42 error invalid-date `until: 1911` is before `since: 1912-03`.',
  ]);
  assert.deepEqual(await shipWith('crew: {name: Eve, since: 1912-03, until: 1912}'), []);
});

test('an article that was updated before its date is a warning', async () => {
  const article = (updated: string): Record<string, string> => ({
    'articles/a.md': `---\ntitle: A\ndate: 2024-03-05\nupdated: ${updated}\n---\nText.\n`,
  });
  assert.deepEqual(await found(article('2024-02')), [
    'articles/a.md:4:10 warning invalid-date `updated: 2024-02` is before `date: 2024-03-05`.',
  ]);
  assert.deepEqual(await found(article('2024-03')), []);
});
