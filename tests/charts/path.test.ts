import assert from 'node:assert/strict';
import test from 'node:test';
import {
  closedPathOf,
  curvedPathOf,
  mirroredPath,
  pathOf,
  type Curve,
} from '../../src/charts/marks/path.ts';

test('a path is a position and shifts, in as few characters as tell them apart', () => {
  const path = pathOf([
    [10, 20.4],
    [10.6, 20],
    [11.2, 20.2],
    [10.2, 21.4],
    [30, 21.4],
  ]);
  assert.equal(path, 'M10 20.4l.6-.4.6.2-1 1.2 19.8 0');
});

test('a path of one point draws nothing, and one of none is empty', () => {
  assert.equal(pathOf([[1, -2]]), 'M1-2');
  assert.equal(pathOf([]), '');
});

test('no point of a long path is more than a tenth of a pixel off', () => {
  const points = Array.from(
    { length: 2000 },
    (_each, at) => [at * 0.43 + 0.07, 100 + 90 * Math.sin(at)] as const,
  );
  let [x, y] = [0, 0];
  const numbers = pathOf(points).match(/-?\d*\.?\d+/g) ?? [];
  assert.equal(numbers.length, 4000);
  for (const [at, [wantedX, wantedY]] of points.entries()) {
    x += Number(numbers[2 * at]);
    y += Number(numbers[2 * at + 1]);
    assert.ok(Math.abs(x - wantedX) < 0.101 && Math.abs(y - wantedY) < 0.101, `point ${at}`);
  }
});

test('a closed path returns to its start', () => {
  assert.equal(
    closedPathOf([
      [0, 0],
      [7, 3],
      [7, -3],
    ]),
    'M0 0l7 3 0-6z',
  );
});

test('curves follow each other, and one that does not bend is a line', () => {
  const bent: Curve = [
    [0, 0],
    [0, 10],
    [10, 10],
    [10, 0],
  ];
  const straight: Curve = [
    [10, 0],
    [20, 0],
    [30, 0],
    [40, 0],
  ];
  assert.equal(curvedPathOf([bent, straight]), 'M0 0c0 10 10 10 10 0l30 0');
});

test('a path that is mirrored twice is what it was', () => {
  const path = 'M.5 20l.4-3 2 .4c0-1 2.2.2 3 0zM9 1l1 1';
  assert.equal(mirroredPath(path, 10), 'M9.5 20l-.4-3-2 .4c0-1-2.2.2-3 0zM1 1l-1 1');
  assert.equal(mirroredPath(mirroredPath(path, 10), 10), path);
});
