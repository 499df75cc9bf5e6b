import assert from 'node:assert/strict';
import test from 'node:test';
import {
  createDescriber,
  filterChoices,
} from '../../../../src/client/search/engine/search-choices.ts';
import { sitePath } from '../../../../src/model/addresses/path.ts';
import { searchableName } from './searchable-name.ts';

const asWritten = (value: string) => ({ value, label: value });

function choices(counts: Record<string, number>, chosen?: string): string[] {
  return filterChoices('tag', counts, chosen, asWritten).map(
    ({ label, count = 'none' }) => `${label} ${count}`,
  );
}

test('the most frequent values come first, equally frequent ones by name, and none without a page', () => {
  const counts = { rivers: 2, lakes: 7, bays: 2, seas: 0, canals: 2 };
  assert.deepEqual(choices(counts), ['lakes 7', 'bays 2', 'canals 2', 'rivers 2']);
});

test('equally frequent values stand by the letters of their names, whatever their ids are', () => {
  assert.deepEqual(choices({ puerto: 1, ñandú: 1, agua: 1, Árbol: 1 }), [
    'agua 1',
    'Árbol 1',
    'ñandú 1',
    'puerto 1',
  ]);
  const titles: Record<string, string> = { 'sea-lock': 'Águila', 'a-lock': 'Zebra' };
  const describe = (value: string) => ({ value, label: titles[value] ?? '' });
  const found = filterChoices('mentions', { 'sea-lock': 1, 'a-lock': 1 }, undefined, describe);
  assert.deepEqual(
    found.map(({ label }) => label),
    ['Águila', 'Zebra'],
  );
});

test('twelve values are on offer, and the chosen one above them if it is none of these', () => {
  const counts = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`tag-${at}`, 100 - at]));
  assert.deepEqual([choices(counts).length, choices(counts).at(-1)], [12, 'tag-11 89']);
  assert.deepEqual(choices(counts, 'tag-11'), choices(counts));
  assert.deepEqual(choices(counts, 'tag-12'), ['tag-12 88', ...choices(counts)]);
  assert.deepEqual(choices({ rivers: 2 }, 'lakes'), ['lakes none', 'rivers 2']);
});

test('an entity is described by its title, a type by the mark of its kind, and a tag as it is', () => {
  const port = searchableName('North Quay', [], {
    path: sitePath('places', 'quay'),
    kind: 'place',
    label: 'Place',
  });
  const describe = createDescriber([port]);
  assert.deepEqual(describe('mentions', 'quay'), {
    value: 'quay',
    label: 'North Quay',
    kind: 'place',
  });
  assert.deepEqual(describe('type', 'Place'), { value: 'Place', label: 'Place', kind: 'place' });
  assert.deepEqual(describe('tag', 'quay'), asWritten('quay'));
  assert.deepEqual(describe('tag', 'Place'), asWritten('Place'));
  assert.deepEqual(describe('year', '0934'), { value: '0934', label: '934' });
});
