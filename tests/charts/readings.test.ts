import assert from 'node:assert/strict';
import test from 'node:test';
import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import { drawingSizes } from '../../src/charts/marks/drawing-size.ts';
import { textOf } from '../../src/model/markup/text-of.ts';
import type { Cell } from '../../src/model/data/column.ts';
import { everyType, preparedOfType } from './every-type.ts';

const rows: Cell[][] = [
  ['one', '2020-03-31', 1234.5, null],
  ['one', '2021-03-31', 1300, null],
  ['two', '2020-03-31', 50, null],
  ['two', '2021-03-31', 40, null],
];

/** The titles of the marks of a drawing; each is the first child of its mark. */
function readingsOf(content: readonly ElementContent[]): string[] {
  const found: string[] = [];
  visit({ type: 'root', children: [...content] }, 'element', (element: Element) => {
    if (![element.properties['className']].flat().includes('mark')) return;
    const [title] = element.children;
    assert.ok(title?.type === 'element' && title.tagName === 'title');
    found.push(textOf(title));
  });
  return found;
}

const expected: Record<string, string> = {
  'bars of a ranking': 'One, 31 March 2021, $1,300bn',
  'bars of changes': 'One: $1,234.5bn (31 March 2020), $1,300bn (31 March 2021), +5.3%.',
  slope: 'One: $1,234.5bn (31 March 2020), $1,300bn (31 March 2021), +5.3%.',
  'dumbbell of dates': 'Two: $50bn (31 March 2020), $40bn (31 March 2021), −20%.',
  treemap: 'Two, 31 March 2021, $40bn',
  heatmap: 'One, 31 March 2020, $1,234.5bn',
  scatter: 'One, 31 March 2021, Staff 14\u00a0people; Value $1,300bn',
  timeline: '31 March 2020: Event e0',
  network: 'Two. Owned by: One, 52%',
};

for (const [type, reading] of Object.entries(expected)) {
  test(`${type}: each mark has a reading in full, with name, date, value and unit`, () => {
    for (const size of drawingSizes) {
      // A list of names says below each what its reading would.
      if (type === 'network' && size.name === 's') continue;
      const drawing = preparedOfType(everyType[type] ?? {}, rows)?.draw?.(size);
      const readings = readingsOf(drawing?.content ?? []);
      assert.ok(readings.includes(reading), `${size.name}: ${readings.join(' | ')}`);
      assert.equal(new Set(readings).size, readings.length, 'no mark is there twice');
    }
  });
}

test('a missing cell of a heat map has a reading that says so; a grid of more than 600 cells has no readings', () => {
  const [size] = drawingSizes;
  assert.ok(size);
  const gap = preparedOfType({ type: 'heatmap' }, [...rows, ['two', '2022', null, null]]);
  assert.ok(readingsOf(gap?.draw?.(size).content ?? []).includes('Two, 2022, no value'));
  const large = Array.from({ length: 30 * 30 }, (_each, at): Cell[] => [
    `s${at % 30}`,
    String(1990 + Math.floor(at / 30)),
    at,
    null,
  ]);
  assert.deepEqual(
    readingsOf(preparedOfType({ type: 'heatmap' }, large)?.draw?.(size).content ?? []),
    [],
  );
});

test('a column of several dates gives each value with its own date', () => {
  const [size] = drawingSizes;
  assert.ok(size);
  const many = Array.from({ length: 90 }, (_each, at): Cell[] => [
    'one',
    String(1900 + at),
    at,
    null,
  ]);
  const withGap = many.map((row, at): Cell[] => (at === 1 ? ['one', '1901', null, null] : row));
  const readings = readingsOf(
    preparedOfType({ type: 'heatmap' }, withGap)?.draw?.(size).content ?? [],
  );
  assert.equal(readings[0], 'One, 1900, $0bn');
});
