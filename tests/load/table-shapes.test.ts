import assert from 'node:assert/strict';
import test from 'node:test';
import { numberMeant, parseNumber } from '../../src/load/yaml/written-number.ts';
import { inTime } from '../in-time.ts';
import { readDataset } from '../../src/load/tables/dataset-file.ts';
import type { Problem } from '../../src/model/problems/problem.ts';
import { lineOfProblem } from './line-of-problem.ts';

const long =
  'title: T\ncolumns:\n  entity: {type: entity}\n  date: {type: date}\n  value: {type: number}\n';

test('a table with a column for each year gets one error that says how to make it long', () => {
  const [problem, ...others] = problemsOf(long, 'entity,2019,2020,2021,2022\na,1,2,3,4\n');
  assert.deepEqual(others, []);
  assert.ok(problem);
  assert.equal(lineOfProblem(problem), 'data/x.csv:1:8 invalid-csv');
  assert.match(problem.message, /`2019`, `2020`, `2021` and 1 more are dates/);
  assert.match(problem.fix, /write `entity,date,value`, `a,2019,1` and `a,2020,2`/);
});

test('quarters and months as columns count as dates too', () => {
  for (const header of [
    'entity,Q1 2019,Q2 2019',
    'entity,Mar 2019,Apr 2019',
    'entity,2019-01,2019-02',
  ]) {
    const found = problemsOf(long, `${header}\na,1,2\n`);
    assert.deepEqual(found.map(lineOfProblem), ['data/x.csv:1:8 invalid-csv'], header);
  }
});

test('a wide table whose columns are described is a warning at the first of them', () => {
  const description =
    'title: T\ncolumns:\n  entity: {type: entity}\n  "2019": {type: number}\n  2020: {type: number}\n';
  const found = problemsOf(description, 'entity,2019,2020\na,1,2\n');
  assert.deepEqual(found.map(lineOfProblem), ['data/x.yaml:4:3 warning invalid-csv']);
});

test('one date among the columns, or numbers that are none, do not make a table wide', () => {
  const found = problemsOf(long, 'entity,date,value,2019,123456\na,2019,1,2,3\n');
  assert.deepEqual(
    found.map(({ message }) => message),
    ['The description has no column `2019`.', 'The description has no column `123456`.'],
  );
});

test('numbers as large and as small as scales can have are read, and 0 in any form', () => {
  for (const [written, number] of [
    ['1e300', 1e300],
    ['-1e-300', -1e-300],
    ['0e999', 0],
    ['.0', 0],
    ['0.00e-999', 0],
    ['+10', 10],
  ] as const) {
    assert.equal(parseNumber(written), number, written);
    assert.deepEqual(problemsOf(long, `entity,date,value\na,2019,${written}\n`), [], written);
  }
});

test('a header of 40,000 headings that nothing describes is told in time', async () => {
  const headings = Array.from({ length: 40_000 }, (_, index) => `c${index}`).join(',');
  const found = await inTime(() => problemsOf(long, `${headings}\n`));
  assert.equal(found.length, 1001);
  assert.equal(lineOfProblem(found[0] ?? assert.fail()), 'data/x.csv:1:1 invalid-csv');
  assert.match(found.at(-1)?.message ?? '', /more faults like these/);
});

test('rows whose cells are separated otherwise than the headings are one error', () => {
  for (const [header, cells] of [
    [';', ','],
    [',', ';'],
    ['\t', ';'],
  ] as const) {
    const rows = [2018, 2019, 2020].map((year) => ['a', year, '1.5'].join(cells));
    const table = [['entity', 'date', 'value'].join(header), ...rows, ''].join('\n');
    const [problem, ...others] = problemsOf(long, table);
    assert.deepEqual(others, []);
    assert.equal(problem && lineOfProblem(problem), 'data/x.csv:2:1 invalid-csv');
    assert.match(
      problem?.message ?? '',
      /^In this row, and in 2 more rows, a \w+ separates the cells;/,
    );
  }
});

test('faults of other rows are told beside those of rows that are separated otherwise', () => {
  const found = problemsOf(long, 'entity,date,value\na;2018;1,5\nb,2018,x\nc,2018\n');
  assert.deepEqual(found.map(lineOfProblem).sort(), [
    'data/x.csv:2:1 invalid-csv',
    'data/x.csv:3:8 invalid-number',
    'data/x.csv:4:7 invalid-csv',
  ]);
});

test('a heading that is there twice is one error, not one for each cell below it', () => {
  const found = problemsOf(long, 'entity,date,value,value\na,2019,1,low\nb,2019,2,high\n');
  assert.deepEqual(
    found.map(({ message }) => message),
    ['The header has the column `value` twice.'],
  );
});

test('a number with signs beside it is told the digits', () => {
  for (const [written, meant] of [
    ['26%', '26'],
    ['$335.5', '335.5'],
    ['₺335.5', '335.5'],
    ['%26', '26'],
    ['\u2212260', '-260'],
    ['-5 %', '-5'],
    ['(260)', '-260'],
    ['1 260', '1260'],
    ['1’260 €', '1260'],
    ['1_260', '1260'],
    ['USD 12', '12'],
    ['12.5 EUR', '12.5'],
    ['$(12)', '-12'],
    ['$-12', '-12'],
    ['EUR -12', '-12'],
    ['US$ (12)', '-12'],
    ['12-', '-12'],
    ['１２', '12'],
  ]) {
    const [problem] = problemsOf(long, `entity,date,value\na,2019,${written}\n`);
    assert.match(problem?.fix ?? '', new RegExp(`^Write \`${meant}\`\\. `), written);
  }
  for (const written of ['12abc', '12 mil', '#5', '1/2', '1 26', '0x1F']) {
    const [problem] = problemsOf(long, `entity,date,value\na,2019,${written}\n`);
    assert.match(problem?.fix ?? '', /^Write digits/, written);
  }
});

test('what else stands in cells of numbers is told where it belongs', () => {
  for (const [written, fix] of [
    ['n/a', 'Leave the cell empty: an'],
    ['k.A.', 'Leave the cell empty: an'],
    ['...', 'Leave the cell empty: an'],
    ['-', 'Leave the cell empty if there is no value, or write `0`'],
    ['–', 'Leave the cell empty if there is no value, or write `0`'],
    ['#DIV/0!', 'The spreadsheet could not compute the cell'],
    ['=A1+B1', 'Write the value of the formula'],
    ['1e400', 'Correct it, or choose another unit: numbers go up to 1e300'],
    ['9'.repeat(400), 'Correct it, or choose another unit'],
    ['1.7e308', 'Correct it, or choose another unit'],
    ['-5e-324', 'Correct it, or choose another unit'],
    ['0.1e-400', 'Correct it, or choose another unit'],
    ['1234*', 'Write `1234`. What the mark says has its place in another column'],
    ['12¹', 'Write `12`. What the mark says'],
    ['12[a]', 'Write `12`. What the mark says'],
    ['12 (p)', 'Write `12`. What the mark says'],
    ['12 (1)', 'Write `12`. What the mark says'],
    ['12.5e', 'Write `12.5`. What the mark says'],
    ['12 bep', 'Write `12`. What the mark says'],
    [': z', 'Leave the cell empty: an'],
    ['$ —', 'Leave the cell empty if there is no value, or write `0`'],
    ['(12.5)%', 'Write `-12.5`.'],
    ['(1234', 'Write `-1234`.'],
    ['1234)', 'Write `-1234`.'],
    ['"1234,-"', 'Write `1234`.'],
    ['12.5 per cent', 'Write `12.5`. A cell holds plain digits'],
    ['１２．５', 'Write `12.5`. A cell holds plain digits'],
    ['1，234', 'If commas divide thousands, write `1234`'],
    ['－', 'Leave the cell empty if there is no value, or write `0`'],
    ['3萬', 'Write `3e4`, or `3` if the `unit` of the column has the rest.'],
    ['1.5億元', 'Write `1.5e8`, or `1.5` if'],
    ['2兆', 'Write `2e12`'],
    ['5만', 'Write `5e4`'],
    ['ca. 300', 'Write `300`, and `estimated` in a column of the type `status`'],
    ['~300', 'Write `300`, and `estimated`'],
    ['<5', 'A cell holds one number: leave it empty'],
    ['2019-20', 'A cell holds one number: leave it empty'],
    ['€ 3.4m', 'Write `3.4e6`, or `3.4` if the `unit`'],
    ['12.5 bn', 'Write `12.5e9`'],
    [
      '12 t',
      'Write `12` if `t` is a unit, which stands in the description: `unit: t`. If it means trillions, write `12e12`.',
    ],
    ['3.4m', 'Write `3.4` if `m` is a unit'],
    ['3.4 Mio.', 'Write `3.4e6`'],
    ['€ 1.234', 'Write `1234` if the point divides thousands, or `1.234` if'],
    ['(US$ 1.234)', 'Write `-1234` if the point divides thousands, or `-1.234` if'],
    ['1.234 %', 'Write `1.234`. A cell holds plain digits'],
    ['€ 0.234', 'Write `0.234`. A cell holds plain digits'],
    ['"$1,234"', 'If commas divide thousands, write `1234`'],
    ['"(1,234)"', 'If commas divide thousands, write `-1234`'],
    ['"1,23,456"', 'If commas divide thousands, write `123456`'],
  ] as const) {
    const [problem] = problemsOf(long, `entity,date,value\na,2019,${written}\n`);
    assert.ok(problem?.fix.startsWith(fix), `${written}: ${problem?.fix}`);
  }
});

test('a description without columns is an error', () => {
  for (const columns of ['{}', '']) {
    const found = problemsOf(`title: T\ncolumns: ${columns}\n`, 'a,b\n1,2\n');
    assert.equal(found.length, 1);
    assert.match(
      found.map(lineOfProblem).join(),
      /^data\/x\.yaml:2:\d+ (invalid-value|missing-field)$/,
    );
  }
});

test('a date in another form is refused with the one to write', () => {
  const found = problemsOf(long, 'entity,date,value\na,Q1 2019,1\na,Mar 2019,1\na,01.02.2019,1\n');
  assert.deepEqual(found.map(lineOfProblem), [
    'data/x.csv:2:3 invalid-date',
    'data/x.csv:3:3 invalid-date',
    'data/x.csv:4:3 invalid-date',
  ]);
  assert.deepEqual(
    found.map(({ fix }) => fix),
    ['Write `2019-03-31`, the last day of the period.', 'Write `2019-03`.', 'Write `2019-02-01`.'],
  );
});

function problemsOf(description: string, table: string): Problem[] {
  return read(description, table).problems;
}

function read(description: string, table: string): ReturnType<typeof readDataset> {
  return readDataset(
    { file: 'data/x.yaml', text: description },
    { file: 'data/x.csv', text: table },
    'x',
  );
}

test('a problem after a quoted cell of several lines has its place, whatever ends the lines', () => {
  const described = `${long}  note: {type: text}\n`;
  const rows = [
    'entity,date,value,note',
    'a,2019,1,"x',
    '',
    'y"',
    'b,2019,"1,0',
    '",x',
    'c,2019,1',
    'd,2019,z,',
    'e,2019,"1',
  ];
  for (const lineEnd of ['\n', '\r\n']) {
    assert.deepEqual(
      problemsOf(described, rows.join(lineEnd)).map(lineOfProblem),
      [
        'data/x.csv:5:8 invalid-number',
        'data/x.csv:7:9 invalid-csv',
        'data/x.csv:8:8 invalid-number',
        'data/x.csv:9:8 invalid-csv',
      ],
      JSON.stringify(lineEnd),
    );
  }
});

const comma = long.replace('columns:', 'decimal: ","\ncolumns:');

test('a table of a spreadsheet with decimal commas is read as it comes', () => {
  for (const delimiter of [';', '\t']) {
    const rows = [
      ['entity', 'date', 'value'],
      ['a', '2019', '12,5'],
      ['a', '2020', '-3'],
      ['a', '2021', ''],
    ];
    const text = rows.map((cells) => cells.join(delimiter)).join('\r\n');
    const { dataset, problems } = read(comma, text);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [...(dataset?.table.plain().rows ?? [])],
      [
        ['a', '2019', 12.5],
        ['a', '2020', -3],
        ['a', '2021', null],
      ],
    );
    assert.equal(dataset?.isPlainCsv, false);
  }
});

test('quoted decimal commas may stand between commas', () => {
  const { dataset, problems } = read(comma, 'entity,date,value\na,2019,"12,5"\n');
  assert.deepEqual(problems, []);
  assert.deepEqual([...(dataset?.table.plain().rows ?? [])], [['a', '2019', 12.5]]);
});

test('a decimal comma that the description does not name is an error that says how to name it', () => {
  const [problem] = problemsOf(long, 'entity;date;value\na;2019;12,5\n');
  assert.ok(problem);
  assert.equal(lineOfProblem(problem), 'data/x.csv:2:8 invalid-number');
  assert.match(problem.fix, /write `decimal: ","` into its description/);
});

test('points among decimal commas are refused, since they may divide thousands', () => {
  const fixes = [
    ['1.000', /^If points divide thousands, write `1000`: /],
    ['-1.000,5', /^If points divide thousands, write `-1000,5`: /],
    ['12.5', /decimal comma/],
    ['1,2,3', /decimal comma/],
    ['1,234,567', /^If commas divide thousands, write `decimal: "\."` .*`1234567` here/],
    ['1,234.5', /^If commas divide thousands, write `decimal: "\."` .*`1234\.5` here/],
  ] as const;
  for (const [number, fix] of fixes) {
    const found = problemsOf(comma, `entity;date;value\na;2019;${number}\n`);
    assert.deepEqual(found.map(lineOfProblem), ['data/x.csv:2:8 invalid-number'], number);
    assert.match(found[0]?.fix ?? '', fix);
  }
});

test('signs between thousands without a description of decimal commas are read both ways in the report', () => {
  const [both, commas, points] = ['"1,000"', '"1.000,5"', '"1,000.5"'].map((cell) => {
    const [problem] = problemsOf(long, `entity,date,value\na,2019,${cell}\n`);
    return problem?.fix ?? '';
  });
  assert.match(
    both ?? '',
    /^If commas divide thousands, write `1000`: .* write `decimal: ","` into its description\.$/,
  );
  assert.match(commas ?? '', /^Write digits .* write `decimal: ","` into its description\.$/);
  assert.match(points ?? '', /^If commas divide thousands, write `1000\.5`: [^.]*\.$/);
});

test('rows with one date say how to tell entities apart, unless a column does', () => {
  const dates = 'title: T\ncolumns:\n  firm: {type: text}\n  date: {type: date}\n';
  const [problem] = problemsOf(dates, 'firm,date\nA,2019\nB,2019\n');
  assert.match(problem?.fix ?? '', /give the column with their ids the type `entity`/);
  const [same] = problemsOf(long, 'entity,date,value\na,2019,1\na,2019,2\n');
  assert.doesNotMatch(same?.fix ?? 'type `entity`', /type `entity`/);
});

test('a row with too many cells is told at the first of them to quote or remove, one with too few to add', () => {
  const fixOf = (row: string, sign = ','): string => {
    const text = `entity,date,value\n${row}\n`.replaceAll(',', sign).replaceAll('|', ',');
    const [problem, ...others] = problemsOf(long, text);
    assert.deepEqual(others, []);
    return `${problem?.column} ${problem?.fix}`;
  };
  assert.match(
    fixOf('a,2019,1,5'),
    /^10 Put a cell that holds a comma in quotation marks, or remove/,
  );
  assert.match(
    fixOf('a,2019,1,5', ';'),
    /^10 Put a cell that holds a semicolon in quotation marks/,
  );
  assert.match(fixOf('a,2019'), /^\d+ Add the missing cells; a cell may be empty\.$/);
  assert.match(fixOf('a'), /; a cell may be empty\.$/);
  assert.match(fixOf('Counted by hand'), / Delete a note: those below a table/);
});

test('positions count the cells that the table has, whatever separates them', () => {
  const found = problemsOf(long, 'entity;date;value\n"a; b";2019;x\n');
  assert.deepEqual(found.map(lineOfProblem), ['data/x.csv:2:13 invalid-number']);
});

test('a million digits that are no number are refused in time', async () => {
  for (const digits of ['1', '-', '1-', '1*']) {
    const table = `entity,date,value\na,2019,${digits.repeat(1_000_000)}x\n`;
    const [problem] = await inTime(() => problemsOf(long, table));
    assert.equal(problem?.code, 'invalid-number');
  }
});

test('a long text in the place of a number of front matter is refused in time', async () => {
  const meant = await inTime(() => numberMeant(`1${' '.repeat(200_000)}x`));
  assert.equal(meant, undefined);
});
