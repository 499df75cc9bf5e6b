import assert from 'node:assert/strict';
import test from 'node:test';
import { drawingSizes } from '../../src/charts/marks/drawing-size.ts';
import { layoutTreemap, type PlacedArea } from '../../src/charts/types/treemap/treemap-layout.ts';
import type { TreemapArea } from '../../src/charts/types/treemap/treemap-view.ts';
import { partialDate } from '../made/partial-date.ts';

function areaOf(value: number, more: Partial<TreemapArea> = {}): TreemapArea {
  const text = String(value);
  const named = { id: text, title: 'A', reading: `A, ${text}`, valueText: text };
  return { ...named, value, date: partialDate('2021'), isMain: false, ...more };
}

test('the areas of a treemap are the shares of the values, largest first', () => {
  for (const size of drawingSizes) {
    const { areas, width, height } = layoutTreemap(
      { areas: [10, 60, 30].map((value) => areaOf(value)) },
      size,
    );
    const shares = areas.map((each) => (each.width * each.height) / (width * height));
    for (const [at, share] of [0.6, 0.3, 0.1].entries()) {
      assert.ok(Math.abs((shares[at] ?? NaN) - share) < 1e-9);
    }
  }
});

test('areas fill the drawing and do not overlap', () => {
  for (const size of drawingSizes) {
    const areas = Array.from({ length: 40 }, (_, at) => areaOf(at + 1));
    const placed = layoutTreemap({ areas }, size);
    for (const [at, a] of placed.areas.entries()) {
      assert.ok(isWithin(a, placed.width, placed.height));
      for (const b of placed.areas.slice(at + 1)) assert.ok(!overlap(a, b));
    }
  }
});

test('an area has name and value if both fit, and is a link only if one can hit it', () => {
  const areas = [areaOf(1000, { href: '/a/' }), areaOf(0.1, { href: '/b/' })];
  for (const size of drawingSizes) {
    const [large, small] = layoutTreemap({ areas }, size).areas;
    assert.deepEqual(
      large?.lines.map(({ text }) => text),
      ['A', '1000'],
    );
    assert.equal(large?.href, '/a/');
    assert.deepEqual([small?.lines, small?.href], [[], undefined]);
  }
});

test('a long name wraps in an area that has room for it, above the value', () => {
  const title = 'Sociedad del Canal del Sur';
  const areas = [areaOf(90), areaOf(30, { title, href: '/a/' })];
  for (const size of drawingSizes) {
    const second = layoutTreemap({ areas }, size).areas[1];
    const lines = second?.lines ?? [];
    const names = lines.filter(({ isValue }) => !isValue).map(({ text }) => text);
    assert.equal(names.join(' '), title, size.name);
    assert.equal(lines.at(-1)?.text, '30', size.name);
    assert.equal(second?.href, '/a/');
  }
});

test('a Chinese name, which has no spaces, wraps, too', () => {
  const title = '国家市场监督管理总局';
  const areas = [areaOf(90), areaOf(25, { title })];
  const [small] = drawingSizes;
  assert.ok(small);
  const lines = layoutTreemap({ areas }, small).areas[1]?.lines ?? [];
  const names = lines.filter(({ isValue }) => !isValue).map(({ text }) => text);
  assert.ok(names.length > 1);
  assert.equal(names.join(''), title);
});

test('of a name without room, the first letters stand above the value', () => {
  const areas = [areaOf(90), areaOf(30, { title: 'Wasserwirtschaftsverwaltungsgesellschaft' })];
  const [small] = drawingSizes;
  assert.ok(small);
  const [name, value] = layoutTreemap({ areas }, small).areas[1]?.lines ?? [];
  assert.match(name?.text ?? '', /^Wass\p{L}+…$/u);
  assert.equal(value?.text, '30');
});

test('a name cut to a few letters is left out', () => {
  const title = 'An institution with a very long name that no small area has room for';
  const areas = [areaOf(90), areaOf(10, { title })];
  for (const size of drawingSizes) {
    const [, second] = layoutTreemap({ areas }, size).areas;
    const name = (second?.lines ?? []).map(({ text }) => text).join(' ');
    assert.ok(name === '' || name.length >= 5, name);
  }
});

test('on a phone, many areas are high enough for names, and a cut name keeps what tells it', () => {
  const [small] = drawingSizes;
  assert.equal(small?.name, 's');
  const titles = ['Gelsenkirchen', 'Essen', 'Aachen', 'Kiel', 'Bremen'];
  const areas = Array.from({ length: 40 }, (_, at) =>
    areaOf(120 - at, { title: titles[at % 5] ?? '', valueText: '19.36 euros a month' }),
  );
  const placed = layoutTreemap({ areas }, small);
  const names = placed.areas.map(({ lines }) => lines.map(({ text }) => text).join(' '));
  assert.ok(
    names.filter(Boolean).length >= 36,
    `${names.filter(Boolean).length} of 40 have a name`,
  );
  for (const name of names) {
    const letters = name.replace('…', '');
    assert.ok(letters === name || letters.length >= 4, `${name} could be anything`);
  }
});

function isWithin({ x, y, width, height }: PlacedArea, right: number, bottom: number): boolean {
  return x >= 0 && y >= 0 && x + width <= right + 1e-6 && y + height <= bottom + 1e-6;
}

function overlap(a: PlacedArea, b: PlacedArea): boolean {
  const shared = (from: number, size: number, other: number, otherSize: number): number =>
    Math.min(from + size, other + otherSize) - Math.max(from, other);
  return shared(a.x, a.width, b.x, b.width) > 1e-6 && shared(a.y, a.height, b.y, b.height) > 1e-6;
}
