import assert from 'node:assert/strict';
import test from 'node:test';
import { buildRelationEnds, type RelationEnd } from '../../../src/link/relations/relation-ends.ts';
import { builtInKinds } from '../../../src/model/kinds/built-in/built-in-kinds.ts';
import type { Kind } from '../../../src/model/kinds/kind.ts';
import { entityId } from '../../../src/model/ids/entity-id.ts';
import { sourceKey } from '../../../src/model/ids/source-key.ts';
import type { Relation } from '../../../src/model/records/entity.ts';
import { partialDate } from '../../made/partial-date.ts';
import { relationTo } from '../../made/relation-to.ts';
import { entity } from '../../markdown/render-text.ts';

const on = partialDate('2021-07-07');

test('relations that differ in anything they say are each at both ends', () => {
  const differences: Partial<Relation>[] = [
    { amount: { text: 'RMB 1 bn' } },
    { amount: { text: 'RMB 2 bn' } },
    { note: 'first' },
    { sources: [sourceKey('s')] },
    { confidence: 'low' },
    { status: 'disputed' },
  ];
  const ends = endsOf({
    a: differences.map((each) => ({ ...relationTo('owns', 'b'), on, ...each })),
  });
  assert.deepEqual([ends('a').length, ends('b').length], [6, 6]);
  const until = ['2020', '2021'].map((date) => ({
    ...relationTo('owns', 'b'),
    until: partialDate(date),
  }));
  assert.equal(endsOf({ a: until })('b').length, 2);
});

test('so are relations to a name without a page', () => {
  const zed = (note: string): Relation => ({
    ...relationTo('owns', 'b'),
    target: { name: 'Zed' },
    note,
  });
  assert.deepEqual(notes(endsOf({ a: [zed('first'), zed('second'), zed('first')] })('a')), [
    'first',
    'second',
  ]);
});

test('a relation that one page repeats in all is one', () => {
  const owns = { ...relationTo('owns', 'b'), on, note: 'same' };
  const ends = endsOf({ a: [owns, { ...owns, at: { file: 'x', line: 9, column: 1 } }] });
  assert.deepEqual([ends('a').length, ends('b').length], [1, 1]);
});

test('a symmetric relation that both pages state has the sources and the note of both', () => {
  const ends = endsOf({
    a: [{ ...relationTo('competitors', 'b'), sources: [sourceKey('one')] }],
    b: [{ ...relationTo('competitors', 'a'), sources: [sourceKey('two')], note: 'since then' }],
  });
  const [[atA, ...moreAtA], [atB, ...moreAtB]] = [ends('a'), ends('b')];
  assert.deepEqual([moreAtA, moreAtB], [[], []]);
  assert.equal(atA?.relation, atB?.relation);
  assert.deepEqual(atA?.relation.sources, ['one', 'two']);
  assert.equal(atA.relation.note, 'since then');
});

test('two pages that contradict each other on a symmetric relation state two', () => {
  const contradictions: [Partial<Relation>, Partial<Relation>][] = [
    [{ note: 'one' }, { note: 'another' }],
    [{ since: partialDate('2019') }, { since: partialDate('2020') }],
    [{ since: partialDate('2019') }, { on }],
    [{ status: 'withdrawn' }, {}],
  ];
  for (const [one, other] of contradictions) {
    const ends = endsOf({
      a: [{ ...relationTo('competitors', 'b'), ...one }],
      b: [{ ...relationTo('competitors', 'a'), ...other }],
    });
    assert.deepEqual([ends('a').length, ends('b').length], [2, 2], JSON.stringify([one, other]));
  }
});

test('two fields that are the inverse of each other tell one relation', () => {
  const company = builtInKinds.find(({ id }) => id === 'company');
  const owns = company?.fields.find(({ id }) => id === 'owns');
  assert.ok(company && owns?.type === 'relation');
  const ownedBy = { ...owns, id: 'ownedBy', label: owns.inverse, inverse: owns.label };
  const ends = endsOf(
    {
      a: [relationTo('owns', 'b')],
      b: [{ ...relationTo('ownedBy', 'a'), note: 'as b tells it' }],
    },
    { ...company, fields: [...company.fields, ownedBy] },
  );
  assert.deepEqual(
    ends('a').map(({ label }) => label),
    ['Owns'],
  );
  assert.deepEqual(
    ends('b').map(({ label }) => label),
    ['Owned by'],
  );
  assert.deepEqual(notes(ends('b')), ['as b tells it']);
});

test('an entity that competes with itself does so once', () => {
  assert.equal(endsOf({ a: [relationTo('competitors', 'a')] })('a').length, 1);
});

/** The relation ends of the companies `a` and `b` with some relations. */
function endsOf(
  { a = [], b = [] }: { a?: Relation[]; b?: Relation[] },
  ...kinds: Kind[]
): (id: string) => readonly RelationEnd[] {
  const entities = Object.entries({ a, b }).map(([id, relations]) => ({
    ...entity(id, id, 'company', []),
    relations,
  }));
  const ends = buildRelationEnds(
    entities,
    new Map([...builtInKinds, ...kinds].map((kind) => [kind.id, kind])),
  );
  return (id) => ends.get(entityId(id)) ?? [];
}

function notes(ends: readonly RelationEnd[]): (string | undefined)[] {
  return ends.map(({ relation }) => relation.note);
}
