import assert from 'node:assert/strict';
import test from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { recordsTable } from '../../src/charts/text/records-table.ts';
import { labelsFor } from '../../src/model/labels/labels.ts';

const words = { title: 'Fines', language: 'en', labels: labelsFor('en') };

test('a column of long texts has room for them; the first, short ones and numbers have what they need, a unit one line', () => {
  const heads = ['By', 'Whom', 'Why'].map((label) => ({ label }));
  const rows = [
    ['The harbour authority of the north', { text: 'Acme', href: '/acme/' }, 'Late'],
    ['The harbour authority', null, { text: 'It had not asked for leave', href: '/leave/' }],
  ];
  const number = { label: 'Fine', unit: 'US$ m', isNumber: true };
  const html = toHtml(
    recordsTable([...heads, number], [...rows.map((row) => [...row, '5'])], words),
  );
  assert.deepEqual(html.match(/<th scope="col".*?<\/th>/g), [
    '<th scope="col">By</th>',
    '<th scope="col">Whom</th>',
    '<th scope="col" class="wide">Why</th>',
    '<th scope="col" class="n">Fine<small> US$\u00a0m</small></th>',
  ]);
});
