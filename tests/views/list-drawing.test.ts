import assert from 'node:assert/strict';
import test from 'node:test';
import { listDrawing } from '../../src/views/chart/list-drawing.ts';

/** The width of the drawing that a list shows of those with some heights. */
const widthOf = (heights: Record<'s' | 'm' | 'l', number>): number | undefined =>
  listDrawing(({ name, width }) => ({ width, height: heights[name], content: [] }))?.width;

test('a list shows the drawing whose texts are the largest there', () => {
  // A little taller than wide, it is still larger than a wide one.
  assert.equal(widthOf({ s: 345, m: 400, l: 440 }), 324);
  assert.equal(widthOf({ s: 900, m: 500, l: 480 }), 680);
});
