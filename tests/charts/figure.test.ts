import assert from 'node:assert/strict';
import test from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { entityId } from '../../src/model/ids/entity-id.ts';
import { sourceKey } from '../../src/model/ids/source-key.ts';
import { chartFigure, profileChart, sparkLine } from '../../src/charts/figure/chart-figure.ts';
import type { Cell } from '../../src/model/data/column.ts';
import { labelsFor } from '../../src/model/labels/labels.ts';
import { chartOf, datasetOf, eventOf, figureOf, htmlOf, inputOf } from './chart-input.ts';
import { randomRows } from './random.ts';

const rows: Cell[][] = [
  ['acme', '2020-03-31', 12.5, 'report'],
  ['acme', '2020-06-30', 20.25, 'report'],
  ['acme', '2020-09-30', 8, 'report'],
  ['acme', '2020-12-31', 10, 'report'],
];
const column = { label: 'Market value', unit: 'US$ bn', decimals: 1 };

test('the description gives type, subject, unit, range, and first, last, lowest and highest value', () => {
  const [description] =
    /<desc[^>]*>([^<]*)/.exec(htmlOf(inputOf(rows, {}, { column })))?.slice(1) ?? [];
  assert.equal(
    description,
    'Line chart of Market value of Acme, US$ bn, from 31 March 2020 to 31 December 2020. ' +
      'First $12.5bn, last $10.0bn, lowest $8.0bn (30 September 2020), highest $20.25bn (30 June 2020).',
  );
});

test('a description by the author replaces the generated one', () => {
  assert.match(htmlOf(inputOf(rows, { description: 'In my words.' })), /<desc[^>]*>In my words\.</);
});

test('the numbers of a description equal the data, whatever the data', () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const data = randomRows(seed);
    const known = new Set(data.map(([, , value]) => value));
    const description = /<desc[^>]*>([^<]*)/.exec(htmlOf(inputOf(data)))?.[1] ?? '';
    const said = [
      ...description.matchAll(/(?:first|last|lowest|highest|:) (−?[\d,.]*\d(?:e−?\d+)?)/gi),
    ];
    for (const [, text = ''] of said) {
      const value = Number(text.replaceAll(',', '').replaceAll('−', '-'));
      assert.ok(known.has(value), `seed ${seed}: ${text}`);
    }
    assert.ok(said.length > 0 || description === '', `seed ${seed}`);
  }
});

test('no figure holds an invalid number, whatever the data', () => {
  const extremes: Cell[][][] = [
    [
      ['a', '2020', 1e-300],
      ['a', '2021', 3e-300],
    ],
    [
      ['a', '2020', -1e300],
      ['a', '2021', 1e300],
    ],
    [
      ['a', '2020', 1e-300],
      ['a', '2021', 1e300],
    ],
    [
      ['a', '2020', 0],
      ['a', '2021', 0],
    ],
    [['a', '2020', 5]],
  ];
  const all = [...extremes, ...Array.from({ length: 40 }, (_, index) => randomRows(index + 1))];
  for (const [index, data] of all.entries()) {
    for (const settings of [{}, { scale: 'log' }, { baseline: '2020' }]) {
      assert.doesNotMatch(
        htmlOf(inputOf(data, settings)),
        /NaN|Infinity|undefined/,
        `case ${index}`,
      );
    }
  }
});

test('the table has every row, with missing values as empty cells', () => {
  const html = htmlOf(
    inputOf([
      ['a', '2020', 1],
      ['b', '2020', 2],
      ['a', '2021', null],
      ['b', '2021', 4],
    ]),
  );
  const cells = [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([row]) =>
    row.replace(/<\/t[hd]>/g, '|').replace(/<[^>]*>/g, ''),
  );
  assert.deepEqual(cells, ['Date|A|B|', '2020|1|2|', '2021||4|']);
});

test('many series are listed below each other in the table', () => {
  const many = Array.from({ length: 30 }, (_, index): Cell[] => [`s${index}`, '2020', index]);
  assert.equal(htmlOf(inputOf(many)).match(/<tr>/g)?.length, 31);
});

test('a chart without data says so, and draws nothing', () => {
  const html = htmlOf(inputOf([['a', '2020', null]]));
  assert.match(html, /No data for this chart\./);
  assert.doesNotMatch(html, /<svg|<table/);
});

test('a note explains a scale that does not start at zero, and a logarithmic one', () => {
  const narrow = inputOf(
    [
      ['a', '2020', 520],
      ['a', '2021', 748],
    ],
    {},
    { column },
  );
  assert.match(htmlOf(narrow), /The scale starts at \$500bn, not at zero\./);
  assert.match(htmlOf(inputOf(rows, { scale: 'log' })), /Logarithmic scale\./);
});

test('ids are unique within a figure and start with its anchor', () => {
  const ids = [...htmlOf(inputOf(rows), 'here').matchAll(/ id="([^"]*)"/g)].map(
    ([, id = '']) => id,
  );
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual(
    ids.filter((id) => !id.startsWith('here')),
    [],
  );
});

test('every label that an SVG refers to exists', () => {
  const html = htmlOf(inputOf(rows));
  for (const [, names = ''] of html.matchAll(/aria-labelledby="([^"]*)"/g)) {
    for (const id of names.split(' ')) assert.ok(html.includes(` id="${id}"`), id);
  }
});

test('events are numbered by date and link to their pages', () => {
  const events = [
    eventOf('late', '2020-11-01', ['acme']),
    eventOf('early', '2020-04-01', ['acme']),
  ];
  const html = htmlOf({ ...inputOf(rows, { events: 'auto' }), events });
  const key = /<ol class="key">.*?<\/ol>/.exec(html)?.[0] ?? '';
  assert.deepEqual(
    [...key.matchAll(/href="([^"]*)"/g)].map(([, href]) => href),
    ['/events/early/', '/events/late/'],
  );
});

test('hostile names are text, in a tree that holds nothing raw', () => {
  const hostile = '</title></svg><script>alert(1)</script>"onload="x';
  const input = inputOf(rows, { title: hostile, note: hostile, events: ['e'] });
  const entities = new Map([[entityId('acme'), { title: hostile }]]);
  const events = [{ ...eventOf('e', '2020-04-01', ['acme']), title: hostile }];
  const found: string[] = [];
  visit(figureOf({ ...input, entities, events }), (node) => {
    if (node.type !== 'element') assert.equal(node.type, 'text');
    else found.push(node.tagName, ...Object.keys(node.properties));
  });
  assert.ok(found.includes('svg'));
  assert.deepEqual(
    found.filter((name) => /^(script|on.*|style)$/i.test(name)),
    [],
  );
});

test('nothing is styled inline', () => {
  assert.doesNotMatch(htmlOf(inputOf(rows)), / style="/);
});

const source = {
  key: sourceKey('report'),
  type: 'webpage',
  title: 'Report',
  authors: [],
  csl: {},
  at: chartOf().at,
};

test('of many sources, a figure names six and leads to the page that lists all', () => {
  const keys = Array.from({ length: 8 }, (_, at) => sourceKey(`report-${at}`));
  const ofCount = (count: number): ReturnType<typeof inputOf> => ({
    ...inputOf(keys.slice(0, count).map((key, at) => ['acme', `${2010 + at}`, at + 1, key])),
    sources: new Map(keys.map((key) => [key, { ...source, key, title: key }])),
  });
  const sourcesOf = (input: ReturnType<typeof inputOf>, titleHref?: string): string => {
    const html = toHtml(chartFigure(input, { anchor: 'x', ...(titleHref && { titleHref }) }));
    return /Source: .*?(?=\.)/.exec(html)?.[0] ?? '';
  };
  const named = 'Source: report-0, report-1, report-2, report-3, report-4, report-5';
  assert.equal(sourcesOf(ofCount(8), '/charts/c/'), `${named}, <a href="/charts/c/">2 more</a>`);
  assert.equal(sourcesOf(ofCount(7), '/charts/c/'), `${named}, report-6`);
  assert.equal(sourcesOf(ofCount(8)), `${named}, report-6, report-7`);
});

test('of hundreds of sources, the page of a chart names sixty and leads to the rows of the others', () => {
  const keys = Array.from({ length: 300 }, (_, at) => sourceKey(`report-${at}`));
  const input = {
    ...inputOf(keys.map((key, at) => ['acme', `${1700 + at}`, at + 1, key])),
    sources: new Map(keys.map((key) => [key, { ...source, key, title: key }])),
  };
  const html = toHtml(chartFigure(input, { anchor: 'x' }));
  const { data = '' } = input.chart;
  assert.ok(html.includes(`, report-59, <a href="/data/${data}/">240 more</a>`));
});

test('where a source has several authors, semicolons part the sources', () => {
  const authors = ['Ann', 'Bo'].map((given) => ({ given, family: 'Li' }));
  const two = sourceKey('two');
  const sources = new Map([
    [source.key, { ...source, authors }],
    [two, { ...source, key: two, title: 'Two' }],
  ]);
  const cells: Cell[][] = [
    ['acme', '2020', 1, 'report'],
    ['acme', '2021', 2, 'two'],
  ];
  assert.match(htmlOf({ ...inputOf(cells), sources }), /Source: Ann Li, Bo Li; Two\./);
  const inJapanese = { ...inputOf(cells), sources, language: 'ja' };
  assert.match(htmlOf(inJapanese), /Source: Ann Li, Bo Li；Two。/);
});

test('a name that ends in a full stop ends the sentence of sources', () => {
  const authors = [{ given: 'Ann', family: 'Li' }];
  const others = new Map([[source.key, { ...source, authors, hasMoreAuthors: true as const }]]);
  assert.match(htmlOf({ ...inputOf(rows), sources: others }), /Source: Ann Li et al\. Data to/);
});

test('a source links only to the web', () => {
  const withUrl = (url: string): string =>
    htmlOf({ ...inputOf(rows), sources: new Map([[source.key, { ...source, url }]]) });
  assert.match(withUrl('https://example.org/'), /Source: <a href="https:\/\/example\.org\/"/);
  assert.doesNotMatch(withUrl('javascript:alert(1)'), /javascript:/);
});

test('a chart without anything to draw is its title, its note and its open table', () => {
  const below = [['acme', '2020', -1, null]];
  const html = htmlOf(inputOf(below, { type: 'treemap', note: 'Read with care.' }));
  assert.doesNotMatch(html, /<svg/);
  assert.match(html, /A finding.*Read with care\..*<details class="tbl" open>.*<table/);
});

test('a figure without options has no links or file', () => {
  const html = toHtml(chartFigure(inputOf(rows), { anchor: 'x', headingLevel: 2 }));
  assert.match(html, /<figcaption><h2>A finding<\/h2><\/figcaption>/);
});

test('the chart of an entity page shows that entity with its own events', () => {
  const chart = profileChart(
    datasetOf(rows, column),
    { id: entityId('acme'), title: 'Acme' },
    labelsFor('en'),
    'en',
  );
  assert.equal(chart.title, 'Market value of Acme');
  assert.equal(chart.subtitle, 'US$ bn, 31 March – 31 December 2020');
  assert.deepEqual([chart.entities, chart.events], [['acme'], 'auto']);
});

test('a spark line has a gap where a value is missing, and is hidden from screen readers', () => {
  const html = toHtml(sparkLine([1, 2, null, 3, 2], { width: 84, height: 28 }));
  assert.match(html, /aria-hidden="true"/);
  assert.equal(/ d="([^"]*)"/.exec(html)?.[1], 'M2 25l19.6-11M60.6 3l19.4 11');
});

test('the drawing of two values stays the same', () => {
  const html = htmlOf(
    inputOf([
      ['a', '2020', 0],
      ['a', '2021', 10],
    ]),
  );
  const marks = /<svg.*?<\/svg>/.exec(html)?.[0].match(/<(text|path|use|circle)[^>]*>[^<]*/g);
  assert.deepEqual(marks, [
    '<path class="grid" d="M0 228l298 0M0 182l298 0M0 136l298 0M0 90l298 0M0 44l298 0">',
    '<path class="base" d="M0 274l298 0">',
    '<text class="halo" x="0" y="270">0',
    '<text class="halo" x="0" y="224">2',
    '<text class="halo" x="0" y="178">4',
    '<text class="halo" x="0" y="132">6',
    '<text class="halo" x="0" y="86">8',
    '<text class="halo" x="0" y="40">10',
    '<path class="tick" d="M22 274l0 6M294 274l0 6">',
    '<text x="26" y="291">2020',
    '<path class="ln main c-1" data-series="a" d="M22 274l272-230">',
    '<circle class="t-1" cx="294" cy="44" r="3">',
    '<text class="halo lab t-1" data-series="a" x="305" y="48.5">',
  ]);
});
