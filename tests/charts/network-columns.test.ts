import assert from 'node:assert/strict';
import test from 'node:test';
import { textWidth } from '../../src/charts/labels/text-width.ts';
import { layoutColumns } from '../../src/charts/types/network/columns/columns-layout.ts';
import { inOrder, placeRows } from '../../src/charts/types/network/columns/column-rows.ts';
import { lanesOf } from '../../src/charts/types/network/columns/lanes.ts';
import { pointsOf } from '../../src/charts/types/network/placed/curve.ts';
import type { PlacedWeb } from '../../src/charts/types/network/placed/placed-web.ts';
import type { Tie, Web } from '../../src/charts/types/network/ties/web.ts';
import { madeWeb } from './made-web.ts';

const strand = { verb: 0, isDown: true, isUp: false };

function tieOf(over: number, under: number, strands = [strand]): Tie {
  return { over, under, strands, reading: '' };
}

/** Names of a length, with ties. */
function webOf(count: number, ties: Tie[], title = 'Name'): Web {
  const web = madeWeb(count, 0);
  return { ...web, names: web.names.map((name) => ({ ...name, title })), ties };
}

function placedOf(
  web: Web,
  columnOf: readonly number[],
  { width = 912, heads = ['One', 'Two', 'Three'] } = {},
): PlacedWeb {
  const used = heads.slice(0, Math.max(...columnOf) + 1);
  const placed = layoutColumns(web, { heads: used, columnOf }, { width, text: 14 });
  assert.ok(placed);
  return placed;
}

test('columns do not cover each other, however long a word of a name is', () => {
  const { names, width } = placedOf(
    webOf(6, [], 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'),
    [0, 0, 1, 1, 2, 2],
    { width: 680 },
  );
  const edgesOf = (at: number): [number, number] => {
    const { x, width: own } = names[at] ?? { x: 0, width: 0 };
    return [x - own / 2, x + own / 2];
  };
  assert.ok(edgesOf(0)[0] >= 0 && edgesOf(4)[1] <= width);
  assert.ok(edgesOf(0)[1] + 30 < edgesOf(2)[0]);
  assert.ok(edgesOf(2)[1] + 30 < edgesOf(4)[0]);
});

test('curves between names of one column run beside each other, and none leaves the drawing', () => {
  const count = 8;
  const pairs = Array.from({ length: count }, (_each, over) =>
    Array.from({ length: count - over - 1 }, (_other, at) => tieOf(over, over + 1 + at)),
  ).flat();
  for (const columnOf of [0, 1].map((own) => [
    ...Array.from({ length: count }, () => own),
    1 - own,
  ]))
    for (const width of [680, 912]) {
      const { ties } = placedOf(webOf(count + 1, pairs), columnOf, { width });
      const middles = ties.map(({ curves: [curve] }) => {
        assert.ok(curve);
        const points = pointsOf(curve, 20);
        for (const [x] of points) assert.ok(x >= 0 && x <= width, `${x}`);
        return points[10] ?? [0, 0];
      });
      for (const [at, [x, y]] of middles.entries())
        for (const [otherX, otherY] of middles.slice(at + 1))
          assert.ok(Math.abs(x - otherX) + Math.abs(y - otherY) > 2, `${columnOf[0]} ${width}`);
    }
});

test('a short curve beside a column lies within a long one, and curves that do not meet share a lane', () => {
  const lanes = lanesOf([
    { top: 0, bottom: 100 },
    { top: 0, bottom: 20 },
    { top: 20, bottom: 40 },
    { top: 10, bottom: 30 },
  ]);
  assert.deepEqual(lanes, [2, 0, 0, 1]);
});

test('without curves within a column, its boxes stand at the side of the drawing', () => {
  const { names, width } = placedOf(webOf(2, [tieOf(0, 1)]), [0, 1]);
  const [first, last] = names;
  assert.ok(first && last);
  assert.ok(first.x - first.width / 2 <= 4 && last.x + last.width / 2 >= width - 4);
});

test('a drawing is as high as its highest column', () => {
  // The names of the long column are tied to the ends of the short one in turn, and would move far apart.
  const ties = Array.from({ length: 20 }, (_each, at) => tieOf(at, 20 + (at % 2)));
  const columnOf = [...Array.from({ length: 20 }, () => 0), 1, 1];
  const { names, height } = placedOf(webOf(22, ties), columnOf);
  const boxes = names.slice(0, 20).reduce((sum, { height: own }) => sum + own, 0);
  assert.ok(height <= boxes + 19 * 10 + 40, `${height}`);
  const [top, bottom] = [
    Math.min(...names.map(({ y, height: own }) => y - own / 2)),
    Math.max(...names.map(({ y, height: own }) => y + own / 2)),
  ];
  assert.ok(top >= 34 && bottom <= height);
});

test('names stand beside those that they are tied to, in their order', () => {
  const item = (column: number, beside: number[]) => ({ column, beside, within: [], height: 20 });
  const items = [...Array.from({ length: 9 }, () => item(0, [])), item(1, [7]), item(1, [8])];
  const rows = placeRows(
    items,
    [
      [0, 1, 2, 3, 4, 5, 6, 7, 8],
      [9, 10],
    ],
    () => 10,
  );
  assert.deepEqual([rows[9], rows[10]], [rows[7], rows[8]]);
  assert.deepEqual(inOrder([1, 5, 3, 4, 9]), [1, 4, 4, 4, 9]);
});

test('curves that end at one box are apart: a box with many is higher', () => {
  const ties = Array.from({ length: 14 }, (_each, at) => tieOf(0, at + 1, [strand, strand]));
  const columnOf = [0, ...ties.map(() => 1)];
  const placed = placedOf(webOf(15, ties), columnOf);
  const starts = placed.ties.map(({ curves }) => curves[0]?.[0][1] ?? 0).sort((a, b) => a - b);
  for (const [at, y] of starts.slice(1).entries()) assert.ok(y - (starts[at] ?? 0) >= 6, `${y}`);
  assert.ok((placed.names[0]?.height ?? 0) > 3 * (placed.names[1]?.height ?? 0));
});

test('titles of columns have several lines rather than run into each other', () => {
  const heads = ['Agencies', 'Companies, Organizations, Publishers, Products and People', 'Laws'];
  const { heads: placed, names } = placedOf(webOf(3, []), [0, 1, 2], { width: 680, heads });
  assert.ok(placed.length > 3);
  const boxes = placed.map(({ text, at: [x, y] }) => ({
    x,
    y,
    half: textWidth(text, 14, 'bold') / 2,
  }));
  for (const [at, { x, y, half }] of boxes.entries())
    for (const other of boxes.slice(at + 1))
      assert.ok(y !== other.y || Math.abs(x - other.x) > half + other.half);
  const lowest = Math.max(...boxes.map(({ y }) => y));
  for (const { y, height } of names) assert.ok(y - height / 2 > lowest);
});
