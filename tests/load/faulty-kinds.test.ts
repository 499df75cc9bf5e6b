import assert from 'node:assert/strict';
import test from 'node:test';
import { readKinds } from '../../src/load/site/kinds/kinds-file.ts';
import { hasUnreadFields } from '../../src/model/kinds/unread-fields.ts';
import { lineOfProblem } from './line-of-problem.ts';

function read(text: string) {
  const { kinds, problems } = readKinds(text, 'kinds.yaml', 'en', new Set());
  const partial = kinds.filter(hasUnreadFields).map(({ id }) => id);
  return { kinds, partial, problems, lines: problems.map(lineOfProblem) };
}

test('a fault in one kind leaves the others whole, so that what is wrong with their entities is reported', () => {
  const { partial, lines } = read(`ship:
  label: Ship
  schemaOrg: No Such
company:
  fields:
    sanctioned: {type: date}
`);
  assert.deepEqual(lines, ['kinds.yaml:3:14 invalid-value']);
  assert.deepEqual(partial, ['ship']);
});

test('a fault in a field leaves the others of its kind known, and the field itself without a type', () => {
  const { kinds } = read(`company:
  fields:
    founded: {type: dat}
    allies: {type: relation, to: compny}
    fleet: {type: number}
`);
  const company = kinds.find(({ id }) => id === 'company');
  const ids = company?.fields.map(({ id }) => id) ?? [];
  assert.deepEqual(company?.unreadFields, ['founded', 'allies']);
  assert.deepEqual(
    ['founded', 'allies', 'fleet', 'owns'].filter((id) => ids.includes(id)),
    ['allies', 'fleet', 'owns'],
  );
});

test('fields under a misspelt key leave open which fields the kind has', () => {
  const { kinds } = read('ship:\n  label: Ship\n  feilds:\n    keel: {type: date}\n');
  assert.equal(kinds.find(({ id }) => id === 'ship')?.unreadFields, 'all');
});

test('of kinds on one line, only the faulty one is partial', () => {
  const { partial } = read('{ship: {label: Ship}, crane: {label: 5x, event: maybe}}');
  assert.deepEqual(partial, ['crane']);
});

test('a kind that cannot be taken exists by its id and by what was meant, without fields', () => {
  const { partial } = read('Big Ship:\n  label: Ship\nagency:\n  fields: {}\n');
  assert.deepEqual(partial, ['Big Ship', 'big-ship']);
});

test('all kinds of a file that is no YAML are partial', () => {
  const { partial } = read('ship:\n  label: "Ship\nagency:\n  fields: {}\n');
  assert.deepEqual(partial, ['agency', 'ship']);
});

test('several of a kind without a plural have the `s` of English, or the label in another script', () => {
  const labels = { ship: 'Ship', type2: 'Type 2', kansoku: '観測所', sud: 'Суд' };
  const { kinds } = read(
    Object.entries(labels)
      .map(([id, label]) => `${id}:\n  label: ${label}\n`)
      .join(''),
  );
  const own = kinds.filter(({ id }) => id in labels);
  assert.deepEqual(
    own.map(({ plural, folder }) => [plural, folder]),
    [
      ['Ships', 'ships'],
      ['Type 2s', 'type-2s'],
      ['観測所', 'kansoku'],
      ['Суд', 'sud'],
    ],
  );
});

test('keys that the type of a field does not read are warnings', () => {
  const { lines } = read(`company:
  fields:
    motto: {type: text, unit: m, inverse: Of, symmetric: true, to: person}
    allies: {type: relation, symmetric: true, inverse: Ally of}
    fleet: {type: number, unit: ships}
`);
  assert.deepEqual(lines, [
    'kinds.yaml:3:25 warning unknown-field',
    'kinds.yaml:3:64 warning unknown-field',
    'kinds.yaml:3:34 warning unknown-field',
    'kinds.yaml:3:47 warning unknown-field',
    'kinds.yaml:4:47 warning unknown-field',
  ]);
});

test('a type of schema.org that is none is answered with what one looks like', () => {
  const { problems } = read('ship:\n  label: Ship\n  schemaOrg: "a <b>"\n  followTheMoney: a b\n');
  assert.deepEqual(
    problems.map(({ fix }) => fix),
    [
      'A type of schema.org is one word with a capital: `Product`.',
      'A schema of FollowTheMoney is one word with a capital: `Asset`.',
    ],
  );
});
