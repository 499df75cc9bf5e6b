import assert from 'node:assert/strict';
import test from 'node:test';
import { pointsOf } from '../../src/charts/types/network/placed/curve.ts';
import type { NameBox } from '../../src/charts/types/network/placed/name-box.ts';
import { namesHit, routeLines } from '../../src/charts/types/network/web/route.ts';

function boxAt(x: number, y: number, width = 60): NameBox {
  return { x, y, width, height: 24 };
}

const line = [{ a: 0, b: 1 }];

test('a line bends around a name on the side on which it stays within the drawing', () => {
  const boxes = [boxAt(40, 20), boxAt(40, 280), boxAt(40, 150)];
  const [curve] = routeLines(boxes, line, { width: 300, height: 300 });
  assert.ok(curve);
  assert.equal(namesHit(curve, boxes.slice(2)), 0);
  for (const [x] of pointsOf(curve, 20)) assert.ok(x >= 0, `${x}`);
});

test('a line that no bend within the drawing frees of a name is straight', () => {
  const boxes = [boxAt(30, 20), boxAt(30, 280), boxAt(30, 150)];
  const [curve] = routeLines(boxes, line, { width: 60, height: 300 });
  assert.deepEqual(
    curve?.map(([x]) => x),
    [30, 30, 30, 30],
  );
});

test('a line passes a name that stands near one of its ends', () => {
  // Whatever bends the whole line enough to pass the name meets one of the walls.
  const boxes = [
    boxAt(100, 20),
    boxAt(100, 400),
    boxAt(100, 90, 40),
    boxAt(20, 260, 100),
    boxAt(180, 260, 100),
  ];
  const [curve] = routeLines(boxes, line, { width: 200, height: 420 });
  assert.ok(curve);
  assert.equal(namesHit(curve, boxes.slice(2)), 0);
});
