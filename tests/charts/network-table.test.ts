import assert from 'node:assert/strict';
import test from 'node:test';
import { entityId, type EntityId } from '../../src/model/ids/entity-id.ts';
import type { RelationField } from '../../src/model/kinds/field.ts';
import type { SiteInput } from '../../src/charts/data/chart-input.ts';
import { prepareChart } from '../../src/charts/figure/chart-figure.ts';
import { buildNetworkView } from '../../src/charts/types/network/network-view.ts';
import type { RelationEnd } from '../../src/link/relations/relation-ends.ts';
import { relationTo } from '../made/relation-to.ts';
import { inputOf, relationFieldOf } from './chart-input.ts';

const livesOn: RelationField = {
  ...relationFieldOf('company', 'owns'),
  label: 'Lives on',
  inverse: 'People on it',
  flow: 'none',
};

/** Acme owns Bolt; both say that Ann leads them; Bolt lives on Creek. */
function inputAround(entities?: readonly string[]): SiteInput {
  const ends = new Map<EntityId, RelationEnd[]>();
  const relate = (from: string, to: string, field: RelationField): void => {
    const relation = relationTo(field.id, to);
    const add = (at: string, end: Pick<RelationEnd, 'direction' | 'label' | 'other'>): void => {
      ends.set(entityId(at), [...(ends.get(entityId(at)) ?? []), { ...end, relation, field }]);
    };
    add(from, { direction: 'stated', label: field.label, other: { id: entityId(to) } });
    add(to, { direction: 'inverse', label: field.inverse, other: { id: entityId(from) } });
  };
  relate('acme', 'bolt', relationFieldOf('company', 'owns'));
  relate('acme', 'ann', relationFieldOf('company', 'leaders'));
  relate('bolt', 'creek', livesOn);
  relate('bolt', 'ann', relationFieldOf('company', 'leaders'));
  const rows = ['acme', 'bolt', 'ann', 'creek'].map((id) => [id]);
  return { ...inputOf(rows, { type: 'network', entities }), relations: ends };
}

test('the table of a network reads each relation as the drawing, its legend and its filters do', () => {
  const input = inputAround();
  const view = buildNetworkView(input);
  assert.deepEqual(prepareChart(input)?.rows(), {
    heads: ['From', 'Relation', 'To'],
    rows: [
      ['Acme', 'Owns', 'Bolt'],
      ['Ann', 'Leads', 'Acme'],
      ['Bolt', 'Lives on', 'Creek'],
      ['Ann', 'Leads', 'Bolt'],
    ],
  });
  assert.deepEqual(
    view?.web.ties.map(({ over, under, reading }) => [
      view.web.names[over]?.title,
      view.web.names[under]?.title,
      reading,
    ]),
    [
      ['Acme', 'Bolt', 'Acme: Owns Bolt.'],
      ['Ann', 'Acme', 'Ann: Leads Acme.'],
      ['Bolt', 'Creek', 'Bolt: Lives on Creek.'],
      ['Ann', 'Bolt', 'Ann: Leads Bolt.'],
    ],
  );
  assert.deepEqual(view?.web.verbs.map(({ label }) => label).sort(), ['Leads', 'Lives on', 'Owns']);
});

test('the table of a network around one entity has its relations, then those of its neighbours', () => {
  const input = inputAround(['acme']);
  assert.deepEqual(prepareChart(input)?.rows().rows, [
    ['Acme', 'Owns', 'Bolt'],
    ['Ann', 'Leads', 'Acme'],
    ['Ann', 'Leads', 'Bolt'],
  ]);
  assert.equal(buildNetworkView(input)?.web.ties.length, 3, 'as many as are drawn');
});

test('the filters of a network count relations, as its table does, though two may be one curve', () => {
  const input = inputAround();
  const ends = input.relations.get(entityId('acme')) ?? [];
  const relations = new Map([...input.relations, [entityId('acme'), [...ends, ...ends]] as const]);
  const repeated = { ...input, relations };
  const { web } = buildNetworkView(repeated) ?? assert.fail();
  const counted = Object.fromEntries(web.verbs.map(({ label, count }) => [label, count]));
  assert.deepEqual(counted, { Leads: 3, Owns: 2, 'Lives on': 1 });
  assert.equal(web.ties.length, 4);
  assert.equal([...(prepareChart(repeated)?.rows().rows ?? [])].length, 6);
});
