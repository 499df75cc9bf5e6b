import assert from 'node:assert/strict';
import test from 'node:test';
import { labelFromId } from '../../src/model/kinds/label-from-id.ts';

test('the words of an id are a label', () => {
  assert.equal(labelFromId('endDate'), 'End date');
  assert.equal(labelFromId('process_node'), 'Process node');
  assert.equal(labelFromId('value-2'), 'Value 2');
});

test('a heading of words that are apart is a label as it is, and so is a range', () => {
  assert.equal(labelFromId('aged 18-24 (%)'), 'Aged 18-24 (%)');
  assert.equal(labelFromId('Net (+) or gross (-) exports'), 'Net (+) or gross (-) exports');
  assert.equal(labelFromId('share of iPhones'), 'Share of iPhones');
  assert.equal(labelFromId('18-24'), '18-24');
  assert.equal(labelFromId('tax_2019-2020'), 'Tax 2019-2020');
});

test('a heading keeps the capitals of its nouns and abbreviations', () => {
  assert.equal(labelFromId('Betrag in Euro'), 'Betrag in Euro');
  assert.equal(labelFromId('TEU'), 'TEU');
  assert.equal(labelFromId('shareOfGDP'), 'Share of GDP');
  assert.equal(labelFromId('umschlag_in_TEU'), 'Umschlag in TEU');
  assert.equal(labelFromId('top10Ports'), 'Top10 ports');
  assert.equal(labelFromId('cases_7D_per_km2'), 'Cases 7D per km2');
});
