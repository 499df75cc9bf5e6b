import assert from 'node:assert/strict';
import test from 'node:test';
import { readDataset } from '../../src/load/tables/dataset-file.ts';
import type { Reading } from '../../src/load/yaml/field-reader.ts';
import { numberOf } from '../../src/load/yaml/number-field.ts';
import { lineOfProblem } from './line-of-problem.ts';

const long =
  'title: T\ncolumns:\n  entity: {type: entity}\n  date: {type: date}\n  value: {type: number}\n';
const header = 'entity,date,value\n';

test('more than three cells of a column in one form are one error, with their number and the last line', () => {
  for (const written of ['"1,00#"', '12,#', 'n/a', '# %']) {
    const [problem, ...others] = problemsOf(
      `${header}${rowsOf(6, (index) => `a,200${index},"${written.replaceAll('"', '').replace('#', `${index}`)}"`)}`,
    );
    assert.deepEqual(others, [], written);
    assert.equal(problem && lineOfProblem(problem), 'data/x.csv:2:8 invalid-number');
    assert.match(
      problem?.message ?? '',
      / 5 more rows have a cell of this form, the last in line 7\.$/,
    );
  }
});

test('dates in one form are one error that says how a spreadsheet writes the others', () => {
  const table = header + rowsOf(9, (index) => `a,0${index + 1}.03.2021,1`);
  const [problem, ...others] = problemsOf(table);
  assert.deepEqual(others, []);
  assert.match(problem?.fix ?? '', /^Write `2021-03-01`\. In a spreadsheet, .* shows `2021-02-28`/);
});

test('cells that differ in form, and up to three of one, are told one by one', () => {
  const cells = ['"1,000"', '"1,001"', '"1,002"', '"12,5"', 'n/a', '-', '<5'];
  const found = problemsOf(header + rowsOf(7, (index) => `a,200${index},${cells[index]}`));
  assert.equal(found.length, 7);
});

test('rows of one wrong length are one error, and empty cells at their end are called so', () => {
  const [short, ...otherShort] = problemsOf(header + rowsOf(8, (index) => `a,200${index}`));
  assert.deepEqual(otherShort, []);
  assert.match(short?.message ?? '', /2 cells, but the header has 3\. 7 more rows have 2 too/);
  const [wide, ...otherWide] = problemsOf(header + rowsOf(8, (index) => `a,200${index},1,,`));
  assert.deepEqual(otherWide, []);
  assert.match(wide?.fix ?? '', /^Remove the 2 extra cells at the end, which are empty/);
});

test('blank lines between many rows are one error', () => {
  const [problem, ...others] = problemsOf(header + rowsOf(9, (index) => `a,200${index},1\n`));
  assert.deepEqual(others, []);
  assert.equal(problem && lineOfProblem(problem), 'data/x.csv:3:1 invalid-csv');
  assert.match(problem?.message ?? '', / 7 more rows are like this, the last in line 17\.$/);
});

test('a number that its comma parts is not taken for two cells and an empty one too many', () => {
  const wide = 'entity,date,value,note\n';
  const described = `${long}  note: {type: text}\n`;
  const [problem] = read(`${wide}a,2000,1,200.5,\n`, described).problems;
  assert.match(problem?.fix ?? '', /^If `1,200\.5` is one number, write `1200\.5`\./);
  const [other] = read(`${wide}a,2000,1,about 200,\n`, described).problems;
  assert.match(other?.fix ?? '', /^Remove the extra cell at the end/);
});

test('a table whose header lacks a column of the key is not told that its rows have one key', () => {
  const codes = problemsOf(`entity,day,value\na,2000,1\na,2001,2\n`).map(lineOfProblem);
  assert.deepEqual(codes, ['data/x.csv:1:8 invalid-csv', 'data/x.csv:1:1 invalid-csv']);
});

test('a decimal comma after a zero divides no thousands', () => {
  const [problem] = problemsOf(`${header}a,2000,"-0,003"\n`);
  assert.doesNotMatch(problem?.fix ?? '', /thousands/);
  assert.match(problem?.fix ?? '', /write `decimal: ","`/);
});

test('rows with the key of an earlier one are one error', () => {
  const [problem, ...others] = problemsOf(header + rowsOf(8, (index) => `a,2000,${index}`));
  assert.deepEqual(others, []);
  assert.match(problem?.message ?? '', /line 2: a, 2000\. 6 more rows have the key of an earlier/);
});

test('rows below a merged cell are told to fill it', () => {
  const [problem] = problemsOf(`${header}a,2000,1\n,2001,2\nb,2000,1\n,2001,3\n`);
  assert.match(problem?.message ?? '', /line 3: \(empty\), 2001\.$/);
  assert.match(problem?.fix ?? '', /^Fill `entity` in each row/);
});

test('lines above the header are one error that says where the header is', () => {
  const above = ['Turnover of firms,,', 'Turnover of firms', 'sep=,'];
  for (const line of above) {
    const [problem, ...others] = problemsOf(`${line}\n\n${header}a,2000,1\n`);
    assert.deepEqual(others, [], line);
    assert.equal(problem && lineOfProblem(problem), 'data/x.csv:1:1 invalid-csv');
    assert.match(problem?.message ?? '', /is not the header, which is in line 3\.$/);
  }
  const [problem, ...others] = problemsOf(`sep=;\r\n${header.replaceAll(',', ';')}a;2000;1\r\n`);
  assert.deepEqual(others, []);
  assert.match(problem?.fix ?? '', /^Delete the line above the header\./);
});

test('empty headings are one error', () => {
  const [problem, ...others] = problemsOf('entity,date,value,,,\na,2000,1,,,\n');
  assert.deepEqual(others, []);
  assert.equal(problem?.message, 'The heading of column 4 is empty, and so are 2 more.');
  assert.doesNotMatch(problem.fix, /merged/);
  const [merged] = problemsOf('entity,date,,value\na,2000,1,2\n');
  assert.match(merged?.fix ?? '', /heading of merged cells above the first of their columns/);
});

test('a header in other capitals is one error', () => {
  const [problem, ...others] = problemsOf('Entity,Date,VALUE\na,2000,1\n');
  assert.deepEqual(others, []);
  assert.match(
    problem?.message ?? '',
    /2 more headings differ from the description in capitals\.$/,
  );
});

test('a heading with its unit is told the column that it means, once', () => {
  const [problem, ...others] = problemsOf('entity,date,Value (EUR m)\na,2000,1\n');
  assert.deepEqual(others, []);
  assert.match(problem?.message ?? '', /Did you mean `value`\?$/);
});

test('of two headings that mean one column, the cells of the first are read as those of it', () => {
  const found = problemsOf('entity,date,Value EUR,Value USD\na,2000,1,x\n');
  assert.deepEqual(found.map(lineOfProblem), [
    'data/x.csv:1:13 invalid-csv',
    'data/x.csv:1:23 invalid-csv',
  ]);
});

test('a heading that a spreadsheet broke into lines is that of its column', () => {
  const { dataset, problems } = read(
    'entity,date,"Value\n(EUR m)"\na,2000,1\n',
    long.replace('value:', '"Value (EUR m)":'),
  );
  assert.deepEqual(problems, []);
  assert.deepEqual([...(dataset?.table.plain().rows ?? [])], [['a', '2000', 1]]);
});

test('words in other letters or with spaces are published as they are read', () => {
  const described = long.replace('columns:', 'columns:\n  status: {type: status}');
  for (const [word, isPlain] of [
    ['reported', true],
    ['Reported', false],
    [' reported', false],
  ] as const) {
    const { dataset, problems } = read(`status,entity,date,value\n${word},a,2000,1\n`, described);
    assert.deepEqual(problems, []);
    assert.deepEqual([...(dataset?.table.plain().rows ?? [])], [['reported', 'a', '2000', 1]]);
    assert.equal(dataset?.isPlainCsv, isPlain, word);
  }
});

test('rows without any value end a table, and are not published', () => {
  const { dataset, problems } = read(`${header}a,2000,1\n,,\n,,\n`);
  assert.deepEqual(problems, []);
  assert.equal([...(dataset?.table.plain().rows ?? [])].length, 1);
  assert.equal(dataset?.isPlainCsv, false);
  const [inside] = problemsOf(`${header}a,2000,1\n,,\nb,2000,1\n`);
  assert.equal(inside && lineOfProblem(inside), 'data/x.csv:3:1 invalid-csv');
});

function rowsOf(length: number, row: (index: number) => string): string {
  return `${Array.from({ length }, (_, index) => row(index)).join('\n')}\n`;
}

function problemsOf(table: string): ReturnType<typeof readDataset>['problems'] {
  return read(table).problems;
}

function read(table: string, description = long): ReturnType<typeof readDataset> {
  return readDataset(
    { file: 'data/x.yaml', text: description },
    { file: 'data/x.csv', text: table },
    'x',
  );
}

test('a faulty item of the sources of a table leaves the others, at their places', () => {
  const { dataset, problems } = read(
    `${header}a,2000,1\n`,
    long.replace('columns:', 'source:\n  - reg\n  - {key: x}\n  - post\n  - [b]\ncolumns:'),
  );
  assert.deepEqual(problems.map(lineOfProblem), [
    'data/x.yaml:4:5 invalid-value',
    'data/x.yaml:6:5 invalid-value',
  ]);
  assert.deepEqual(dataset?.sources, ['reg', 'post']);
  assert.deepEqual(
    dataset.sourcesAt?.map(({ line }) => line),
    [3, 5],
  );
});

test('points between semicolons that may divide thousands are a warning, unless the column has decimals', () => {
  const table = (cells: readonly string[]): string =>
    header.replaceAll(',', ';') + rowsOf(cells.length, (index) => `a;200${index};${cells[index]}`);
  const thousands = table(['1.234', '999', '12.500', '3.100']);
  const [problem, ...others] = problemsOf(thousands);
  assert.deepEqual(others, []);
  assert.equal(problem && lineOfProblem(problem), 'data/x.csv:2:8 warning invalid-number');
  assert.match(problem?.fix ?? '', /write `decimal: ","` .* `1234` here\. .* `decimals: 3`/);
  const described = long.replace('type: number', 'type: number, decimals: 3');
  assert.deepEqual(read(thousands, described).problems, []);
  assert.deepEqual(problemsOf(table(['1.234', '12.5', '3.100', '1.000'])), []);
  assert.deepEqual(problemsOf(table(['1.234', '12345', '3.100', '1.000'])), []);
  assert.deepEqual(problemsOf(table(['0.234', '0.500', '0.100'])), []);
  assert.deepEqual(problemsOf(table(['0.234', '1.500', '2.100', '3.250'])), []);
  assert.deepEqual(problemsOf(`${header}a,2000,1.250\na,2001,0.125\n`), []);
});

test('commas that may divide thousands are a warning although they are described as decimal signs', () => {
  const comma = long.replace('columns:', 'decimal: ","\ncolumns:');
  const quoted = (cells: readonly string[]): string =>
    header + rowsOf(cells.length, (index) => `a,200${index},"${cells[index]}"`);
  const [problem, ...others] = read(quoted(['999', '1,234', '12,345', '3,105']), comma).problems;
  assert.deepEqual(others, []);
  assert.equal(problem && lineOfProblem(problem), 'data/x.csv:3:8 warning invalid-number');
  assert.match(problem?.message ?? '', /^Each comma in the column `value` .* `1,234`/);
  assert.match(problem?.fix ?? '', /write `decimal: "\."` .* `1234` here\. .* `decimals: 3`/);
  assert.deepEqual(read(quoted(['1,234', '12,5', '3,105', '1,001']), comma).problems, []);
  const described = comma.replace('type: number', 'type: number, decimals: 3');
  assert.deepEqual(read(quoted(['1,234', '12,345', '3,105']), described).problems, []);
});

test('a number that is surely divided makes the others of its column a warning', () => {
  const [error, likely, ...others] = problemsOf(`${header}a,2000,1.234.567\na,2001,1.234\n`);
  assert.deepEqual(others, []);
  assert.match(error?.fix ?? '', /^If points divide thousands, write `decimal: ","` .*`1234567`/);
  assert.equal(likely && lineOfProblem(likely), 'data/x.csv:3:8 warning invalid-number');
});

test('signs that fit what is between cells divide thousands only where one column writes `999` and `12,500`, or five numbers as English does', () => {
  const comma = long.replace('columns:', 'decimal: ","\ncolumns:');
  const table = (cells: readonly string[]): string =>
    header.replaceAll(',', ';') + rowsOf(cells.length, (index) => `a;200${index};${cells[index]}`);
  const mixed = ['1,234', '999', '12,500', '3,101'];
  const [problem] = read(table(mixed), comma).problems;
  assert.equal(problem && lineOfProblem(problem), 'data/x.csv:2:8 warning invalid-number');
  const fuel = ['1,459', '1,500', '1,621', '0'];
  assert.deepEqual(read(table(fuel), comma).problems, []);
  const rates = ['1,234', '100', '12,501', '3,101'];
  assert.deepEqual(read(table(rates), comma).problems, []);
  const english = ['1,234', '12,345', '3,101', '4,207', '15,982'];
  const [alike] = read(table(english), comma).problems;
  assert.equal(alike && lineOfProblem(alike), 'data/x.csv:2:8 warning invalid-number');
  const prices = ['1,234', '1,345', '3,101', '4,207', '5,982'];
  assert.deepEqual(read(table(prices), comma).problems, []);
  assert.deepEqual(read(table([...english, '0,125']), comma).problems, []);
  assert.deepEqual(problemsOf(table(english).replaceAll(',', '.').replaceAll(';', ',')), []);
  const points = table(mixed).replaceAll(',', '.').replaceAll(';', ',');
  assert.deepEqual(problemsOf(points).map(lineOfProblem), [
    'data/x.csv:2:8 warning invalid-number',
  ]);
  assert.deepEqual(problemsOf(points.replace('999', '12.25')), []);
});

test('numbers of three decimals are no warning beside a column whose commas are surely decimal signs', () => {
  const described = `${long.replace('columns:', 'decimal: ","\ncolumns:')}  share: {type: number}\n`;
  const degrees = ['13,405', '9,993', '11,582', '8,682', '6,960'];
  const table = (share: string): string =>
    `entity;date;value;share\n${rowsOf(5, (index) => `a;200${index};${degrees[index]};${share}`)}`;
  assert.deepEqual(read(table('52,5'), described).problems, []);
  assert.equal(read(table('52'), described).problems.length, 1);
});

test('numbers with more digits than numbers keep are one warning for their column', () => {
  const ids = `${header}a,2000,9007199254740993\na,2001,1e21\na,2002,-12345678901234567891\n`;
  const [problem, ...others] = problemsOf(ids);
  assert.deepEqual(others, []);
  assert.equal(problem && lineOfProblem(problem), 'data/x.csv:2:8 warning invalid-number');
  assert.match(problem?.message ?? '', /show `9007199254740992`\. 1 more row has such a number\.$/);
  assert.match(problem?.fix ?? '', /^Give the column the type `text`/);
  const kept = `${header}a,2000,9007199254740992\na,2001,0.12345678901234567\n`;
  assert.deepEqual(problemsOf(kept), []);
});

test('so is a number of front matter', () => {
  const reading: Reading = { file: 'x.md', problems: [] };
  const at = { line: 3, column: 9 };
  const text = '9007199254740993';
  const value = numberOf({ type: 'scalar', value: text, text, at }, 'users', reading);
  assert.equal(value, 9007199254740992);
  assert.deepEqual(reading.problems.map(lineOfProblem), ['x.md:3:9 warning invalid-value']);
});

test('numbers that a spreadsheet has shortened are a warning', () => {
  const [problem, ...others] = problemsOf(`${header}a,2000,1.23E+12\na,2001,4.50E+11\n`);
  assert.deepEqual(others, []);
  assert.equal(problem && lineOfProblem(problem), 'data/x.csv:2:8 warning invalid-number');
  assert.match(problem?.fix ?? '', /write `1\.23e12`\.$/);
  assert.deepEqual(problemsOf(`${header}a,2000,1.23e12\na,2001,1.234E+12\n`), []);
});

test('codes for missing values among numbers that are not negative are a warning', () => {
  const table = (cells: readonly string[]): string =>
    header + rowsOf(cells.length, (index) => `a,200${index},${cells[index]}`);
  const [problem, ...others] = problemsOf(table(['1', '-999.9', '3', '4', '-999.9']));
  assert.deepEqual(others, []);
  assert.equal(problem && lineOfProblem(problem), 'data/x.csv:3:8 warning invalid-number');
  assert.match(problem?.message ?? '', /1 more row has such a number\.$/);
  assert.deepEqual(problemsOf(table(['1', '-999', '-3', '4', '5'])), []);
});

test('a column of two years each, which are read as months, is a warning', () => {
  const table = (dates: readonly string[]): string =>
    header + dates.map((date) => `a,${date},1\n`).join('');
  const [problem, ...others] = problemsOf(table(['2008-09', '2009-10', '2010-11']));
  assert.deepEqual(others, []);
  assert.equal(problem && lineOfProblem(problem), 'data/x.csv:2:3 warning invalid-date');
  assert.match(problem?.fix ?? '', /ends: `2009`\.$/);
  assert.deepEqual(problemsOf(table(['2008-09', '2009-10', '2010-12'])), []);
});
