import assert from 'node:assert/strict';
import { join } from 'node:path';
import test, { before } from 'node:test';
import { loadRecords } from '../../src/load/load-records.ts';
import type { Entity } from '../../src/model/records/entity.ts';
import type { Problem } from '../../src/model/problems/problem.ts';
import type { Records } from '../../src/model/records/records.ts';
import { reservedNames } from '../../src/outputs/reserved-names.ts';

let records: Records;
let problems: Problem[];

before(async () => {
  const loaded = await loadRecords(
    join(import.meta.dirname, '../fixtures/load-valid'),
    reservedNames,
  );
  assert.ok(loaded.records);
  records = loaded.records;
  problems = loaded.problems;
});

test('a folder that uses every permitted form has no problems', () => {
  assert.deepEqual(problems, []);
});

test('ids come from file names of any form', () => {
  const ids = [...records.articles, ...records.pages, ...records.entities].map(({ id }) => id);
  assert.deepEqual(ids, [
    'a-note',
    'other-names',
    '404',
    'tostring',
    'plain-note',
    'guides/first',
    'broad-peak',
    'k2',
    'wanda',
    'n-de955a30',
  ]);
});

test('a BOM and CRLF do not change the positions of values and text', () => {
  const article = records.articles.find(({ id }) => id === 'a-note');
  assert.deepEqual(article?.keyPositions['date'], { line: 3, column: 7 });
  assert.equal(article?.markdown.split('\n')[8], 'Text in lines');
});

test('only the large form of a title keeps its marks', () => {
  const article = records.articles.find(({ id }) => id === 'a-note');
  assert.equal(article?.title, 'The first climb');
  assert.equal(article?.markedTitle, 'The ==first== climb');
});

test('keys are read under their names in other tools', () => {
  const article = records.articles.find(({ id }) => id === 'other-names');
  assert.equal(article?.date, '2021-08-01');
  assert.equal(article?.updated, '2021-08-02');
  assert.deepEqual(article?.image, { src: 'peak.png', sources: [], at: { line: 5, column: 8 } });
  assert.equal(article?.description, 'From other tools.');
  assert.deepEqual(article?.tags, ['snow', 'ice']);
  assert.deepEqual(article?.authors, [{ name: 'Wang Fuzhou' }]);
  assert.deepEqual(article?.redirects, [{ path: '/2021/other/', at: { line: 9, column: 17 } }]);
  assert.deepEqual(article?.keyPositions['image'], { line: 5, column: 8 });
});

test('text stays as written, whatever type YAML sees in it', () => {
  assert.equal(records.articles.find(({ id }) => id === '404')?.title, '404');
  assert.deepEqual(records.articles.find(({ id }) => id === '404')?.tags, ['0700', 'no']);
  assert.equal(entity('wanda').fields['occupation']?.[0]?.value, '0700');
});

test('the title of a page is a first-level heading that opens it, else its file name', () => {
  assert.equal(records.pages.find(({ id }) => id === 'guides/first')?.title, 'A short guide');
  assert.equal(records.pages.find(({ id }) => id === 'plain-note')?.title, 'Plain Note');
});

test('a field may hold a value, a sourced value or a list of these', () => {
  const { height, firstClimbed, active, map } = entity('k2').fields;
  assert.deepEqual(height, [
    {
      type: 'number',
      value: 8611,
      unit: 'm',
      sources: ['survey-1954'],
      sourcesAt: [{ line: 10, column: 27 }],
      asOf: '1954',
      note: 'By theodolite.',
      at: { line: 10, column: 13 },
    },
    {
      type: 'number',
      value: 8611.5,
      unit: 'm',
      sources: ['guide', 'bib-key'],
      sourcesAt: [
        { line: 11, column: 30 },
        { line: 11, column: 37 },
      ],
      at: { line: 11, column: 13 },
    },
  ]);
  assert.equal(firstClimbed?.[0]?.value, '1954-07-31');
  assert.equal(active?.[0]?.value, false);
  assert.equal(map?.[0]?.value, 'https://example.org/map');
});

test('a value carries the type that its field has', () => {
  const { fields } = entity('k2');
  const types = Object.entries(fields).map(([id, values]) => [id, values[0]?.type]);
  assert.deepEqual(Object.fromEntries(types), {
    height: 'number',
    firstClimbed: 'date',
    active: 'boolean',
    map: 'url',
  });
});

test('a relation may be an id, a link with or without quotation marks, a map or a bare name', () => {
  const { relations } = entity('k2');
  assert.deepEqual(
    relations.map(({ field, target, at }) => [field, Object.values(target)[0], at.line]),
    [
      ['climbers', 'wanda', 16],
      ['climbers', 'wanda', 17],
      ['climbers', 'wanda', 18],
      ['climbers', 'wanda', 19],
      ['climbers', 'Achille Compagnoni', 20],
      ['neighbours', 'broad-peak', 21],
    ],
  );
  const { since, role, share, note, sources } = relations[3] ?? {};
  assert.deepEqual(
    [since, role, share, note, sources],
    ['1986-06', 'climber', '50%', 'First woman.', ['survey-1954']],
  );
});

test('the address of a Wikidata page gives its item', () => {
  assert.equal(entity('k2').wikidata, 'Q43512');
});

test('an own kind gets a free mark, an address from its plural and labels from its fields', () => {
  const kind = records.kinds.find(({ id }) => id === 'mountain');
  assert.equal(kind?.folder, 'mountains');
  assert.equal(kind?.shape, 'chevron');
  const inverses = kind?.fields.flatMap((field) =>
    field.type === 'relation' ? [[field.id, field.inverse]] : [],
  );
  assert.deepEqual(inverses, [
    ['climbers', 'Climbed'],
    ['neighbours', 'Neighbours'],
  ]);
});

test('kinds.yaml adds fields to a built-in kind and leaves the others as they are', () => {
  const person = records.kinds.find(({ id }) => id === 'person');
  assert.equal(person?.folder, 'people');
  assert.deepEqual(
    person?.fields.map(({ id }) => id),
    ['born', 'died', 'nationality', 'occupation', 'employer', 'teacher'],
  );
});

test('sources are read from CSL-YAML, CSL-JSON and BibTeX side by side', () => {
  const [bib, json, yaml] = records.sources;
  assert.deepEqual(bib?.authors, [{ family: 'Moore', given: 'Jake' }, { literal: 'Alpine Club' }]);
  assert.equal(bib?.container, 'Alpine Journal');
  assert.equal(bib?.issued, '2021-07-27');
  assert.equal(bib?.archive, 'https://archive.example/west');
  assert.equal(bib?.archived, '2022-01-02');
  assert.deepEqual(bib?.at, { file: 'sources.bib', line: 2, column: 1 });
  assert.equal(json?.issued, '1999-05-01');
  assert.equal(json?.archive, undefined);
  assert.equal(json?.csl['archive'], 'City Archive');
  assert.equal(json?.heldAt, undefined, 'a book has many copies');
  assert.deepEqual(yaml?.authors, [
    { family: 'Desio', given: 'Ardito' },
    { literal: 'Survey of Pakistan' },
  ]);
  assert.equal(yaml?.issued, '1954-08');
  assert.deepEqual(yaml?.csl['issued'], { 'date-parts': [[1954, 8]] });
});

test('a table is read in the order of its header, with empty cells as gaps and the lines of its rows', () => {
  const [dataset] = records.datasets;
  assert.ok(dataset);
  assert.deepEqual(
    dataset.table.columns.map(({ id }) => id),
    ['peak', 'year', 'metres', 'measured', 'note', 'source'],
  );
  const { table } = dataset;
  const rows = Array.from(table.rows(), (row) => [
    table.lineOf(row),
    ...table.columns.map((column) => table.cell(row, column)?.value ?? null),
  ]);
  assert.deepEqual(rows, [
    [2, 'k2', '1954', 8611, true, 'with, a comma', 'survey-1954'],
    [3, 'k2', '1955-01', null, false, 'two\r\nlines', 'guide'],
    [5, 'broad-peak', '1954', 8051, true, null, null],
  ]);
  assert.equal(dataset.staleAfterDays, 400);
});

test('each source of a table has the position of the first cell that names it, also after line breaks in cells', () => {
  const guide = records.datasets[0]?.cellNames?.sources.find(({ name }) => name === 'guide');
  assert.deepEqual(guide, { name: 'guide', count: 1, at: { line: 4, column: 8 } });
});

test('a year in a chart is a date, though YAML reads a number', () => {
  assert.equal(records.charts[0]?.from, '1954');
});

test('pictures in assets and beside articles have their size', () => {
  assert.deepEqual(
    records.assets.map(({ file, mediaType, width, height }) => [file, mediaType, width, height]),
    [
      ['articles/2021/beside.png', 'image/png', 2, 1],
      ['assets/map.svg', 'image/svg+xml', 40, 30],
      ['assets/peak.png', 'image/png', 2, 1],
    ],
  );
});

function entity(id: string): Entity {
  const found = records.entities.find((each) => each.id === id);
  assert.ok(found, id);
  return found;
}
