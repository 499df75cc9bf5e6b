import assert from 'node:assert/strict';
import test from 'node:test';
import { communitiesOf } from '../../src/charts/types/network/whole/communities.ts';
import { drawnNames } from '../../src/charts/types/network/whole/drawn-names.ts';
import type { NetworkEdge } from '../../src/charts/types/network/ties/edges-among.ts';
import { entityId, type EntityId } from '../../src/model/ids/entity-id.ts';
import { edgeOf } from './edge-of.ts';

/** Stars: a hub with a number of others each, all of one kind a star. */
function stars(sizes: Readonly<Record<string, number>>): {
  ids: EntityId[];
  edges: NetworkEdge[];
  kindOf: (id: EntityId) => string;
} {
  const groups = Object.entries(sizes).map(([kind, size]) =>
    Array.from({ length: size }, (_each, at) => entityId(`${kind}-${at}`)),
  );
  return {
    ids: groups.flat(),
    edges: groups.flatMap(([hub, ...others]) => (hub ? others.map((id) => edgeOf(hub, id)) : [])),
    kindOf: (id) => id.replace(/\d?-\d+$/, ''),
  };
}

test('two groups with one line between them are two communities', () => {
  const neighbours = [
    [1, 2, 3],
    [0, 2],
    [0, 1],
    [0, 4, 5],
    [3, 5],
    [3, 4],
  ];
  assert.deepEqual(communitiesOf(neighbours), [
    [0, 1, 2],
    [3, 4, 5],
  ]);
});

test('up to 150 names are all drawn', () => {
  const { ids, edges, kindOf } = stars({ company: 100, person: 50 });
  assert.deepEqual(drawnNames(ids, edges, kindOf), ids);
});

test('of more names, the largest community of each kind is drawn, cut to the most connected if it is too large', () => {
  const { ids, edges, kindOf } = stars({ company: 400, company2: 30, person: 40, law: 5 });
  const drawn = drawnNames(ids, edges, kindOf);
  assert.ok(drawn.length <= 150, `${drawn.length}`);
  const count = (start: string): number => drawn.filter((id) => id.startsWith(start)).length;
  assert.deepEqual(['company-', 'person-', 'law-', 'company2-'].map(count), [50, 40, 5, 30]);
  assert.ok(drawn.includes(entityId('company-0')), 'the hub is kept');
});
