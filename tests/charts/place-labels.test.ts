import assert from 'node:assert/strict';
import test from 'node:test';
import type { Curve } from '../../src/charts/marks/path.ts';
import { placeLabels } from '../../src/charts/types/network/placed/place-labels.ts';

/** A straight line as a curve. */
function lineOf(from: [number, number], to: [number, number]): Curve {
  const at = (share: number): [number, number] => [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
  ];
  return [from, at(1 / 3), at(2 / 3), to];
}

const level = lineOf([0, 100], [600, 100]);

test('a label stands in the middle of its curve', () => {
  assert.deepEqual(placeLabels([[level]], ['52%'], [], { size: 13 }), [[300, 100]]);
});

test('a label makes way for other curves, to the nearest place without one', () => {
  const across = [300, 250, 350].map((x) => [lineOf([x, 0], [x, 200])]);
  const [label] = placeLabels([[level], ...across], ['52%'], [], { size: 13 });
  assert.ok(label);
  assert.ok(Math.abs(label[0] - 0.34 * 600) < 1, `${label[0]}`);
});

test('where all places are crossed, a label takes the one with the fewest curves', () => {
  const bundle = Array.from({ length: 40 }, (_, at) => [lineOf([at * 15, 0], [at * 15, 200])]);
  const thick = [1, 2, 3].map((shift) => [lineOf([300 + shift, 0], [300 + shift, 200])]);
  const [label] = placeLabels([[level], ...bundle, ...thick], ['52%'], [], { size: 13 });
  assert.ok(label && Math.abs(label[0] - 300) > 20, `${label?.[0]}`);
});

test('a label of a curve that ends among many stands near its start', () => {
  const bundle = Array.from({ length: 24 }, (_, at) => [
    lineOf([170 + at * 18, 0], [170 + at * 18, 200]),
  ]);
  const [label] = placeLabels([[level], ...bundle], ['52%'], [], { size: 13 });
  assert.ok(label && Math.abs(label[0] - 0.18 * 600) < 1, `${label?.[0]}`);
});

test('a label without a place clear of names and other labels is left out', () => {
  const name = { x: 300, y: 100, width: 600, height: 24 };
  assert.deepEqual(placeLabels([[level]], ['52%'], [name], { size: 13 }), [undefined]);
});

test('a label stands at the last curve of its tie, and makes way for all curves of others', () => {
  const before = lineOf([-600, 100], [0, 100]);
  const passing = [lineOf([300, 0], [300, 200]), lineOf([300, 200], [900, 200])];
  const [label] = placeLabels([[before, level], passing], ['52%'], [], { size: 13 });
  assert.ok(label && label[0] > 0 && Math.abs(label[0] - 300) > 20, `${label?.[0]}`);
});

test('where asked for, a label that is longer than its curve stands beside it, clear of other curves', () => {
  const names = [100, 220].map((x) => ({ x, y: 100, width: 90, height: 24 }));
  const tall = [40, 160].map((y) => ({ x: 160, y, width: 90, height: 24 }));
  const short = lineOf([145, 100], [175, 100]);
  const under = lineOf([145, 110], [175, 110]);
  const place = (mayStandBeside: boolean): unknown =>
    placeLabels([[short], [under]], ['RMB 500'], [...names, ...tall], {
      size: 13,
      mayStandBeside,
    })[0];
  assert.equal(place(false), undefined);
  const at = place(true);
  assert.ok(Array.isArray(at) && at[0] > 145 && at[0] < 175, String(at));
  assert.ok(at[1] < 100 - 7 && at[1] > 52 + 7, String(at));
});

test('no label passes the side of the drawing', () => {
  const atSide = lineOf([8, 0], [8, 300]);
  const placesIn = (drawingWidth: number): unknown =>
    placeLabels([[atSide]], ['52%'], [], { size: 13, drawingWidth });
  assert.deepEqual(placesIn(Infinity), [[8, 150]]);
  assert.deepEqual(placesIn(600), [undefined]);
});
