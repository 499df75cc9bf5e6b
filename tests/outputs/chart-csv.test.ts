import assert from 'node:assert/strict';
import test from 'node:test';
import { labelsFor } from '../../src/model/labels/labels.ts';
import { tableCsv } from '../../src/outputs/data/chart-csv.ts';

test('text that a spreadsheet would run is made safe, a negative number stays as it is', () => {
  const csv = tableCsv({
    heads: ['Name', 'Value'],
    rows: [
      ['=1+1', -5],
      ['+x', 1.5],
      ['-x', null],
      ['@x', 0],
    ],
  });
  assert.equal(csv, "Name,Value\r\n'=1+1,-5\r\n'+x,1.5\r\n'-x,\r\n'@x,0\r\n");
});

test('commas, quotes and line breaks are quoted', () => {
  assert.equal(
    tableCsv({ heads: ['a,b'], rows: [['say "so"'], ['two\nlines']] }),
    '"a,b"\r\n"say ""so"""\r\n"two\nlines"\r\n',
  );
});

test('a wide sign starts a formula, too', () => {
  assert.equal(tableCsv({ heads: ['a'], rows: [['＝1+1'], [' －x']] }), "a\r\n'＝1+1\r\n' －x\r\n");
});

test('where semicolons part cells, as in German Excel, no part of a text is a formula', () => {
  assert.equal(
    tableCsv({ heads: ['a'], rows: [['x, y;=1+1;"-2+3'], ['x\n@y'], ['a; -b']] }),
    'a\r\n"x, y;\'=1+1;""\'-2+3"\r\n"x\n\'@y"\r\na; -b\r\n',
  );
});

test('programs find columns by their names, also where English labels are pieces of their own', () => {
  const { name, status } = labelsFor('ar');
  assert.equal(tableCsv({ heads: [name, status, 'القيمة'], rows: [] }), 'Name,Status,القيمة\r\n');
});
