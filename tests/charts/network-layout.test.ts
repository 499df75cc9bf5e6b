import assert from 'node:assert/strict';
import test from 'node:test';
import { relationTo } from '../made/relation-to.ts';
import { entityId } from '../../src/model/ids/entity-id.ts';
import { drawingSizes, type DrawingSize } from '../../src/charts/marks/drawing-size.ts';
import type { BracketView } from '../../src/charts/types/network/bracket-view.ts';
import type { NetworkEdge } from '../../src/charts/types/network/edges-among.ts';
import { layersOf } from '../../src/charts/types/network/layers-of.ts';
import type { LayersView } from '../../src/charts/types/network/layers-view.ts';
import { layoutNetwork } from '../../src/charts/types/network/network-layout.ts';
import type { PlacedNetwork, PlacedNode } from '../../src/charts/types/network/placed-network.ts';
import { relationFieldOf } from './chart-input.ts';

const [narrow, , wide] = drawingSizes as readonly [DrawingSize, DrawingSize, DrawingSize];

/** One entity with neighbours over and under it. */
function bracketOf(over: readonly string[], under: readonly string[]): BracketView {
  const drawn = [...over, ...under].map((title) => ({
    title,
    words: ['Owns'],
    isOver: over.includes(title),
    isMain: false,
  }));
  return {
    form: 'bracket',
    id: entityId('c'),
    subject: { title: 'Centre' },
    neighbours: drawn,
    drawn,
    sources: [],
  };
}

function edgeOf(over: string, under: string, isEven = false): NetworkEdge {
  const relation = relationTo('owns', under);
  const field = relationFieldOf('company', 'owns');
  const end = {
    direction: 'stated',
    label: 'Owns',
    other: relation.target,
    relation,
    field,
  } as const;
  return { over: entityId(over), under: entityId(under), isEven, end };
}

/** Several entities, named by their ids. */
function layersViewOf(names: readonly string[], edges: NetworkEdge[]): LayersView {
  const ids = names.map(entityId);
  const layers = layersOf(ids, edges);
  const members = ids.map((id) => ({
    id,
    title: id,
    isMain: false,
    layer: layers.get(id) ?? 0,
    words: [],
  }));
  return { form: 'layers', members, edges, allEdges: edges, rest: 0, sources: [] };
}

function nodeOf({ nodes }: PlacedNetwork, name: string): PlacedNode {
  const found = nodes.find((node) => node.name === name);
  assert.ok(found, name);
  return found;
}

test('neighbours over an entity are on its left, those under it on its right', () => {
  const placed = layoutNetwork(bracketOf(['Over'], ['Under 1', 'Under 2']), wide);
  const [over, centre, under, other] = ['Over', 'Centre', 'Under 1', 'Under 2'].map((name) =>
    nodeOf(placed, name),
  );
  assert.ok(over && centre && under && other);
  assert.ok(over.x < centre.x && centre.x < under.x);
  assert.equal(under.x, other.x);
  assert.equal(over.y, centre.y);
  assert.equal((under.y + other.y) / 2, centre.y);
  assert.deepEqual(
    placed.edges.map(({ shape }) => shape),
    ['elbow', 'elbow', 'elbow'],
  );
});

test('without neighbours over it the entity is at the left edge', () => {
  assert.equal(nodeOf(layoutNetwork(bracketOf([], ['Under']), wide), 'Centre').x, 0);
});

test('on a small drawing all are listed below each other, the neighbours indented', () => {
  const placed = layoutNetwork(bracketOf(['Over'], ['Under']), narrow);
  const [over, centre, under] = ['Over', 'Centre', 'Under'].map((name) => nodeOf(placed, name));
  assert.ok(over && centre && under);
  assert.ok(over.y < centre.y && centre.y < under.y);
  assert.deepEqual([over.x, centre.x, under.x], [26, 0, 26]);
});

test('an entity is in a layer below all entities over it, and a cycle is cut where it closes', () => {
  const ids = ['a', 'b', 'c'].map(entityId);
  const edges = [edgeOf('a', 'b'), edgeOf('b', 'c'), edgeOf('a', 'c'), edgeOf('c', 'a')];
  assert.deepEqual(
    [...layersOf(ids, edges.slice(0, 3))],
    [
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ],
  );
  assert.deepEqual(Object.fromEntries(layersOf(ids, edges)), { a: 2, b: 0, c: 1 });
});

test('layers are columns from left to right, joined by curves; equals in a column are joined by a bow', () => {
  const edges = [edgeOf('a', 'b'), edgeOf('a', 'c'), edgeOf('b', 'c', true)];
  const placed = layoutNetwork(layersViewOf(['a', 'b', 'c'], edges), wide);
  const [a, b, c] = ['a', 'b', 'c'].map((name) => nodeOf(placed, name));
  assert.ok(a && b && c);
  assert.ok(a.x < b.x && b.x === c.x && b.y < c.y);
  assert.deepEqual(
    placed.edges.map(({ shape, isEven }) => [shape, isEven]),
    [
      ['curve', false],
      ['curve', false],
      ['bow', true],
    ],
  );
});

test('names without room are a list that reads as a tree', () => {
  const edges = [edgeOf('a', 'c'), edgeOf('b', 'd'), edgeOf('c', 'd', true)];
  const placed = layoutNetwork(layersViewOf(['a', 'b', 'c', 'd'], edges), narrow);
  assert.deepEqual(
    placed.nodes.map(({ name, x }) => [name, x]),
    [
      ['a', 0],
      ['c', 18],
      ['b', 0],
      ['d', 18],
    ],
  );
  assert.deepEqual(
    placed.edges.map(({ shape }) => shape),
    ['branch', 'branch'],
  );
});

test('a list is indented by four layers at most, and no branch leads deeper', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const edges = ids.slice(1).map((id, index) => edgeOf(ids[index] ?? '', id));
  const placed = layoutNetwork(layersViewOf(ids, edges), narrow);
  assert.deepEqual(
    placed.nodes.map(({ x }) => x),
    [0, 18, 36, 54, 72, 72],
  );
  assert.equal(placed.edges.length, 4);
});

test('no names cover each other, at any size', () => {
  const ids = Array.from({ length: 24 }, (_, index) => `Entity ${index}`);
  const edges = ids.slice(1).map((id, index) => edgeOf(ids[index >> 1] ?? '', id));
  for (const size of drawingSizes) {
    const { nodes, height } = layoutNetwork(layersViewOf(ids, edges), size);
    assert.equal(nodes.length, 24);
    const columns = Map.groupBy(nodes, ({ x }) => (size === narrow ? 0 : x));
    for (const column of columns.values()) {
      const places = column.map(({ y }) => y).sort((a, b) => a - b);
      for (const [index, y] of places.entries())
        assert.ok((places[index + 1] ?? Infinity) - y >= 26);
      assert.ok((places.at(-1) ?? 0) <= height);
    }
  }
});
