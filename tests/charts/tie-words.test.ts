import assert from 'node:assert/strict';
import test from 'node:test';
import { entityId } from '../../src/model/ids/entity-id.ts';
import { describeTie, wordsOver } from '../../src/charts/types/network/ties/tie-words.ts';
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
  assert.deepEqual(
    wordsOver(edges, input).map(({ whole, below }) => [whole, below]),
    [
      ['Fined: Acme, 5%, 7%', 'Fined ↑, 5%, 7%'],
      ['Warned: Acme', 'Warned ↑'],
    ],
  );
});
