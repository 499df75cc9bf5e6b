import assert from 'node:assert/strict';
import test from 'node:test';
import { entityId } from '../../src/model/ids/entity-id.ts';
import { drawingSizes, type DrawingSize } from '../../src/charts/marks/drawing-size.ts';
import { textWidth } from '../../src/charts/labels/text-width.ts';
import { layoutBracket } from '../../src/charts/types/network/bracket/bracket-layout.ts';
import type { BracketView } from '../../src/charts/types/network/bracket/bracket-view.ts';
import { layoutTree } from '../../src/charts/types/network/bracket/tree-layout.ts';
import { layersOf } from '../../src/charts/types/network/list/layers-of.ts';
import { layoutList } from '../../src/charts/types/network/list/list-layout.ts';
import { buildListView, type ListView } from '../../src/charts/types/network/list/list-view.ts';
import type {
  PlacedNetwork,
  PlacedNode,
} from '../../src/charts/types/network/placed/placed-network.ts';
import type { NetworkEdge } from '../../src/charts/types/network/ties/edges-among.ts';
import { inputOf } from './chart-input.ts';
import { edgeOf } from './edge-of.ts';
import { isolateNames } from '../../src/charts/marks/right-to-left.ts';
import { textOf } from '../../src/charts/types/network/list/list-words.ts';

const [narrow, medium, wide] = drawingSizes as readonly [DrawingSize, DrawingSize, DrawingSize];

/** One entity with neighbours over and under it. */
function bracketOf(over: readonly string[], under: readonly string[]): BracketView {
  const neighbours = [...over, ...under].map((title) => ({
    title,
    words: ['Owns'],
    isOver: over.includes(title),
  }));
  return {
    form: 'bracket',
    language: 'en',
    id: entityId('c'),
    subject: { title: 'Centre' },
    neighbours,
    drawn: neighbours.map((each) => ({
      ...each,
      isMain: false,
      words: 'Owns',
      reading: `${each.title}: Owns`,
    })),
    sources: [],
  };
}

/** Several entities, named by their ids. */
function listOf(names: readonly string[], edges: NetworkEdge[]): ListView {
  return buildListView(names.map(entityId), edges, inputOf(names.map((id) => [id])));
}

function nodeOf({ nodes }: PlacedNetwork, name: string): PlacedNode {
  const found = nodes.find((node) => node.name === name);
  assert.ok(found, name);
  return found;
}

test('neighbours over an entity are on its left, those under it on its right', () => {
  const placed = layoutBracket(bracketOf(['Over'], ['Under 1', 'Under 2']), wide);
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
  assert.equal(nodeOf(layoutBracket(bracketOf([], ['Under']), wide), 'Centre').x, 0);
});

test('on a small drawing all are listed below each other, the neighbours indented', () => {
  const placed = layoutTree(bracketOf(['Over'], ['Under']), narrow);
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

test('several entities are a list that reads as a tree', () => {
  const edges = [edgeOf('a', 'c'), edgeOf('b', 'd'), edgeOf('c', 'd', true)];
  const placed = layoutList(listOf(['a', 'b', 'c', 'd'], edges), narrow);
  assert.deepEqual(
    placed.nodes.map(({ name, x }) => [name, x]),
    [
      ['A', 0],
      ['C', 18],
      ['B', 0],
      ['D', 18],
    ],
  );
  assert.deepEqual(
    placed.edges.map(({ shape }) => shape),
    ['branch', 'branch'],
  );
});

test('below its own parent, a relation does not name it again', () => {
  const edges = [edgeOf('a', 'c'), edgeOf('a', 'c'), edgeOf('b', 'c')];
  const { nodes } = layoutList(listOf(['a', 'b', 'c'], edges), narrow);
  const below = nodes.find(({ name }) => name === 'C');
  const label = edges[0]?.end.label ?? '';
  assert.deepEqual(below?.lines, [`${label} ↑\u00a0· ${label}: B`]);
});

test('each relation of a list is at both of its names, however many there are', () => {
  const hubs = ['Agency for the supervision of harbours', 'Board for the supervision of markets'];
  const others = Array.from({ length: 20 }, (_, at) => `Company ${at + 1}`);
  const edges = hubs.flatMap((hub) => others.map((other) => edgeOf(hub, other)));
  const ids = [...hubs, ...others];
  const view = buildListView(ids.map(entityId), edges, inputOf(ids.map((id) => [id])));
  const { nodes } = layoutList(view, narrow);
  const [first = '', second = ''] = hubs;
  for (const node of nodes) {
    assert.equal(node.reading, undefined, 'its lines say all');
    assert.ok(node.lines.length <= 12);
    for (const line of node.lines) assert.ok(!line.endsWith('…'), line);
  }
  const words = (name: string): string => nodeOf({ nodes } as PlacedNetwork, name).lines.join(' ');
  for (const other of others) {
    assert.ok(words(second).includes(other), `${other} at ${second}`);
    assert.ok(words(other).includes('Owns ↑'), `${first}, of which it is a branch`);
    assert.ok(words(other).includes(second), `${second} at ${other}`);
  }
});

test('on a small drawing of one entity, neighbours say how they are related to each other', () => {
  const among = [
    { label: 'Fined by', others: [{ key: entityId('b'), title: 'B', measures: ['€1m'] }] },
  ];
  const bracket = bracketOf([], ['A', 'B']);
  const drawn = bracket.drawn.map((each) => (each.title === 'A' ? { ...each, among } : each));
  const placed = layoutTree({ ...bracket, drawn }, narrow);
  assert.deepEqual(nodeOf(placed, 'A').lines, ['Owns\u00a0· Fined by: B, €1m']);
  assert.deepEqual(nodeOf(placed, 'B').lines, ['Owns']);
});

test('a list is indented by four layers at most, and no branch leads deeper', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const edges = ids.slice(1).map((id, index) => edgeOf(ids[index] ?? '', id));
  const placed = layoutList(listOf(ids, edges), narrow);
  assert.deepEqual(
    placed.nodes.map(({ x }) => x),
    [0, 18, 36, 54, 72, 72],
  );
  assert.equal(placed.edges.length, 4);
});

test('no names of a list cover each other, and it says how many it leaves out', () => {
  const ids = Array.from({ length: 34 }, (_, index) => `entity-${index}`);
  const edges = ids.slice(1).map((id, index) => edgeOf(ids[index >> 1] ?? '', id));
  const { nodes, height, more } = layoutList(listOf(ids, edges), narrow);
  const rows = nodes.map(({ y }) => y).sort((a, b) => a - b);
  assert.equal(rows.length, 30);
  for (const [index, y] of rows.entries()) assert.ok((rows[index + 1] ?? Infinity) - y >= 26);
  assert.equal(more?.text, '4 more in the table.');
  assert.ok((rows.at(-1) ?? 0) < more.at[1] && more.at[1] <= height);
});

test('a side without names leaves its room to the subject and the other side', () => {
  const long = 'Directorate General of Waterways and Harbours';
  const bracket = { ...bracketOf([], [long]), subject: { title: long } };
  const names = (view: BracketView): string[] =>
    layoutBracket(view, wide).nodes.map(({ name }) => name);
  assert.deepEqual(names(bracket), [long, long]);
});

test('neighbours with long names and many relations have several lines, and the next one stands below them', () => {
  const long = 'Directorate General of Waterways and Harbours';
  const bracket = bracketOf([`${long} A`, `${long} B`, `${long} C`], [`${long} D`]);
  const words = 'Fined by RMB 500,000 (24 Jul 2021); Summoned by (Nov 2020); Warned by';
  const drawn = bracket.drawn.map((each) => ({ ...each, words }));
  const { nodes, height } = layoutBracket({ ...bracket, drawn }, medium);
  const above = nodes.filter(({ x }) => x === 0);
  assert.equal(above.length, 3);
  for (const [at, { y, name, nameRest = [], lines }] of above.entries()) {
    assert.equal([name, ...nameRest].join(' '), `${long} ${['A', 'B', 'C'][at] ?? ''}`);
    assert.equal(lines.join(' '), words);
    const bottom = y + (nameRest.length + lines.length) * 16;
    assert.ok(bottom < (above[at + 1]?.y ?? height), name);
  }
});

test('a long name in the middle has several lines around the point where lines meet, and covers no other', () => {
  const long = 'Directorate General of Waterways and Harbours';
  const bracket = { ...bracketOf(['Over'], ['Under']), subject: { title: long } };
  const { nodes, edges, width } = layoutBracket(bracket, medium);
  const middle = nodes.find(({ nameRest }) => nameRest !== undefined);
  assert.ok(middle?.nameRest);
  const lines = [middle.name, ...middle.nameRest];
  assert.equal(lines.join(' '), long);
  const right = Math.max(...lines.map((line) => textWidth(line, 14.6, 'bold')));
  assert.ok(middle.x + right < nodeOf({ nodes, edges, width, height: 0 }, 'Under').x);
  const meets = edges[0]?.to[1] ?? 0;
  assert.equal(meets - middle.y, ((lines.length - 1) * 16) / 2);

  const listed = layoutTree({ ...bracket, subject: { title: `${long} of the Republic` } }, narrow);
  const [over, under, subject] = listed.nodes;
  const rest = (subject?.nameRest?.length ?? 0) * 16;
  assert.ok(over && under && subject && rest > 0);
  assert.ok(over.y < subject.y && subject.y + rest < under.y - 16);
});

test('the left side cuts no name if the right side leaves room for it', () => {
  const long = 'Directorate General of Waterways and Harbours of the Republic';
  const { nodes, width } = layoutBracket(bracketOf([long], ['Under']), wide);
  assert.deepEqual(
    nodes.map(({ name }) => name),
    [long, 'Centre', 'Under'],
  );
  for (const { x, name } of nodes) assert.ok(x + textWidth(name, 14.6, 'bold') <= width, name);
});

test('a name of a list that is longer than a line has several', () => {
  const long = 'china-banking-and insurance-regulatory commission-of-the people';
  const view = listOf(['a', 'b'], [edgeOf('a', 'b')]);
  const members = view.members.map((each) => ({ ...each, title: `${long} ${each.title}` }));
  const { nodes } = layoutList({ ...view, members }, narrow);
  const [above, below] = nodes;
  assert.ok(above && below);
  assert.equal([above.name, ...(above.nameRest ?? [])].join(' '), `${long} A`);
  assert.ok(below.y - above.y >= 26 + (above.nameRest?.length ?? 0) * 16);
});

test('names from right to left stay in their order in a line of several, and the words beside them on their left', () => {
  const names = ['Acme', 'شركة الزيت السعودية', 'هيئة السوق المالية'];
  const input = inputOf(names.map((id) => [id]));
  const edges = names.slice(1).map((name) => edgeOf('Acme', name));
  const [owner] = buildListView(names.map(entityId), edges, input).members;
  assert.ok(owner);
  const text = textOf(owner, new Map(), 'en');
  assert.match(text, /: \u2068شركة.*\u2069; \u2068هيئة.*\u2069$/u);
  const [line] = isolateNames(
    [
      {
        type: 'element',
        tagName: 'text',
        properties: {},
        children: [{ type: 'text', value: text }],
      },
    ],
    'en',
  );
  assert.equal(
    line?.type === 'element' && line.children[0]?.type === 'text' && line.children[0].value,
    text,
  );
});
