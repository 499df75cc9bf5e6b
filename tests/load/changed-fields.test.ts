import assert from 'node:assert/strict';
import test from 'node:test';
import { readKinds } from '../../src/load/site/kinds/kinds-file.ts';
import type { FieldDefinition } from '../../src/model/kinds/field.ts';
import { lineOfProblem } from './line-of-problem.ts';

function read(text: string) {
  const { kinds, problems } = readKinds(text, 'kinds.yaml', 'en', new Set());
  const fieldOf = (id: string): FieldDefinition | undefined =>
    kinds.find((kind) => kind.id === 'company')?.fields.find((field) => field.id === id);
  return { fieldOf, problems };
}

test('a field of a built-in kind that gets another label stays the same in all else', () => {
  const before = read('').fieldOf;
  const { fieldOf, problems } = read(`company:
  label: Unternehmen
  fields:
    founded: {label: Gegründet}
    founders: {label: Gegründet von, inverse: Hat gegründet}
    competitors: {label: Konkurrenten}
    owns: {to: company}
`);
  assert.deepEqual(problems, []);
  assert.deepEqual(fieldOf('founded'), { ...before('founded'), label: 'Gegründet' });
  assert.deepEqual(fieldOf('founders'), {
    ...before('founders'),
    label: 'Gegründet von',
    inverse: 'Hat gegründet',
  });
  const label = 'Konkurrenten';
  assert.deepEqual(fieldOf('competitors'), { ...before('competitors'), label, inverse: label });
  assert.deepEqual(fieldOf('owns'), { ...before('owns'), to: ['company'] });
});

test('a symmetric relation that gets a label for its other end has two ends', () => {
  const { fieldOf } = read('company: {fields: {partners: {inverse: Supplied by}}}');
  const field = fieldOf('partners');
  assert.ok(field?.type === 'relation');
  assert.deepEqual(
    [field.symmetric, field.label, field.inverse, field.flow],
    [false, 'Partners', 'Supplied by', 'forward'],
  );
});

test('a relation that is no longer symmetric has its own label at both ends', () => {
  const { fieldOf } = read('company: {fields: {partners: {label: Suppliers, symmetric: false}}}');
  const field = fieldOf('partners');
  assert.ok(field?.type === 'relation');
  assert.deepEqual([field.label, field.inverse, field.flow], ['Suppliers', 'Suppliers', 'none']);
});

test('a new field needs a type, and one that cannot be read is reported once', () => {
  const { problems } = read(
    'company:\n  fields:\n    boats: {label: Boats}\n    crew: {type: day}\n',
  );
  assert.deepEqual(problems.map(lineOfProblem), [
    'kinds.yaml:4:18 invalid-value',
    'kinds.yaml:3:5 missing-field',
  ]);
});
