import assert from 'node:assert/strict';
import test from 'node:test';
import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { fitPath, outlineOf } from '../../src/charts/figure/fit-path.ts';
import { sharePaths } from '../../src/charts/figure/shared-paths.ts';
import { pathOf } from '../../src/charts/marks/path.ts';
import type { XY } from '../../src/charts/labels/place-label.ts';
import { htmlOf, inputOf } from './chart-input.ts';

/** A hundred values that go up and down. */
const values = Array.from({ length: 100 }, (_each, at) => 50 + 40 * Math.sin(at * at));

test('a figure writes a line once, and its drawings refer to it', () => {
  const rows = values.map((value, at) => [
    'acme',
    `20${10 + Math.floor(at / 12)}-${month(at)}`,
    value,
  ]);
  const html = htmlOf(inputOf(rows));
  const [id = ''] = /<path id="([^"]*)" d="[^"]{300}/.exec(html)?.slice(1) ?? [];
  assert.equal(html.match(/ d="M[^"]{300}/g)?.length, 1);
  assert.equal(
    html.match(new RegExp(`<use class="ln main c-1" [^>]*href="#${id}"`, 'g'))?.length,
    3,
  );
});

test('a stretched line is where its own drawing would put it', () => {
  const place = (width: number, height: number): XY[] =>
    values.map((value, at) => [7 + (at * width) / 99, 20 + height - (value / 100) * height]);
  const wide = place(860, 320);
  for (const [width, height] of [
    [280, 230],
    [640, 280],
  ] as const) {
    const narrow = place(width, height);
    const [from, to] = [outlineOf(pathOf(wide)), outlineOf(pathOf(narrow))];
    assert.ok(from && to);
    const stretch = fitPath(from, to, []);
    assert.ok(stretch);
    const { across, along, right, down } = stretch;
    for (const [at, [x, y]] of (from.runs[0] ?? []).entries()) {
      const [wantedX = 0, wantedY = 0] = narrow[at] ?? [];
      assert.ok(Math.abs(x * across + right - wantedX) < 0.15, `${at}: x`);
      assert.ok(Math.abs(y * along + down - wantedY) < 0.15, `${at}: y`);
    }
  }
});

test('a line that leaves points out of another is the same line', () => {
  const points = values.map((value, at): XY => [at * 9, value * 3]);
  const [highest, lowest] = [Math.max(...values), Math.min(...values)].map((value) =>
    values.indexOf(value),
  );
  const kept = points.filter(
    (_each, at) => at % 2 === 0 || at === 99 || at === highest || at === lowest,
  );
  const narrow = kept.map(([x, y]): XY => [x / 3, y / 2]);
  const [from, to] = [outlineOf(pathOf(points)), outlineOf(pathOf(narrow))];
  assert.ok(from && to);
  assert.match(fitPath(from, to, [])?.text ?? '', /^matrix\(0\.333\d 0 0 0\.(?:5|499\d|500\d) /);
});

test('a line of another shape, another series, or with other gaps keeps its path', () => {
  const line = (factor: number): XY[] => values.map((value, at) => [at * 3, value ** factor]);
  const drawing = (width: number, series: string, d: string): Element =>
    s('svg', { viewBox: `0 0 ${width} 100` }, [s('path', { 'data-series': series, d })]);
  const [plain, bent] = [pathOf(line(1)), pathOf(line(1.2))];
  const gapped = pathOf(line(1).slice(0, 50)) + pathOf(line(1).slice(50));
  for (const [series, other] of [
    ['a', bent],
    ['a', gapped],
    ['a', `${plain}z`],
    ['b', plain],
  ] as const) {
    const figure = h('figure', [drawing(900, 'a', plain), drawing(300, series, other)]);
    assert.equal(sharePaths(figure, 'chart'), figure);
  }
});

function month(at: number): string {
  return String(1 + (at % 12)).padStart(2, '0');
}
