import assert from 'node:assert/strict';
import test from 'node:test';
import { ftmRelation } from '../../src/outputs/data/follow-the-money/ftm-relation.ts';
import { ftmValues } from '../../src/outputs/data/follow-the-money/ftm-values.ts';
import { textValue } from '../made/sourced-value.ts';

const [mill, shop] = ['mill', 'shop'].map((id) => ({ id, schema: 'Company' }));
assert.ok(mill && shop);

test('a share makes a relation without a declared schema an ownership, unless the other end holds it', () => {
  const schemaOf = (share: string | undefined, flow: 'none' | 'forward' | 'backward') =>
    ftmRelation({ flow }, share, mill, shop).schema;
  assert.equal(schemaOf('52%', 'none'), 'Ownership');
  assert.equal(schemaOf('52%', 'forward'), 'Ownership');
  assert.equal(schemaOf('52%', 'backward'), 'UnknownLink');
  assert.equal(schemaOf(undefined, 'forward'), 'UnknownLink');
});

test('the ends of a relation are those of its schema, turned round if it runs backward', () => {
  const followTheMoney = 'Ownership';
  assert.deepEqual(ftmRelation({ followTheMoney, flow: 'forward' }, undefined, mill, shop).ends, {
    owner: 'mill',
    asset: 'shop',
  });
  assert.deepEqual(ftmRelation({ followTheMoney, flow: 'backward' }, undefined, mill, shop).ends, {
    asset: 'mill',
    owner: 'shop',
  });
});

test('a relation with an end that its schema does not take is a link from who states it', () => {
  const fire = { id: 'fire', schema: 'Event' };
  for (const [from, to] of [
    [mill, fire],
    [fire, mill],
  ] as const) {
    const { schema, ends } = ftmRelation(
      { followTheMoney: 'Debt', flow: 'backward' },
      undefined,
      from,
      to,
    );
    assert.deepEqual([schema, ends], ['UnknownLink', { subject: from.id, object: to.id }]);
  }
});

test('a value is split only for several properties, and left out unless each part is of its type', () => {
  const valuesOf = (value: string, ...followTheMoney: string[]) =>
    ftmValues({ id: 'x', label: 'X', required: false, type: 'text', followTheMoney }, [
      textValue(value),
    ]);
  assert.deepEqual(valuesOf('Oslo, Norway', 'address'), [['address', 'Oslo, Norway']]);
  assert.deepEqual(valuesOf('22.5, -114.1', 'latitude', 'longitude'), [
    ['latitude', '22.5'],
    ['longitude', '-114.1'],
  ]);
  for (const place of ['22.5', '22.5°, 114.1', '22.5, E114.1', '22.5, '])
    assert.deepEqual(valuesOf(place, 'latitude', 'longitude'), [], place);
});
