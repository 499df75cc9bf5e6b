import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test, { after } from 'node:test';
import { compile } from '../../src/compile.ts';
import { scratchFolder } from '../cli/run-command.ts';
import { partialDate } from '../made/partial-date.ts';

/** A site whose files all refer to each other. */
const site: Readonly<Record<string, readonly string[]>> = {
  'site.yaml': [
    'title: Chips',
    'description: Who makes them.',
    'remoteImages: allow',
    'home: {lead: prices, articles: [prices], charts: [price], entities: [ember, works]}',
  ],
  'kinds.yaml': [
    'chip:',
    '  label: Chip',
    '  fields:',
    '    launched: {type: date}',
    '    maker: {type: relation, to: foundry, inverse: Makes}',
    'foundry:',
    '  label: Foundry',
    '  plural: Foundries',
    '  fields:',
    '    opened: {type: date}',
    '    fired: {type: relation, to: [accident, chip]}',
    'accident:',
    '  label: Accident',
    '  event: true',
    '  fields:',
    '    day: {type: date, marks: start}',
  ],
  'entities/ember.md': [
    '---',
    'title: Ember One',
    'kind: chip',
    'aliases: [The Ember]',
    'launched: {value: 2020-01-01, source: ledger}',
    'maker: {to: works, source: ledger}',
    '---',
    'A chip of [[works]].',
  ],
  'entities/works.md': [
    '---',
    'title: The Works',
    'kind: foundry',
    'sources: [ledger]',
    'opened: 1999',
    'fired: [fire, ember]',
    '---',
    'See [[The Ember]] and [the fire](fire.md).',
  ],
  'entities/fire.md': [
    '---',
    'title: The Fire',
    'kind: accident',
    'day: 2001-01-01',
    'sources: [ledger]',
    '---',
    'It burnt.',
  ],
  'data/price.csv': [
    'entity,date,value,source',
    'ember,2020,5,ledger',
    'ember,2021,4,ledger',
    'works,2021,9,ledger',
  ],
  'data/price.yaml': [
    'title: Price',
    'source: ledger',
    'columns:',
    '  entity: {type: entity}',
    '  date: {type: date}',
    '  value: {type: number, unit: US$}',
    '  source: {type: source}',
  ],
  'charts/price.yaml': [
    'title: Price',
    'type: line',
    'data: price',
    'x: date',
    'y: value',
    'series: entity',
    'entities: [ember, works]',
    'events: [fire]',
    'highlight: [ember]',
  ],
  'sources.yaml': ['- id: ledger', '  title: Ledger', '- id: paper', '  title: Paper'],
  'articles/prices.md': [
    '---',
    'title: Prices of chips',
    'date: 2022-01-01',
    '---',
    'Of [[ember]], [[Ember One]], [[about]] [@ledger; @paper]: :value{data=price entity=ember at=2021}',
    'and :change{data=price entity=ember from=2020 to=2021}. ![](https://example.org/a.png)',
    '',
    '::chart{id=price}',
    '',
    '::entities{kind=chip}',
    '',
    '![[price]]',
    '',
    ':::quote{by=ember source=paper}',
    'Words.',
    ':::',
  ],
  'pages/about.md': ['---', 'title: About chips', '---', 'See [[Prices of chips]] and [@paper].'],
};

/** One error for each file, of several forms: a value, a missing part, syntax, encoding. */
const breaks: Readonly<Record<string, readonly [from: string, to: string][]>> = {
  'site.yaml': [
    ['title: Chips\n', ''],
    ['title: Chips', 'title: [Chips'],
    ['remoteImages: allow', 'remoteImages: perhaps'],
    ['description: Who makes them.', 'description: Who: makes them.'],
    ['Chips', 'Chips\0'],
  ],
  'kinds.yaml': [
    ['launched: {type: date}', 'launched: {type: day}'],
    ['maker: {type: relation, to: foundry', 'maker: {type: relation, to: fondry'],
    ['  label: Chip\n', ''],
    ['  plural: Foundries', '  plural: Articles'],
    ['fields:\n    opened', 'fields\n    opened'],
    ['day: {type: date, marks: start}', 'day: {type: date, marks: begin}'],
    ['    day: {type: date, marks: start}', '    day: {marks: start}'],
    ['  event: true', '  event: true: true'],
    ['foundry:\n', 'Foundry!:\n'],
    ['  label: Accident', '\tlabel: Accident'],
    ['Foundry', 'Foundry\0'],
  ],
  'data/price.yaml': [
    ['title: Price\n', ''],
    ['value: {type: number', 'value: {type: numbr'],
    ['date: {type: date}', 'date: {typ: date, type: dates}'],
    ['date: {type: date}', 'date: {}'],
    ['columns:', 'columns'],
    ['Price', 'Price\0'],
  ],
  'data/price.csv': [
    ['ember,2021,4', 'ember,2021,4x'],
    ['ember,2021,4,ledger', 'ember,2021'],
    ['date,value', 'date,valu'],
    ['ember,2021', 'ember,"2021'],
  ],
  'charts/price.yaml': [
    ['title: Price\n', ''],
    ['type: line', 'type: lne'],
    ['data: price', 'data: [price]'],
    ['data: price', 'data: pric'],
    ['y: value', 'y: [value'],
    ['events: [fire]', 'events: {fire: 1}'],
  ],
  'sources.yaml': [
    ['  title: Paper', '  titel: Paper'],
    ['- id: paper', '- id: paper: x'],
    ['- id: ledger', '- id: ledger: x'],
    ['  title: Paper', '  title: Paper\n  issued: yesterday'],
    ['Ledger', 'Ledger\0'],
  ],
  'articles/prices.md': [
    ['date: 2022-01-01', 'date: 1 January 2022'],
    ['title: Prices of chips', 'title: Prices: of chips'],
    ['title: Prices of chips\n', ''],
    ['[[about]]', '[[abuot]]'],
    ['Words', 'Words\0'],
  ],
  'entities/ember.md': [
    ['kind: chip', 'kind: chp'],
    ['title: Ember One', 'title: Ember: One'],
    ['kind: chip\n', ''],
    ['2020-01-01', '2020-02-30'],
    ['A chip', 'A chip\0'],
  ],
};

const folder = scratchFolder({ after });
let count = 0;

/** The errors of the site with these edits, as `file code`. */
async function errorsWith(edits: readonly { file: string; from: string; to: string }[]) {
  count += 1;
  const contentDir = join(folder, String(count));
  for (const [file, lines] of Object.entries(site)) {
    const path = join(contentDir, file);
    mkdirSync(dirname(path), { recursive: true });
    let text = `${lines.join('\n')}\n`;
    for (const { from, to } of edits.filter((each) => each.file === file)) {
      assert.ok(text.includes(from), `${file}: ${from}`);
      text = text.replace(from, to);
    }
    writeFileSync(path, text);
  }
  const { problems } = await compile({ contentDir, today: partialDate('2023-01-01') });
  rmSync(contentDir, { recursive: true });
  return problems.filter(({ severity }) => severity === 'error');
}

test('the site as it is has no errors', async () => {
  assert.deepEqual(await errorsWith([]), []);
});

for (const [file, forms] of Object.entries(breaks)) {
  for (const [from, to] of forms) {
    test(`${file} with ${JSON.stringify(to)} instead of ${JSON.stringify(from)} gives one error`, async () => {
      const errors = await errorsWith([{ file, from, to }]);
      assert.deepEqual(
        errors.map((each) => each.file),
        [file],
        JSON.stringify(errors, null, 1),
      );
    });
  }
}

test('six files, each wrong in one way, give six errors in one run', async () => {
  const six = [
    'site.yaml',
    'kinds.yaml',
    'data/price.yaml',
    'charts/price.yaml',
    'sources.yaml',
    'articles/prices.md',
  ];
  const most = Math.max(...six.map((file) => breaks[file]?.length ?? 0));
  for (let form = 0; form < most; form += 1) {
    const edits = six.map((file) => {
      const forms = breaks[file] ?? [];
      const [from = '', to = ''] = forms[form % forms.length] ?? [];
      return { file, from, to };
    });
    const errors = await errorsWith(edits);
    assert.deepEqual(
      errors.map((each) => each.file).toSorted(),
      six.toSorted(),
      JSON.stringify({ edits, errors }, null, 1),
    );
  }
});

test('what is wrong in another way beside a faulty file is reported too', async () => {
  const errors = await errorsWith([
    { file: 'site.yaml', from: 'title: Chips', to: 'title: [Chips' },
    { file: 'articles/prices.md', from: '@paper]', to: '@papyrus]' },
    { file: 'entities/works.md', from: 'The Ember', to: 'The Embre' },
    { file: 'entities/fire.md', from: 'sources: [ledger]', to: 'sources: [leger]' },
  ]);
  assert.deepEqual(
    errors.map(({ file }) => file),
    ['articles/prices.md', 'entities/fire.md', 'entities/works.md', 'site.yaml'],
  );
});

test('what else is wrong with a chart and a table without a title is reported with it', async () => {
  const errors = await errorsWith([
    { file: 'charts/price.yaml', from: 'title: Price\n', to: '' },
    { file: 'charts/price.yaml', from: 'type: line', to: 'type: lne' },
    { file: 'charts/price.yaml', from: 'events: [fire]', to: 'events: [fier]' },
    { file: 'data/price.yaml', from: 'title: Price\n', to: '' },
    { file: 'data/price.csv', from: 'ember,2021,4', to: 'ember,2021,4x' },
  ]);
  assert.deepEqual(
    errors.map(({ file, line, code }) => `${file}:${line} ${code}`),
    [
      'charts/price.yaml:1 missing-field',
      'charts/price.yaml:1 invalid-value',
      'charts/price.yaml:7 unknown-entity',
      'data/price.csv:3 invalid-number',
      'data/price.yaml:1 missing-field',
    ],
  );
});

test('a chart of a table that does not exist is checked for its names and dates', async () => {
  const errors = await errorsWith([
    { file: 'charts/price.yaml', from: 'data: price', to: 'data: pryce' },
    {
      file: 'charts/price.yaml',
      from: '[ember, works]',
      to: '[embr, works]\nfrom: 2022\nto: 2021',
    },
    { file: 'charts/price.yaml', from: '[fire]', to: '[fier]' },
  ]);
  assert.deepEqual(
    errors.map(({ line, code }) => `${line} ${code}`),
    ['3 unknown-data', '7 unknown-entity', '9 invalid-date', '10 unknown-entity'],
  );
});

for (const [from, to] of [
  ['kind: chip', 'kind: chp'],
  ['kind: chip\n', ''],
  ['title: Ember One', 'title: Ember: One'],
] as const) {
  test(`with ${JSON.stringify(to)} instead of ${JSON.stringify(from)}, the text below it is checked too`, async () => {
    const file = 'entities/ember.md';
    const errors = await errorsWith([
      { file, from, to },
      { file, from: 'A chip of [[works]]', to: 'A chip of [[wroks]] [@leger]' },
    ]);
    assert.deepEqual(
      errors.map(({ code }) => code).slice(1),
      ['unknown-link', 'unknown-source'],
      JSON.stringify(errors, null, 1),
    );
  });
}

test('pictures, sources and names of an entity of an unknown kind are checked too', async () => {
  const file = 'entities/ember.md';
  const errors = await errorsWith([
    { file, from: 'kind: chip', to: 'kind: chp\nimage: ember.png\nsources: [leger]' },
    { file, from: 'aliases: [The Ember]', to: 'aliases: {The Ember: x}' },
  ]);
  assert.deepEqual(
    errors.map(({ line, code }) => `${line} ${code}`),
    ['3 unknown-kind', '4 unknown-asset', '5 unknown-source', '6 invalid-value'],
  );
});

test('of two files with one id, the texts of both are checked', async () => {
  const errors = await errorsWith([
    { file: 'entities/works.md', from: 'kind: foundry', to: 'kind: foundry\nid: ember' },
    { file: 'entities/works.md', from: '[[The Ember]]', to: '[[Nobody]]' },
    { file: 'entities/ember.md', from: '[[works]]', to: '[[Someone]]' },
  ]);
  assert.deepEqual(
    errors.filter(({ message }) => /^\[\[(Nobody|Someone)/.test(message)).map(({ file }) => file),
    ['entities/ember.md', 'entities/works.md'],
  );
});

test('a link in a file whose front matter does not end is checked', async () => {
  const file = 'articles/prices.md';
  const errors = await errorsWith([
    { file, from: 'date: 2022-01-01\n---', to: 'date: 2022-01-01' },
    { file, from: '[[about]]', to: '[[Nobody]]' },
  ]);
  assert.deepEqual(
    errors.map(({ code }) => code),
    ['invalid-front-matter', 'unknown-link'],
  );
});

test('of a chart in a text, both an unknown attribute and a wrong value are reported', async () => {
  const errors = await errorsWith([
    {
      file: 'articles/prices.md',
      from: '::chart{id=price}',
      to: '::chart{id=price scale=logg tone=dry}',
    },
  ]);
  assert.deepEqual(
    errors.map(({ code }) => code),
    ['invalid-directive', 'invalid-directive'],
  );
});

test('of a source without a title, its dates and addresses are checked too', async () => {
  const errors = await errorsWith([
    {
      file: 'sources.yaml',
      from: '  title: Paper',
      to: '  issued: yesterday\n  URL: ftp://a.example',
    },
  ]);
  assert.deepEqual(
    errors.map(({ line, code }) => `${line} ${code}`),
    ['3 invalid-bibliography', '4 invalid-date', '5 unsafe-url'],
  );
});
