import assert from 'node:assert/strict';
import test from 'node:test';
import { relationTo } from '../made/relation-to.ts';
import { entityId } from '../../src/model/ids/entity-id.ts';
import { colorClasses, classOf, shadesOf } from '../../src/charts/types/heatmap/color-classes.ts';
import type { Cell } from '../../src/model/data/column.ts';
import {
  chartOf,
  datasetOf,
  eventOf,
  figureOf,
  htmlOf,
  inputOf,
  relationFieldOf,
} from './chart-input.ts';
import { randomFrom, randomRows } from './random.ts';
import { chartFigure } from '../../src/charts/figure/chart-figure.ts';
import { toHtml } from 'hast-util-to-html';

const rows: Cell[][] = [
  ['acme', '2020', 30, null],
  ['acme', '2021', 40, null],
  ['bolt', '2021', 10, null],
  ['core', '2021', -5, null],
];
const noNumber = /NaN|Infinity|undefined/;

test('a treemap leaves out values that are not positive, says so, and keeps them in the table', () => {
  const html = htmlOf(inputOf(rows, { type: 'treemap' }));
  assert.match(html, /Not drawn \(zero or less\): Core\./);
  assert.match(html, /Acme: 40 \(2021\)\. Bolt: 10 \(2021\)\. Core: −5 \(2021\)\./);
  assert.match(html, /<td class="n">−5<\/td>/);
  assert.equal(html.match(/class="area"/g)?.length, 6);
});

test('the legend of a logarithmic heat map writes each bound with its own decimals', () => {
  const wide = [0.0002, 0.05, 30, 40_000].map((value, at): Cell[] => [
    'acme',
    `${2018 + at}`,
    value,
  ]);
  const html = htmlOf(inputOf(wide, { type: 'heatmap', scale: 'log' }));
  assert.match(html, /0\.0001 to 0\.1\D/);
  assert.doesNotMatch(html, /to [\d,]+\.0+\D/);
});

test('a treemap names the values that are too small to be seen', () => {
  const few = htmlOf(inputOf([...rows, ['dust', '2021', 0.001, null]], { type: 'treemap' }));
  assert.match(few, /Too small to see: Dust\./);
  assert.equal(few.match(/class="area"/g)?.length, 6);
  assert.doesNotMatch(htmlOf(inputOf(rows, { type: 'treemap' })), /Too small/);
  const dust = Array.from({ length: 20 }, (_, at): Cell[] => [`dust-${at}`, '2021', 0.001, null]);
  const many = htmlOf(inputOf([...rows, ...dust], { type: 'treemap' }));
  assert.match(many, /Dust-11\.[^,]*8 more in the table\./);
});

test('a treemap names the values that would lie in a strip thinner than a line', () => {
  const cells = ([name, value]: [string, number]): Cell[] => [name, '2021', value, null];
  const large: [string, number][] = [
    ['ordu', 2270],
    ['samsun', 1190],
  ];
  const strip: [string, number][] = [
    ['sile', 0.9],
    ['corum', 0.5],
  ];
  const html = htmlOf(inputOf([...large, ...strip].map(cells), { type: 'treemap' }));
  assert.match(html, /Too small to see: Sile, Corum\./);
  // Of many values that are alike, none is smaller than the others.
  const alike = Array.from({ length: 1200 }, (_, at) => cells([`a-${at}`, 1]));
  assert.doesNotMatch(htmlOf(inputOf(alike, { type: 'treemap' })), /Too small/);
});

test('a treemap without positive values is only its table', () => {
  const html = htmlOf(inputOf([['core', '2021', -5, null]], { type: 'treemap' }));
  assert.doesNotMatch(html, /<svg/);
  assert.match(html, /−5/);
});

test('each value is within the bounds of its class, and there are at most five classes of a colour', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const random = randomFrom(seed);
    const values = Array.from({ length: 9 }, () => (random() - 0.4) * 10 ** (seed % 9));
    const classes = colorClasses(values, 'linear');
    assert.ok(classes && classes.bounds.length <= 8, `seed ${seed}`);
    const belowZero = shadesOf(classes).filter((shade) => shade.startsWith('n')).length;
    assert.ok(belowZero <= 5 && classes.bounds.length - 1 - belowZero <= 5, `seed ${seed}`);
    for (const value of values) {
      const at = classOf(value, classes);
      const [low = NaN, high = NaN] = [classes.bounds[at - 1], classes.bounds[at]];
      assert.ok(low <= value && value <= high, `seed ${seed}: ${value} in ${low}..${high}`);
    }
  }
});

test('shades of values below zero have a colour of their own, and few classes stand far apart', () => {
  assert.deepEqual(shadesOf({ bounds: [-20, -10, 0, 10], step: 10 }), ['n-5', 'n-1', 'h-1']);
  assert.deepEqual(shadesOf({ bounds: [0, 1, 2], step: 1 }), ['h-1', 'h-5']);
  assert.deepEqual(shadesOf({ bounds: [3, 4], step: 1 }), ['h-3']);
  assert.deepEqual(shadesOf({ bounds: [-2, -1, 0], step: 1 }), ['n-5', 'n-1']);
  assert.deepEqual(shadesOf({ bounds: [-30, -20, -10], step: 10 }), ['n-5', 'n-1']);
  assert.deepEqual(shadesOf({ bounds: [-3, -3], step: 3 }), ['n-3']);
});

test('values on both sides of zero have up to seven classes, at most five of a colour', () => {
  assert.deepEqual(colorClasses([-14, 40], 'linear')?.bounds, [-20, -10, 0, 10, 20, 30, 40]);
  assert.deepEqual(colorClasses([0, 54], 'linear')?.bounds, [0, 20, 40, 60]);
  for (let max = 1; max < 200; max += 3) {
    const { bounds } = colorClasses([-7, max], 'linear') ?? assert.fail();
    const shades = shadesOf({ bounds, step: 1 });
    assert.equal(new Set(shades).size, shades.length, `${max}: ${shades.join(' ')}`);
  }
});

test('a missing value of a heat map is struck through, counted and explained in the legend', () => {
  const html = htmlOf(inputOf(rows, { type: 'heatmap' }));
  assert.match(html, /2 values are missing\./);
  assert.equal(html.match(/class="miss"/g)?.length, 7);
});

test('the marks of a timeline are links in a group, and a year is a bar', () => {
  const input = inputOf(rows, { type: 'timeline', entities: ['acme', 'bolt'] });
  const events = [eventOf('one', '2021-07-02', ['bolt', 'acme']), eventOf('two', '2021', ['bolt'])];
  const html = htmlOf({ ...input, events });
  assert.match(html, /role="group"/);
  assert.equal(html.match(/class="act span"/g)?.length, 3);
});

test('a timeline makes the events that its chart names stand out, and shows the others too', () => {
  const input = inputOf(rows, { type: 'timeline', events: ['one'] });
  const events = [eventOf('one', '2021-07-02', ['bolt']), eventOf('two', '2021-09-01', ['bolt'])];
  const html = htmlOf({ ...input, events });
  assert.equal(html.match(/class="act main"/g)?.length, 3);
  assert.equal(html.match(/class="act"/g)?.length, 3);
});

test('a network names each relation on its side', () => {
  const { chart: _none, dataset: _table, ...site } = inputOf(rows);
  const at = { file: 'a.md', line: 1, column: 1 };
  const owns = { ...relationTo('owns', 'bolt'), share: '52%' };
  const leads = { field: 'leaders', target: { name: 'Ann' }, sources: [], at };
  const stated = { direction: 'stated' } as const;
  const fields = {
    owns: relationFieldOf('company', 'owns'),
    leads: relationFieldOf('company', 'leaders'),
  };
  const html = toHtml(
    chartFigure(
      {
        ...site,
        chart: chartOf({ type: 'network', entities: ['acme'] }),
        relations: new Map([
          [
            entityId('acme'),
            [
              { ...stated, label: 'Owns', other: owns.target, relation: owns, field: fields.owns },
              {
                ...stated,
                label: 'Leaders',
                other: leads.target,
                relation: leads,
                field: fields.leads,
              },
            ],
          ],
        ]),
      },
      { anchor: 'f', headingLevel: 2 },
    ),
  );
  assert.match(html, /Above it: Ann – Leaders\. Below or beside it: Bolt – Owns \(52%\)\./);
});

test('no figure of these types holds an invalid number, whatever the data', () => {
  const many = Array.from({ length: 200 }, (_each, at): Cell[] => [`s${at}`, '2021', at, null]);
  const cases: Cell[][][] = [
    many,
    [['a', '2020', 5]],
    [
      ['a', '2020', 1e300],
      ['b', '2020', 1e-300],
    ],
    [
      ['a', '2020', -1e300],
      ['a', '2021', 1e300],
    ],
    [
      ['a', '2020', 0],
      ['b', '2020', 0],
    ],
    ...Array.from({ length: 30 }, (_each, at) => randomRows(at + 1)),
  ];
  for (const [index, data] of cases.entries()) {
    for (const type of ['treemap', 'heatmap', 'scatter']) {
      for (const scale of ['linear', 'log']) {
        const input = inputOf(data, { type, scale });
        const wide = data.map((row, at) => [...row, at % 7]);
        const dataset = datasetOf(wide, {}, [{ id: 'other', type: 'number', label: 'Other' }]);
        const html = toHtml(chartFigure({ ...input, dataset }, { anchor: 'f', headingLevel: 2 }));
        assert.doesNotMatch(html, noNumber, `${type} ${scale} ${index}`);
      }
    }
  }
  assert.ok(figureOf(inputOf(many, { type: 'treemap' })));
});
