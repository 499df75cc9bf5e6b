import assert from 'node:assert/strict';
import test from 'node:test';
import { relationTo } from '../made/relation-to.ts';
import { defineField } from '../../src/model/kinds/built-in/define-field.ts';
import { defineKind } from '../../src/model/kinds/built-in/define-kind.ts';
import type { Relation } from '../../src/model/records/entity.ts';
import { partialDate } from '../made/partial-date.ts';
import { textValue } from '../made/sourced-value.ts';
import { entity, renderText, smallSite } from './render-text.ts';

const mayor = defineKind({
  id: 'mayor',
  plural: 'Mayors',
  shape: 'ring',
  schemaOrg: 'Person',
  followTheMoney: 'Person',
  fields: [
    defineField.text('post', { schemaOrg: 'jobTitle' }),
    defineField.relation('serves', 'Served by', { flow: 'backward', followTheMoney: 'Employment' }),
    defineField.relation('visited', 'Visitors'),
  ],
});
const town = defineKind({
  id: 'town',
  plural: 'Towns',
  shape: 'star',
  schemaOrg: 'City',
  followTheMoney: 'PublicBody',
  fields: [defineField.relation('staff', 'Serves', { followTheMoney: 'Employment' })],
});

test('the meaning of the fields tells who a speaker is, whatever they are called', () => {
  const serves = relationTo('serves', 'kran');
  assert.equal(roleOf('ann', { ann: [serves, relationTo('visited', 'vik')] }), 'Deputy, Kran');
});

test('a role and an employer have the comma of the language between them', () => {
  const ann = [relationTo('serves', 'kran')];
  assert.equal(roleOf('ann', { ann, language: 'ja' }), 'Deputy、Kran');
});

test('an employer that states the relation is one as well', () => {
  assert.equal(roleOf('ann', { kran: [relationTo('staff', 'ann')] }), 'Deputy, Kran');
});

test('whom a speaker employs is not their employer', () => {
  assert.equal(roleOf('kran', { kran: [relationTo('staff', 'ann')] }), undefined);
});

test('a former employer is not named', () => {
  const former = { ...relationTo('serves', 'kran'), until: partialDate('2001') };
  assert.equal(roleOf('ann', { ann: [former] }), 'Deputy');
});

/** The role under which somebody is quoted on a site where Ann has a post, with what she and the town of Kran state. */
function roleOf(
  speaker: string,
  {
    ann = [],
    kran = [],
    language = 'en',
  }: Partial<Record<'ann' | 'kran', Relation[]>> & { language?: string },
): string | undefined {
  const records = smallSite({ language });
  const { quotes } = renderText(`:::quote{by=${speaker}}\nWe dig.\n:::`, {
    records: {
      ...records,
      kinds: [...records.kinds, mayor, town],
      entities: [
        {
          ...entity('ann', 'Ann', 'mayor', []),
          fields: { post: [textValue('Deputy')] },
          relations: ann,
        },
        { ...entity('kran', 'Kran', 'town', []), relations: kran },
        entity('vik', 'Vik', 'town', []),
      ],
    },
  });
  return quotes[0]?.role;
}
