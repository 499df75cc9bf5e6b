import assert from 'node:assert/strict';
import test from 'node:test';
import { labelFromId } from '../../src/model/kinds/label-from-id.ts';

test('the words of an id are a label', () => {
  assert.equal(labelFromId('endDate'), 'End date');
  assert.equal(labelFromId('process_node'), 'Process node');
  assert.equal(labelFromId('value-2'), 'Value 2');
});

test('a heading keeps the capitals of its nouns and abbreviations', () => {
  assert.equal(labelFromId('Betrag in Euro'), 'Betrag in Euro');
  assert.equal(labelFromId('TEU'), 'TEU');
  assert.equal(labelFromId('shareOfGDP'), 'Share of GDP');
  assert.equal(labelFromId('umschlag_in_TEU'), 'Umschlag in TEU');
});
