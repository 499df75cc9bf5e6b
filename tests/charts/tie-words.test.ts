import assert from 'node:assert/strict';
import test from 'node:test';
import { entityId } from '../../src/model/ids/entity-id.ts';
import { relationsText } from '../../src/charts/types/network/ties/relations-text.ts';
import {
  describeTie,
  measured,
  relationsOfName,
  wordsOver,
  type NameRelations,
} from '../../src/charts/types/network/ties/tie-words.ts';
import type { NetworkEdge } from '../../src/charts/types/network/ties/edges-among.ts';
import { relationTo } from '../made/relation-to.ts';
import { partialDate } from '../made/partial-date.ts';
import { inputOf, relationFieldOf } from './chart-input.ts';

const input = inputOf([['acme'], ['bolt']]);

function edgeOf(verb: string, facts: { share?: string; on?: string }): NetworkEdge {
  const { share, on } = facts;
  const relation = {
    ...relationTo('owns', 'bolt'),
    ...(share !== undefined && { share }),
    ...(on !== undefined && { on: partialDate(on) }),
  };
  const field = relationFieldOf('company', 'owns');
  return {
    over: entityId('acme'),
    under: entityId('bolt'),
    isEven: false,
    verb,
    end: { direction: 'stated', label: verb, other: relation.target, relation, field },
  };
}

test('a verb that several relations of a tie have is said once', () => {
  const edges = [
    edgeOf('Fined', { share: '52%', on: '2020-05-02' }),
    edgeOf('Fined', { on: '2021-07-07' }),
    edgeOf('Warned', {}),
    edgeOf('Fined', { on: '2022' }),
  ];
  assert.equal(
    describeTie(edges, input),
    'Acme: Fined Bolt, 52%, 2 May 2020; 7 Jul 2021; Warned Bolt; Fined Bolt, 2022.',
  );
});

test('a relation of which nothing else is known is said whole', () => {
  const edges = [edgeOf('Fined', { on: '2020' }), edgeOf('Fined', {})];
  assert.equal(describeTie(edges, input), 'Acme: Fined Bolt, 2020; Fined Bolt.');
});

test('the relations of a name with one label are one entry, with each amount once', () => {
  const edges = [
    edgeOf('Fined', { share: '5%' }),
    edgeOf('Warned', {}),
    edgeOf('Fined', { share: '7%' }),
    edgeOf('Fined', { share: '5%' }),
  ];
  assert.deepEqual(wordsOver(entityId('bolt'), edges, input), [
    'Fined: Acme, 5%, 7%',
    'Warned: Acme',
  ]);
});

test('the relations of a name are those to names over it, then those to names under it', () => {
  const ids = (relations: NameRelations[]): unknown[] =>
    relations.map(({ label, others }) => [
      label,
      others.map((other) => measured(other, input.language)),
    ]);
  const edges = [edgeOf('Fined', { share: '5%' }), edgeOf('Warned', {})];
  assert.deepEqual(ids(relationsOfName(entityId('acme'), edges, input)), [
    ['Fined', ['Bolt']],
    ['Warned', ['Bolt']],
  ]);
  assert.deepEqual(ids(relationsOfName(entityId('bolt'), edges, input)), [
    ['Fined', ['Acme, 5%']],
    ['Warned', ['Acme']],
  ]);
});

test('what a name in Arabic has beside it stands behind the comma of that script', () => {
  const [name] = ['شركة الماء'].map((title) => ({
    key: entityId('acme'),
    title,
    measures: ['5%'],
  }));
  assert.ok(name);
  assert.equal(measured(name, 'ar'), '\u2068شركة الماء\u2069، 5%');
});

test('relations are told by label or by name, whichever is shorter', () => {
  const [acme, bolt, creek] = ['Acme', 'Bolt', 'Creek'].map((title) => ({
    key: entityId(title.toLowerCase()),
    title,
    measures: title === 'Acme' ? ['5%'] : [],
  }));
  assert.ok(acme && bolt && creek);
  assert.equal(
    relationsText(
      [
        { label: 'Fined', others: [acme, bolt, creek] },
        { label: 'Warned', others: [bolt] },
      ],
      'en',
    ),
    'Fined: Acme, 5%; Bolt; Creek\u00a0· Warned: Bolt',
  );
  assert.equal(
    relationsText(
      [
        { label: 'Fined by', others: [acme] },
        { label: 'Warned by', others: [{ ...acme, measures: [] }, bolt] },
        { label: 'Summoned by', others: [{ ...acme, measures: [] }] },
      ],
      'en',
    ),
    'Fined by (5%), Warned by, Summoned by: Acme\u00a0· Warned by: Bolt',
  );
});

test('an amount in Chinese stands in the parentheses of that script', () => {
  const acme = { key: entityId('acme'), title: '甲', measures: [] };
  const relations = [
    { label: '约谈', others: [acme] },
    { label: '罚款', others: [{ ...acme, measures: ['5%', '7%'] }] },
  ];
  assert.equal(relationsText(relations, 'zh-Hans'), '约谈、罚款（5%、7%）：甲');
});
