import assert from 'node:assert/strict';
import test from 'node:test';
import { problemsOf } from '../made/compile-files.ts';

const files = {
  'sources.yaml': '- {id: register, title: Register}\n',
  'entities/mill.md': '---\ntitle: Mill\nkind: company\n---\nA mill.\n',
  'entities/lock.md': '---\ntitle: Lock\nkind: company\n---\nA lock.\n',
  'data/flour.yaml':
    'title: Flour\nsource: register\ncolumns: {entity: {type: entity}, date: {type: date}, sold: {type: number}, kept: {type: number}, note: {type: text}, status: {type: status}}\n',
  'data/flour.csv':
    'entity,date,sold,kept,note,status\nmill,2019,1,,,\nmill,2020,3,,,\nmill,2021-03,2,,,\nmill,2023,9,,,withdrawn\nlock,2020,,,,\n',
  'data/towns.yaml':
    'title: Towns\nsource: register\ncolumns: {town: {type: text}, people: {type: number}, land: {type: text}}\n',
  'data/towns.csv': 'town,people,land\nHavn,3,a\nVik,5,a\nLom,4,b\n',
};

async function chart(text: string, table: 'flour' | 'towns' = 'flour'): Promise<string[]> {
  const yaml = `title: X\ndata: ${table}\n${text}\n`;
  const problems = await problemsOf({ ...files, 'charts/x.yaml': yaml });
  return problems.map(
    ({ line, column, severity, code, message }) =>
      `${line}:${column} ${severity} ${code} ${message}`,
  );
}

test('an entity without a row, which no chart of the table shows, is a warning at its name', async () => {
  const quay = {
    'entities/quay.md': '---\ntitle: Quay\nkind: company\n---\nOf the mill and the lock.\n',
  };
  const yaml = 'title: X\ndata: flour\nentities: [mill, quay]\nhighlight: [quay]\n';
  const problems = await problemsOf({ ...files, ...quay, 'charts/x.yaml': yaml });
  const message = (key: string): string =>
    `\`quay\` in \`${key}\` has no row in \`flour\`, so the chart does not show it.`;
  assert.deepEqual(
    problems.map(({ line, column, severity, ...each }) => [
      `${line}:${column} ${severity} ${each.code}`,
      each.message,
    ]),
    [
      ['3:18 warning no-such-value', message('entities')],
      ['4:13 warning no-such-value', message('highlight')],
    ],
  );
});

test('a chart that ends before it starts is an error at its end', async () => {
  assert.deepEqual(await chart('from: 2021\nto: 2020-06'), [
    '4:5 error invalid-date `to: 2020-06` is before `from: 2021`.',
  ]);
  assert.deepEqual(await chart('from: 2020-06\nto: 2020-06'), [
    '4:5 error no-such-value The chart shows nothing: `flour` has no value between its dates.',
  ]);
});

test('a chart of dates after or before all values is an error at the date', async () => {
  assert.deepEqual(await chart('from: 2022'), [
    '3:7 error no-such-value The chart shows nothing: the values of `flour` are from 2019 to 2021-03.',
  ]);
  assert.deepEqual(await chart('to: 2018'), [
    '3:5 error no-such-value The chart shows nothing: the values of `flour` are from 2019 to 2021-03.',
  ]);
  assert.deepEqual(await chart('from: 2020\nto: 2020'), []);
});

test('a chart of entities or columns without a value is an error', async () => {
  assert.deepEqual(await chart('entities: [lock]'), [
    '3:11 error no-such-value The chart shows nothing: `flour` has no value of these entities.',
  ]);
  assert.deepEqual(await chart('y: kept'), [
    '2:7 error no-such-value The chart shows nothing: `flour` has no value.',
  ]);
  assert.deepEqual(await chart('y: [sold, kept]\nentities: [mill]'), []);
});

test('a chart of a table without dates, or of a column of words, is an error', async () => {
  assert.deepEqual(await chart('type: heatmap', 'towns'), [
    '2:7 error invalid-value `type: heatmap` draws a column of the type `date`, but `towns` has none.',
  ]);
  assert.deepEqual(await chart('y: note'), [
    '3:4 error invalid-value `y: note` names no column of the type `number`.',
  ]);
});

test('bars and treemaps of a table without dates draw one value of each name, and no dates choose among them', async () => {
  assert.deepEqual(await chart('type: bar\nhighlight: [Havn]', 'towns'), []);
  assert.deepEqual(await chart('type: treemap\nx: town', 'towns'), []);
  assert.deepEqual(await chart('type: bar\nhighlight: [Hav]', 'towns'), [
    '4:13 error unknown-entity `Hav` in `highlight` names no series. Did you mean `Havn`?',
  ]);
  assert.deepEqual(await chart('type: bar\nseries: land', 'towns'), [
    '4:9 error invalid-value `type: bar` draws one value of each name in a table without dates, but `towns` has several of `a`.',
  ]);
  assert.deepEqual(await chart('type: treemap\nto: 2021', 'towns'), [
    '4:5 error invalid-value `to: 2021` chooses values by date, but `towns` has no column of the type `date`.',
  ]);
  assert.deepEqual(await chart('type: bar\nx: people', 'towns'), [
    '4:4 error invalid-value `x: people` names no column of the type `date`.',
  ]);
});

test('a scatter plot without two columns of numbers, or without a row that has both, is an error', async () => {
  assert.deepEqual(await chart('type: scatter', 'towns'), [
    '2:7 error invalid-value `type: scatter` draws two columns of the type `number`, but `towns` has fewer.',
  ]);
  assert.deepEqual(await chart('type: scatter\nx: date'), [
    '4:4 error invalid-value `x: date` names no column of the type `number`.',
  ]);
  assert.deepEqual(await chart('type: scatter\ny: note'), [
    '4:4 error invalid-value `y: note` names no column of the type `number`.',
  ]);
  assert.deepEqual(await chart('type: scatter'), [
    '2:7 error no-such-value The chart shows nothing: `flour` has no value.',
  ]);
  assert.deepEqual(await chart('type: scatter\nx: sold\ny: sold'), []);
});

test('a baseline before or after all values is an error, on any type of chart', async () => {
  for (const type of ['line', 'dumbbell']) {
    for (const year of ['2018', '2030']) {
      assert.deepEqual(await chart(`type: ${type}\nbaseline: ${year}`), [
        `4:11 error no-such-value \`flour\` has no value for \`baseline: ${year}\`: its values are from 2019 to 2021-03.`,
      ]);
    }
  }
  assert.deepEqual(await chart('baseline: 2020-07-01'), []);
  assert.deepEqual(await chart('baseline: 2021-03-31\nfrom: 2020'), []);
});

test('a baseline of a year may have its first value within that year', async () => {
  const rows = 'entity,date,sold,kept,note,status\nmill,2021-03,2,,,\nmill,2022-09,4,,,\n';
  const yaml = 'title: X\ndata: flour\nentities: [mill]\nbaseline: 2021\n';
  const problems = await problemsOf({ ...files, 'data/flour.csv': rows, 'charts/x.yaml': yaml });
  assert.deepEqual(
    problems.map(({ message }) => message),
    [],
  );
});

test('an index that starts from no value above zero is an error', async () => {
  const message = (date: string): string =>
    `The chart shows nothing: no series of \`depth\` has a value above zero for \`baseline: ${date}\`, and an index starts from one.`;
  for (const type of ['line', 'bar', 'slope', 'dumbbell']) {
    assert.deepEqual(await chartOfDepths(`type: ${type}\nbaseline: 2020`), [
      `4:11 no-such-value ${message('2020')}`,
    ]);
    assert.deepEqual(await chartOfDepths(`type: ${type}\nbaseline: 2021`), []);
  }
  assert.deepEqual(await chartOfDepths('entities: [mill]\nbaseline: 2020'), [
    `4:11 no-such-value ${message('2020')}`,
  ]);
  // It has no index.
  assert.deepEqual(await chartOfDepths('type: heatmap\nbaseline: 2020'), [
    '4:11 unknown-field `baseline` has no effect on `type: heatmap`.',
  ]);
});

test('a logarithmic scale without a value above zero is an error', async () => {
  const error =
    '4:8 no-such-value The chart shows nothing: `scale: log` has no place for zero and below, and `depth` has no value above zero here.';
  for (const type of ['line', 'heatmap', 'slope']) {
    assert.deepEqual(await chartOfDepths(`type: ${type}\nscale: log\nto: 2020`), [error]);
    assert.deepEqual(await chartOfDepths(`type: ${type}\nscale: log`), []);
  }
  assert.deepEqual(await chartOfDepths('type: scatter\nscale: log\nx: depth\ny: width'), [error]);
  // It is linear.
  assert.deepEqual(await chartOfDepths('type: area\nscale: log\nto: 2020'), [
    '3:7 invalid-value `type: area` stacks amounts, but `depth` has values below zero, which leave gaps in the chart.',
    '4:8 unknown-field `scale` has no effect on `type: area`.',
  ]);
});

/** The problems of a chart of depths, of which one is above zero, and of widths, of which none is beside that. */
async function chartOfDepths(text: string): Promise<string[]> {
  const problems = await problemsOf({
    ...files,
    'data/depth.yaml':
      'title: Depth\nsource: register\ncolumns: {entity: {type: entity}, date: {type: date}, depth: {type: number}, width: {type: number}}\n',
    'data/depth.csv': 'entity,date,depth,width\nmill,2020,-3,4\nlock,2020,0,2\nlock,2021,7,-1\n',
    'charts/x.yaml': `title: X\ndata: depth\n${text}\n`,
  });
  return problems.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);
}

test('attributes of `::chart` are told the same', async () => {
  const problems = await problemsOf({
    ...files,
    'charts/x.yaml': 'title: X\ndata: flour\n',
    'pages/a.md': '---\ntitle: A\n---\n::chart{id=x from=2030}\n',
  });
  assert.deepEqual(
    problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`),
    ['pages/a.md:4:1 no-such-value'],
  );
});

test('a chart of a table with errors is not reported too', async () => {
  const problems = await problemsOf({
    ...files,
    'data/flour.csv': files['data/flour.csv'].replaceAll(',1,', ',"1,000",'),
    'charts/x.yaml': 'title: X\ndata: flour\nto: 2019\n',
  });
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['invalid-number'],
  );
});

test('a comparison of two dates without values on both is a warning at what chooses them', async () => {
  const none = 'compares two dates, but no series of `flour` has values on two';
  const within = `${none} within the dates of the chart.`;
  assert.deepEqual(await chart('type: slope\nfrom: 2021'), [
    `4:7 warning no-such-value \`type: slope\` ${within}`,
  ]);
  assert.deepEqual(await chart('type: dumbbell\ncompare: dates\nto: 2019'), [
    `5:5 warning no-such-value \`type: dumbbell\` ${within}`,
  ]);
  const single = {
    ...files,
    'data/flour.csv': 'entity,date,sold,kept,note,status\nmill,2019,1,,,\n',
  };
  const yaml = 'title: X\ndata: flour\ntype: slope\n';
  const [problem] = await problemsOf({ ...single, 'charts/x.yaml': yaml });
  assert.equal(problem?.message, `\`type: slope\` ${none}.`);
  for (const text of [
    'type: slope',
    'type: dumbbell\nfrom: 2021',
    'type: bar\nfrom: 2021\nto: 2022',
  ])
    assert.deepEqual(await chart(text), [], text);
});

test('the column of the values or dates names no series, but other numbers may', async () => {
  for (const [id, what] of [
    ['sold', 'values'],
    ['date', 'dates'],
  ]) {
    const [problem] = await chart(`series: ${id}\ny: sold`);
    assert.equal(
      problem,
      `3:9 error invalid-value \`series: ${id}\` names the column of the ${what}, so each row would be a series of its own.`,
    );
  }
  const cohorts = {
    ...files,
    'data/flour.yaml':
      'title: Flour\nsource: register\ncolumns:\n  date: {type: date}\n  cohort: {type: number}\n  sold: {type: number}\n',
    'data/flour.csv': 'date,cohort,sold\n2020,1990,1\n2021,1990,2\n2022,2000,3\n',
    'charts/x.yaml': 'title: X\ndata: flour\ntype: line\ny: sold\nseries: cohort\n',
  };
  assert.deepEqual(await problemsOf(cohorts), []);
});
