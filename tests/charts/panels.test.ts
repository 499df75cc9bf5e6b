import assert from 'node:assert/strict';
import { panelTicks } from '../../src/charts/types/line/panel-ticks.ts';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { buildPanelsView } from '../../src/charts/types/line/panels-view.ts';
import { drawingSizes } from '../../src/charts/marks/drawing-size.ts';
import { drawPanels } from '../../src/charts/types/line/panels-marks.ts';
import { layoutPanels } from '../../src/charts/types/line/panels-layout.ts';
import type { Cell } from '../../src/model/data/column.ts';
import { eventOf, htmlOf, inputOf } from './chart-input.ts';

const rows = (count: number): Cell[][] =>
  Array.from({ length: count }, (_series, series) =>
    ['2019', '2020', '2021', '2022'].map((date, index): Cell[] => [
      `s${series}`,
      date,
      (series + 1) * (index + 1),
      null,
    ]),
  ).flat();

test('each series has a panel, with the others behind it, at every size', () => {
  for (const size of drawingSizes) {
    const { panels, width } = layoutOf(rows(5), size.name);
    assert.deepEqual(
      panels.map(({ id, behind }) => [id, behind.length]),
      [0, 1, 2, 3, 4].map((each) => [`s${each}`, 4]),
    );
    assert.equal(width, size.width);
  }
});

test('many long lines behind panels are one line, the same behind each', () => {
  const years = (count: number): Cell[][] =>
    ['a', 'b', 'c', 'd'].flatMap((id, series) =>
      Array.from({ length: count }, (_, at): Cell[] => [id, String(1100 + at), series + at, null]),
    );
  const greyOf = (table: readonly Cell[][]): string[] =>
    toHtml(drawPanels(layoutOf(table, 'l'))).match(/ faint behind" d="[^"]*"/g) ?? [];
  for (const [few, many, panels] of [
    [rows(8), rows(9), 9],
    [years(625), years(626), 4],
  ] as const) {
    const apart = greyOf(few);
    assert.ok(apart.length > panels && apart.every((line) => line.match(/M/g)?.length === 1));
    const [first = '', ...others] = greyOf(many);
    assert.equal(first.match(/M/g)?.length, panels);
    assert.deepEqual(new Set(others), new Set([first]));
    assert.equal(others.length, panels - 1);
  }
});

test('a value has the same height in every panel', () => {
  const { panels } = layoutOf(
    [
      ['acme', '2020', 10, null],
      ['acme', '2021', 40, null],
      ['bolt', '2020', 10, null],
      ['bolt', '2021', 20, null],
    ],
    'l',
  );
  const [first, second] = panels.map(({ runs }) => runs[0]?.[0]?.[1]);
  assert.equal(first, second);
});

test('the values of panels are in the unit of their axis, in Chinese too', () => {
  const data: Cell[][] = [
    ['acme', '2020', 900, null],
    ['acme', '2021', 988, null],
  ];
  const valueIn = (language: string, unit: string): string | undefined => {
    const view = buildPanelsView(inputOf(data, {}, { column: { unit }, language }));
    const [size] = drawingSizes;
    assert.ok(view && size);
    return layoutPanels(view, size, language).panels[0]?.value;
  };
  assert.equal(valueIn('en', 'US$ bn'), '988');
  assert.equal(valueIn('zh', 'US$ bn'), '9,880');
  assert.equal(valueIn('en', '%'), '988%');
});

test('a small value beside long ones in panels and columns has a scale of its own', () => {
  const table = rows(4).map(([id, date, , source], at): Cell[] => {
    return [id ?? '', date ?? '', at < 12 ? 2e6 : 24_800, source ?? null];
  });
  const column = { unit: 'EUR m' };
  assert.match(htmlOf(inputOf(table, { facets: true }, { column })), />24\.8bn</);
  const years = rows(1).map(([id, date], at): Cell[] => [
    id ?? '',
    date ?? '',
    at ? 2e6 : 3e4,
    null,
  ]);
  assert.match(htmlOf(inputOf(years, { type: 'bar' }, { column })), />30bn</);
});

test('panels do not overlap and stay within the drawing', () => {
  for (const { name } of drawingSizes) {
    const { panels, frame, width, height } = layoutOf(rows(9), name);
    for (const [index, { at }] of panels.entries()) {
      assert.ok(at[0] >= 0 && at[0] + frame.width <= width + 0.01);
      assert.ok(at[1] + frame.plot.bottom <= height);
      for (const other of panels.slice(index + 1)) {
        const isBeside = other.at[0] >= at[0] + frame.width || at[0] >= other.at[0] + frame.width;
        assert.ok(isBeside || other.at[1] >= at[1] + frame.plot.bottom + 20);
      }
    }
  }
});

test('of many series only as many get a panel as a page can hold, and a note says so', () => {
  const { panels } = layoutOf(rows(60), 'm');
  assert.equal(panels.length, 24);
  assert.match(htmlOf(inputOf(rows(60), { facets: true })), /Showing 24 of 60/);
});

test('on a phone, lines with few names share one plot, and many a panel for each name', () => {
  const [small = ''] = htmlOf(inputOf(rows(40), { highlight: ['s3', 's7'] })).split('</svg>');
  assert.doesNotMatch(small, /<g[^>]*data-plot/);
  assert.match(small, /<svg[^>]*data-plot/);
  const [unnamed = ''] = htmlOf(inputOf(rows(40))).split('</svg>');
  assert.equal(
    unnamed.match(/<g[^>]*data-plot/g)?.length,
    6,
    'the six that have names on a wide screen',
  );
  const highlight = rows(40).flatMap(([id], at) => (at % 4 === 0 ? [String(id)] : []));
  const [named = ''] = htmlOf(inputOf(rows(40), { highlight })).split('</svg>');
  assert.equal(named.match(/<g[^>]*data-plot/g)?.length, 24, 'as many as a page can hold');
});

test('events are numbered above the first row, and their lines are in every panel', () => {
  const input = inputOf(rows(9), { facets: true, events: ['e'] });
  const events = [eventOf('e', '2020-06', ['s0'])];
  for (const { name } of drawingSizes) {
    const { panels, frame, height } = layoutOf(rows(9), name, { events: ['e'] }, events);
    const [first, last] = [panels[0], panels.at(-1)];
    assert.ok(first?.hasNumbers && last && !last.hasNumbers);
    assert.ok(frame.numbersHeight > 0);
    const below = panels.filter(({ at }) => at[1] > 0);
    const [second] = below;
    assert.ok(second && second.at[1] + frame.numbersHeight >= frame.plot.bottom + 20);
    assert.ok(last.at[1] + frame.plot.bottom <= height);
  }
  const html = htmlOf({ ...input, events });
  assert.equal(html.match(/class="ev n-1"/g)?.length, 9 * drawingSizes.length);
  assert.equal(html.match(/<g class="mk n-1">/g)?.length, 2 + 3 + 3);
});

test('each panel marks the events, and its ticks are years', () => {
  const input = inputOf(rows(2), { facets: true, events: ['e'] });
  const html = htmlOf({ ...input, events: [eventOf('e', '2020-06', ['s0'])] });
  assert.equal(html.match(/<g class="mk n-1">/g)?.length, 2 * drawingSizes.length);
  assert.match(html, />2020<\/text>|>’20<\/text>/);
});

test('highlighted series are in colour, the rest grey', () => {
  const { panels } = layoutOf(rows(3), 'm', { highlight: ['s1'] });
  assert.deepEqual(
    panels.map(({ color }) => color),
    [0, 1, 0],
  );
});

test('from right to left, the first panel is at the right, with its name at its right end', () => {
  const placed = layoutOf(rows(3), 's', {}, [], 'ar');
  const { width } = placed.frame;
  assert.deepEqual(
    placed.panels.map(({ at }) => Math.round(at[0])),
    [Math.round(width + 20), 0, Math.round(width + 20)],
  );
  const [name] = /<text class="b ink[^>]*>/.exec(toHtml(drawPanels(placed))) ?? [];
  assert.equal(name, `<text class="b ink end" x="${Math.round(width * 10) / 10}" y="14">`);
});

test('the years below a panel are round', () => {
  const yearsOf = (from: number, to: number, right = 400): (string | undefined)[] => {
    const period = { from: Date.UTC(from, 5), to: Date.UTC(to, 5) };
    const axis = { period, precision: 'year', left: 0, right, edge: right + 20 } as const;
    return panelTicks({ ...axis, language: 'en' }).map(({ label }) => label);
  };
  assert.deepEqual(yearsOf(2018, 2021), ['2019', '2020', '2021']);
  assert.deepEqual(yearsOf(2013, 2021), ['2014', '2016', '2018', '2020']);
  assert.deepEqual(yearsOf(2000, 2021), ['2005', '2010', '2015', '2020']);
  assert.deepEqual(yearsOf(1473, 2023), ['1600', '1800', '2000']);
  assert.deepEqual(yearsOf(850, 1669, 80), ['1000', undefined, '1400', undefined]);
  assert.deepEqual(yearsOf(1975, 2023, 80), ['’80', undefined, '’00', undefined, undefined]);
});

test('from right to left, the apostrophe of a short year stays before it', () => {
  const period = { from: Date.UTC(2019, 0), to: Date.UTC(2022, 0) };
  const axis = { period, precision: 'year', left: 0, right: 80, edge: 80 } as const;
  const labels = ['en', 'ar'].map((language) => panelTicks({ ...axis, language })[0]?.label);
  assert.deepEqual(labels, ['’20', '\u200e’20']);
});

function layoutOf(
  table: readonly Cell[][],
  name: 's' | 'm' | 'l',
  settings: Record<string, unknown> = {},
  events: Parameters<typeof buildPanelsView>[0]['events'] = [],
  language = 'en',
): ReturnType<typeof layoutPanels> {
  const view = buildPanelsView({ ...inputOf(table, { facets: true, ...settings }), events });
  const size = drawingSizes.find((each) => each.name === name);
  assert.ok(view && size);
  return layoutPanels(view, size, language);
}
