import assert from 'node:assert/strict';
import test from 'node:test';
import type { Cell } from '../../src/model/data/column.ts';
import { prepareChart } from '../../src/charts/figure/chart-figure.ts';
import { scaleChoices } from '../../src/charts/figure/scale-choices.ts';
import { everyData, everyType, inputOfType, preparedOfType } from './every-type.ts';

/** A value with the first instant of its date. */
interface Measured {
  time: number;
  value: number;
}

/** Parses a number as a description writes it: `−$1,234.5bn`, `+12%`, `$1e−300bn`, `14 people`. */
function read(text: string): number {
  const plain = text
    .replace(/^([−+]?)\$/, '$1')
    .replaceAll('−', '-')
    .replaceAll(',', '');
  const [, digits = ''] =
    /^([-+]?\d+(?:\.\d+)?(?:e-?\d+)?)(?:bn|%|\u00a0people)?$/.exec(plain) ?? [];
  assert.notEqual(digits, '', `${text} is a number`);
  return Number(digits);
}

/** The values of each series by title, by date, read from the rows alone. */
function measured(rows: readonly (readonly Cell[])[]): Map<string, Measured[]> {
  const found = new Map<string, Measured[]>();
  for (const [id, date, value] of rows) {
    if (typeof value !== 'number') continue;
    const name = String(id).charAt(0).toUpperCase() + String(id).slice(1);
    const time = Date.parse(String(date).padEnd(7, '-01').padEnd(10, '-01'));
    found.set(name, [...(found.get(name) ?? []), { time, value }]);
  }
  for (const values of found.values()) values.sort((a, b) => a.time - b.time);
  return found;
}

function valuesOf(series: ReadonlyMap<string, Measured[]>, name: string): number[] {
  const values = series.get(name)?.map(({ value }) => value);
  assert.ok(values, `${name} is a series`);
  return values;
}

/** Calls a check for all data that a type draws, with the description. */
function eachDescription(
  type: keyof typeof everyType,
  check: (description: string, series: Map<string, Measured[]>, name: string) => void,
): void {
  for (const [name, rows] of Object.entries(everyData)) {
    const prepared = preparedOfType(everyType[type] ?? {}, rows);
    if (prepared?.draw) check(prepared.description, measured(rows), name);
  }
}

/** First, last, lowest and highest of a single series; a single value is all four. */
function saidOfOne(description: string): string[] {
  const [, ...parts] =
    /First (\S+), last (\S+), lowest (\S+) .*?highest (\S+) /.exec(description) ?? [];
  const [, only = ''] = /: (\S+)\.$/.exec(description) ?? [];
  return parts.length > 0 ? parts : [only, only, only, only];
}

/** The name of each series with the same; of a single value: `Acme: 12 (2021).` */
function saidOfEach(description: string): string[][] {
  const several = description.matchAll(
    /([\w-]+): first (\S+)(?: \([^)]+\))?, last (\S+)(?: \([^)]+\))?, lowest (\S+) .*?highest (\S+) /g,
  );
  const single = description.matchAll(/([\w-]+): (\S+) \([^)]+\)\./g);
  return [
    ...[...several].map(([, ...parts]) => parts),
    ...[...single].map(([, name = '', only = '']) => [name, only, only, only, only]),
  ];
}

for (const type of ['line', 'small multiples', 'area', 'heatmap']) {
  test(`${type}: first, last, lowest and highest of each series are those of its rows`, () => {
    eachDescription(type, (description, series, data) => {
      const [only = ''] = series.keys();
      const said =
        series.size === 1 ? [[only, ...saidOfOne(description)]] : saidOfEach(description);
      assert.equal(said.length, Math.min(series.size, 12), data);
      for (const [name = '', ...numbers] of said) {
        const values = valuesOf(series, name);
        assert.deepEqual(
          numbers.map(read),
          [values[0], values.at(-1), Math.min(...values), Math.max(...values)],
          `${data}: ${name}`,
        );
      }
    });
  });
}

test('the first and last value of a series have their dates if they are not those of the chart', () => {
  const rows: Cell[][] = [
    ['acme', '2018', 1, null],
    ['acme', '2021', 2, null],
    ['bolt', '2019', 3, null],
    ['bolt', '2020', 4, null],
    ['coil', '2020', 5, null],
  ];
  const { description = '' } = preparedOfType({ type: 'line' }, rows) ?? {};
  assert.match(description, /from 2018 to 2021\./);
  assert.match(description, /Acme: first \$1bn, last \$2bn, lowest/);
  assert.match(description, /Bolt: first \$3bn \(2019\), last \$4bn \(2020\), lowest/);
  assert.match(description, /Coil: \$5bn \(2020\)\./);
});

/** Two values and the change between them, for each series a description names. */
function pairsIn(
  description: string,
): [name: string, first: number, last: number, change: string][] {
  const pattern = /([\w-]+): (\S+) \([^)]+\), (\S+) \([^)]+\), (\S+?)\.(?= |$)/g;
  return [...description.matchAll(pattern)].map(
    ([, name = '', first = '', last = '', change = '']) => [name, read(first), read(last), change],
  );
}

function isChange(change: string, first: number, last: number): boolean {
  const real = change.endsWith('%') ? (last / first - 1) * 100 : last - first;
  const said = read(change);
  return (
    Math.abs(said - real) <= Math.max(0.0051, change.endsWith('%') ? 0.51 : 1e-9 * Math.abs(real))
  );
}

for (const type of ['slope', 'dumbbell of dates', 'bars of changes']) {
  test(`${type}: both values of each series are those of its rows at the two dates, and the change is right`, () => {
    eachDescription(type, (description, series, data) => {
      const times = [...series.values()].flat().map(({ time }) => time);
      const [start, end] = [Math.min(...times), Math.max(...times)];
      // For a single series bars show each date.
      if (type === 'bars of changes' && series.size === 1) return;
      const whole = [...series].filter(
        ([, values]) =>
          values[0]?.time === start && values.at(-1)?.time === end && values.length > 1,
      );
      const said = pairsIn(description);
      assert.equal(said.length, Math.min(12, whole.length), data);
      for (const [name, first, last, change] of said) {
        const values = valuesOf(series, name);
        assert.deepEqual([first, last], [values[0], values.at(-1)], `${data}: ${name}`);
        assert.ok(isChange(change, first, last), `${data}: ${name}, ${change}`);
      }
    });
  });
}

test('dumbbell of peaks: each pair is the highest value and the lowest after it', () => {
  eachDescription('dumbbell of peaks', (description, series, data) => {
    const said = pairsIn(description);
    assert.equal(said.length, Math.min(12, series.size), data);
    for (const [name, first, last, change] of said) {
      const values = valuesOf(series, name);
      const peak = Math.max(...values);
      const after = values.slice(values.indexOf(peak));
      assert.deepEqual([first, last], [peak, Math.min(...after)], `${data}: ${name}`);
      assert.ok(isChange(change, first, last), `${data}: ${name}, ${change}`);
    }
  });
});

test('bars of a ranking: the values are those at the last date, the highest and the lowest among them', () => {
  eachDescription('bars of a ranking', (description, series, data) => {
    if (series.size === 1) return;
    const end = Math.max(...[...series.values()].flat().map(({ time }) => time));
    const known = new Map(
      [...series].flatMap(([name, values]) =>
        values.at(-1)?.time === end ? [[name, values.at(-1)?.value]] : [],
      ),
    );
    const [, highest = '', lowest = ''] =
      /Highest (\S+) \([^)]+\), lowest (\S+) /.exec(description) ?? [];
    const all = [...known.values()].map(Number);
    assert.deepEqual([read(highest), read(lowest)], [Math.max(...all), Math.min(...all)], data);
    const said = [...description.matchAll(/([\w-]+): (\S+?)\.(?= |$)/g)];
    assert.equal(said.length, Math.min(12, known.size), data);
    for (const [, name = '', value = ''] of said) {
      assert.equal(read(value), known.get(name), `${data}: ${name}`);
    }
  });
});

test('treemap: each value is the newest of its series, largest first', () => {
  eachDescription('treemap', (description, series, data) => {
    const said = [...description.matchAll(/([\w-]+): (\S+) \([^)]+\)\./g)].map(
      ([, name = '', value = '']) => [name, read(value)] as const,
    );
    assert.equal(said.length, Math.min(12, series.size), data);
    for (const [name, value] of said) {
      assert.equal(value, valuesOf(series, name).at(-1), `${data}: ${name}`);
    }
    const values = said.map(([, value]) => value);
    assert.deepEqual(
      values,
      values.toSorted((a, b) => b - a),
      data,
    );
  });
});

test('scatter: both ranges go from the lowest to the highest of the points in the table', () => {
  for (const [data, rows] of Object.entries(everyData)) {
    const { table } = inputOfType(everyType['scatter'] ?? {}, rows).dataset;
    const cellIn = (row: number, id: string): Cell | undefined => {
      const column = table.column({ id });
      return column && table.cell(row, column)?.value;
    };
    const newest = new Map<string, { time: number; x: number; y: number }>();
    for (const row of table.rows()) {
      const [id, date, y, x] = ['entity', 'date', 'value', 'other'].map((each) =>
        cellIn(row, each),
      );
      const time = Date.parse(String(date).padEnd(7, '-01').padEnd(10, '-01'));
      const known = newest.get(String(id));
      if (typeof x !== 'number' || typeof y !== 'number' || (known && known.time > time)) continue;
      newest.set(String(id), { time, x, y });
    }
    const description = preparedOfType(everyType['scatter'] ?? {}, rows)?.description ?? '';
    for (const [column, key] of [
      ['Staff', 'x'],
      ['Value', 'y'],
    ] as const) {
      const values = [...newest.values()].map((each) => each[key]);
      const pattern = new RegExp(
        `${column}: lowest (\\S+(?:\u00a0people)?) \\(.*?highest (\\S+(?:\u00a0people)?) \\(`,
      );
      const [, low = '', high = ''] = pattern.exec(description) ?? [];
      assert.deepEqual([read(low), read(high)], [Math.min(...values), Math.max(...values)], data);
    }
  }
});

test('timeline: the events of all lanes add up to the given number', () => {
  eachDescription('timeline', (description, _series, data) => {
    const total = Number(/of (\d+) event/.exec(description)?.[1]);
    const lanes = [...description.matchAll(/[\w-]+: (\d+)\./g)].map(([, count]) => Number(count));
    assert.equal(
      lanes.reduce((sum, count) => sum + count, 0),
      total,
      data,
    );
    assert.equal(total, Math.min(60, everyData[data]?.length ?? 0), data);
  });
});

test('network: the entities, the relations and the names are those of its data', () => {
  eachDescription('network', (description, series, data) => {
    const [, entities, links] =
      /of (\d+) entit(?:y|ies) and (\d+) relations?/.exec(description) ?? [];
    assert.equal(Number(entities), series.size > 1 ? Math.min(series.size, 31) : NaN, data);
    assert.equal(Number(links), Number(entities) - 1, data);
  });
  eachDescription('network around one', (description, series, data) => {
    const named = description.match(/ – Owns \(52%\)/g)?.length ?? 0;
    assert.equal(named, Math.min(series.size - 1, 30), data);
  });
});

test("the author's description stands in place of that of each type, on every scale", () => {
  const rows = everyData['values that are all equal'] ?? [];
  for (const [name, settings] of Object.entries(everyType)) {
    const own = { ...settings, description: 'In my words.' };
    assert.equal(preparedOfType(own, rows)?.description, 'In my words.', name);
  }
  const input = inputOfType({ type: 'line', description: 'In my words.' }, rows);
  const prepared = prepareChart(input);
  assert.ok(prepared);
  const choices = scaleChoices(input, prepared);
  assert.ok(choices.length > 1);
  for (const choice of choices) assert.equal(choice.prepared.description, 'In my words.');
});
