import assert from 'node:assert/strict';
import test from 'node:test';
import { coverageMask, fullCoverage } from '../../../../src/outputs/pictures/type/coverage-mask.ts';
import type { OutlinePoint } from '../../../../src/outputs/pictures/type/outline.ts';

test('a pixel has the share that the outline covers', () => {
  // A square of two and a half pixels on the baseline.
  const mask = coverageMask([square(0, 0, 2.5)], 1, 0);
  const [full, half, quarter] = [1, 0.5, 0.25].map((share) => Math.round(share * fullCoverage));
  assert.deepEqual(rowsOf(mask), [
    [half, half, quarter, 0],
    [full, full, half, 0],
    [full, full, half, 0],
  ]);
  assert.deepEqual([mask.left, mask.top], [0, -3]);
});

test('the same share lies on other pixels for a glyph that is shifted', () => {
  const full = fullCoverage;
  assert.deepEqual(rowsOf(coverageMask([square(0, 0, 1)], 1, 0)), [[full, 0]]);
  const [left = 0, right = 0] = rowsOf(coverageMask([square(0, 0, 1)], 1, 0.4))[0] ?? [];
  assert.deepEqual(
    [left, right],
    [0.6, 0.4].map((share) => Math.round(share * full)),
  );
});

test('a contour in the other direction is a hole, one in the same direction is not', () => {
  const hole = coverageMask([square(0, 0, 3), square(1, 1, 1).toReversed()], 1, 0);
  const over = coverageMask([square(0, 0, 3), square(1, 1, 1)], 1, 0);
  assert.equal(rowsOf(hole)[1]?.[1], 0);
  assert.equal(rowsOf(over)[1]?.[1], fullCoverage);
});

test('a circle of curves covers the area of a circle', () => {
  const radius = 20;
  // The points of an octagon around the circle, none of them on it.
  const circle = Array.from({ length: 8 }, (_, at) => {
    const angle = (at * Math.PI) / 4;
    const far = radius / Math.cos(Math.PI / 8);
    return { x: far * Math.cos(angle), y: far * Math.sin(angle), isOnLine: false };
  });
  const { levels } = coverageMask([circle], 1, 0.25);
  const area = levels.reduce((sum, level) => sum + level, 0) / fullCoverage;
  assert.ok(Math.abs(area / (Math.PI * radius ** 2) - 1) < 0.01, String(area));
});

test('a glyph without an outline covers nothing', () => {
  assert.deepEqual(rowsOf(coverageMask([], 1, 0)), []);
});

function square(x: number, y: number, side: number): OutlinePoint[] {
  return [
    { x, y },
    { x: x + side, y },
    { x: x + side, y: y + side },
    { x, y: y + side },
  ].map((place) => ({ ...place, isOnLine: true }));
}

function rowsOf({ width, height, levels }: ReturnType<typeof coverageMask>): number[][] {
  return Array.from({ length: height }, (_, row) => [
    ...levels.subarray(row * width, (row + 1) * width),
  ]);
}
