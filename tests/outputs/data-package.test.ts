import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import Ajv from 'ajv-draft-04';
import { compile } from '../../src/compile.ts';
import { today } from '../../src/publish/today.ts';
import { compileFiles } from '../made/compile-files.ts';
import { sites, siteNames } from '../sites.ts';
import { fileText } from '../made/file-text.ts';

// The profile of the standard's first version, without its explanations.
const schema: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, 'tabular-data-package.schema.json'), 'utf8'),
);

for (const name of siteNames) {
  test(`${name}: the data package is valid by the profile of Tabular Data Packages`, async () => {
    const { compiled } = await compile({ contentDir: sites[name].content, today: today() });
    const described = fileText(compiled?.().files, '/data/datapackage.json');
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema as object);
    assert.ok(validate(JSON.parse(described)), JSON.stringify(validate.errors));
  });
}

test('the name of the data package keeps the letters of the title that a-z has', async () => {
  const { site } = await compileFiles({
    'site.yaml': 'title: Fındığın yolu, Łódź\ndescription: Of a test.\nlanguage: tr\n',
    'data/d.csv': 'date,value\n2020,5\n',
    'data/d.yaml': 'title: D\ncolumns: {date: {type: date}, value: {type: number}}\n',
  });
  const described = fileText(site.files, '/data/datapackage.json');
  assert.match(described, /"name": "findigin-yolu-lodz"/);
});

interface Described {
  licenses?: object[];
  contributors?: object[];
  resources: {
    title: string;
    description?: string;
    licenses?: object[];
    sources?: object[];
    schema: { fields: ({ name: string; constraints?: object } & object)[]; primaryKey?: string[] };
  }[];
}

/** The data package of a site with tables, each with its description. */
async function packageOf(files: Record<string, string>, settings = ''): Promise<Described> {
  const { site } = await compileFiles({
    'site.yaml': `title: Site\ndescription: Of a test.\n${settings}`,
    'sources.yaml':
      '- {id: paper, type: article, title: A paper, URL: "https://paper.example/1"}\n- {id: book, type: book, title: A book}\n',
    'entities/kran.md': '---\ntitle: Kran\nkind: company\n---\nCranes.\n',
    ...files,
  });
  return JSON.parse(fileText(site.files, '/data/datapackage.json')) as Described;
}

test('a table is described with the types, units and permitted values of its columns, its key and its sources', async () => {
  const { resources } = await packageOf({
    'data/d.csv':
      'entity,date,value,open,confidence,status,source\nkran,2020-01-01,5,true,low,disputed,paper\nkran,2020-02-01,,,,,\n',
    'data/d.yaml':
      'title: D\ndescription: Of cranes.\nsource: [paper, book]\ncolumns: {entity: {type: entity}, date: {type: date}, value: {type: number, unit: t, label: Weight}, open: {type: boolean}, confidence: {type: confidence}, status: {type: status}, source: {type: source}}\n',
  });
  const [table] = resources;
  assert.equal(table?.description, 'Of cranes.');
  assert.deepEqual(table.sources, [
    { title: 'A paper', path: 'https://paper.example/1' },
    { title: 'A book' },
  ]);
  assert.deepEqual(table.schema.primaryKey, ['entity', 'date']);
  const constraints = { required: true };
  assert.deepEqual(table.schema.fields, [
    { name: 'entity', title: 'Entity', type: 'string', constraints },
    { name: 'date', title: 'Date', type: 'date', format: 'default', constraints },
    { name: 'value', title: 'Weight', type: 'number', unit: 't' },
    { name: 'open', title: 'Open', type: 'boolean' },
    {
      name: 'confidence',
      title: 'Confidence',
      type: 'string',
      constraints: { enum: ['high', 'medium', 'low'] },
    },
    {
      name: 'status',
      title: 'Status',
      type: 'string',
      constraints: {
        enum: ['confirmed', 'reported', 'estimated', 'disputed', 'unverified', 'withdrawn'],
      },
    },
    { name: 'source', title: 'Source', type: 'string' },
  ]);
});

test('a column of dates has the type of their precision, and is text if they differ in it', async () => {
  const columns = 'columns: {date: {type: date}, value: {type: number}}\n';
  const { resources } = await packageOf({
    'data/months.csv': 'date,value\n2020-02,5\n2021-02,6\n',
    'data/months.yaml': `title: Months\n${columns}`,
    'data/several.csv': 'date,value\n2020,5\n2021-02,6\n,7\n',
    'data/several.yaml': `title: Several\n${columns}`,
    'data/years.csv': 'date,value\n2020,5\n,6\n',
    'data/years.yaml': `title: Years\n${columns}`,
  });
  assert.deepEqual(
    resources.map((table) => ({ ...table.schema.fields[0], title: undefined })),
    [
      { name: 'date', title: undefined, type: 'yearmonth', constraints: { required: true } },
      {
        name: 'date',
        title: undefined,
        type: 'string',
        description: 'A date, as exact as it is known: 2021, 2021-02 or 2021-02-17.',
      },
      { name: 'date', title: undefined, type: 'year' },
    ],
  );
});

test('a licence is named by its SPDX id or told in its own words, and a table without one has that of the site', async () => {
  const table = (license: string): string =>
    `title: T\n${license}columns: {date: {type: date}, value: {type: number}}\n`;
  const rows = 'date,value\n2020,5\n';
  const files = {
    'data/a.csv': rows,
    'data/a.yaml': table('license: Free for schools\n'),
    'data/b.csv': rows,
    'data/b.yaml': table('license: http://license.example/1\n'),
    'data/c.csv': rows,
    'data/c.yaml': table(''),
  };
  const ofSite = [{ name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }];
  const authors = 'authors: [{name: Ann, url: "https://ann.example/"}, {name: Bo}]\n';
  const described = await packageOf(files, `license: CC0-1.0\n${authors}`);
  assert.deepEqual(described.licenses, ofSite);
  assert.deepEqual(described.contributors, [
    { title: 'Ann', role: 'author', path: 'https://ann.example/' },
    { title: 'Bo', role: 'author' },
  ]);
  const address = 'http://license.example/1';
  assert.deepEqual(
    described.resources.map(({ licenses }) => licenses),
    [
      [{ name: 'other', title: 'Free for schools' }],
      [{ name: 'other', title: address, path: address }],
      ofSite,
    ],
  );
  const bare = await packageOf(files);
  assert.deepEqual(
    [bare.licenses, bare.contributors, bare.resources[2]?.licenses],
    [undefined, undefined, undefined],
  );
});
