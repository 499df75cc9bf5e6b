import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles } from '../made/compile-files.ts';
import { fileText } from '../made/file-text.ts';

const files = {
  'site.yaml': 'title: Site\ndescription: Of a test.\n',
  'entities/kran.md': '---\ntitle: Kran\nkind: company\n---\n\nBuilds cranes.\n',
};
const columns = 'entity: {type: entity}, date: {type: date}, value: {type: number}';
const described = (decimal: string, all: string): string =>
  `title: T\ndecimal: "${decimal}"\ncolumns: {${all}}\n`;

test('a table of a spreadsheet is published with commas and decimal points', async () => {
  const file = await published({
    'data/ships.yaml': described(',', `${columns}, open: {type: boolean}, note: {type: text}`),
    'data/ships.csv': 'entity;date;value;open;note\nkran;2001;12,5;true;a, b\nkran;2002;;;\n',
  });
  assert.ok('make' in file);
  assert.equal(
    file.make(),
    'entity,date,value,open,note\r\nkran,2001,12.5,true,"a, b"\r\nkran,2002,,,\r\n',
  );
  // What it says follows from its description too, which its version does not tell.
  assert.equal(file.madeFrom, undefined);
});

test('any other table is published as it is', async () => {
  const file = await published({
    'data/ships.yaml': described('.', columns),
    'data/ships.csv': 'entity,date,value\nkran,2001,12.50\n',
  });
  assert.ok('copyOf' in file);
});

test('a table whose lines end in CR alone is published with line ends that others read', async () => {
  const file = await published({
    'data/ships.yaml': described('.', columns),
    'data/ships.csv': 'entity,date,value\rkran,2001,12.50\rkran,2002,3\r',
  });
  assert.ok('make' in file);
  assert.equal(file.make(), 'entity,date,value\r\nkran,2001,12.5\r\nkran,2002,3\r\n');
});

async function published(dataset: Record<string, string>) {
  const { site } = await compileFiles({ ...files, ...dataset });
  const file = site.files.find(({ path }) => path === '/data/ships.csv');
  assert.ok(file);
  return file;
}

test('how sure a value of a heat map is has columns of its own in its file, as for lines', async () => {
  const { site } = await compileFiles({
    ...files,
    'data/ships.yaml': described('.', `${columns}, confidence: {type: confidence}`),
    'data/ships.csv': 'entity,date,value,confidence\nkran,2001,5,medium\nkran,2002,6,\n',
    'charts/map.yaml': 'title: Map\ntype: heatmap\ndata: ships\n',
    'charts/line.yaml': 'title: Line\ntype: line\ndata: ships\n',
  });
  const csvOf = (id: string): string => fileText(site.files, `/charts/${id}.csv`);
  assert.match(csvOf('map'), /^2001,5,,medium\r$/m);
  assert.equal(csvOf('map'), csvOf('line'));
});
