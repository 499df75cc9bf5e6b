import assert from 'node:assert/strict';
import test from 'node:test';
import type { PartialDate } from '../../src/model/dates/partial-date.ts';
import { dividePart, mostOnPage, spanOf } from '../../src/views/parts/divided/divide-list.ts';
import { partialDate } from '../made/partial-date.ts';

const divide = (items: number[], nameShare: (share: readonly number[]) => string): string[] =>
  dividePart(
    { label: 'S', slug: 's', ending: ' – S', items },
    { folder: 'sources', title: 'Sources' },
    nameShare,
  ).shares.map(({ path, title, label }) => `${path} ${title}: ${label}`);

const numbers = Array.from({ length: mostOnPage * 2 + 1 }, (_, at) => at);

test('the pages of a letter are called by what they begin with', () => {
  const pages = divide(numbers, ([first = 0]) => `From ${first}`);
  assert.deepEqual(pages, [
    '/sources/in/s/ Sources – S: From 0',
    '/sources/in/s-2/ Sources – S (2): From 667',
    '/sources/in/s-3/ Sources – S (3): From 1334',
  ]);
});

test('pages that would be called the same have their numbers', () => {
  const labels = divide(numbers, () => 'Same Press').map((page) => page.split(': ')[1]);
  assert.deepEqual(labels, ['Same Press', 'Same Press (2)', 'Same Press (3)']);
});

const works = (...written: string[]): { name: string; date?: PartialDate }[] =>
  written.map((each) => {
    const [name = '', date] = each.split(' ');
    return { name, ...(date && { date: partialDate(date) }) };
  });

const span = (order: 'names' | 'dates', ...written: string[]): string =>
  spanOf<ReturnType<typeof works>[number]>(
    order,
    ({ name }) => name,
    ({ date }) => date,
    'en',
  )(works(...written));

test('a page in the order of names goes from name to name, and one of a single name from date to date', () => {
  assert.equal(span('names', 'Saar 2021', 'Sachs 2020', 'Schmidt 2019'), 'Saar – Schmidt');
  assert.equal(span('names', 'Saar 2021', 'Saar 2020', 'Saar 2019'), '2019–2021');
  assert.equal(span('names', 'Saar 2021', 'Saar'), 'Saar');
});

test('a page in the order of dates goes from date to date in either direction, or from name to name without one', () => {
  assert.equal(span('dates', 'Saar 2019', 'Schmidt 2021'), '2019–2021');
  assert.equal(span('dates', 'Schmidt 2021', 'Saar 2019'), '2019–2021');
  assert.equal(span('dates', 'Saar 2021'), '2021');
  assert.equal(span('dates', 'Saar 2021', 'Schmidt'), 'Saar – Schmidt');
});
