import assert from 'node:assert/strict';
import test from 'node:test';
import type { TimeTick } from '../../src/charts/scales/time-axis.ts';
import { timeTicks } from '../../src/charts/scales/time-ticks.ts';
import { panelTicks } from '../../src/charts/types/line/panel-ticks.ts';
import { randomFrom } from './random.ts';

const ticksOf = (
  from: number,
  to: number,
  precision: 'year' | 'month' | 'day',
  width: number,
): TimeTick[] =>
  timeTicks({
    period: { from, to },
    precision,
    left: 6,
    right: width - 6,
    edge: width,
    language: 'en',
  });
const labelsOf = (...of: Parameters<typeof ticksOf>): string[] =>
  ticksOf(...of).flatMap(({ label }) => label ?? []);

test('four months get a label each, though weeks would fit', () => {
  const [from, to] = [Date.UTC(2020, 11), Date.UTC(2021, 3) - 1];
  for (const width of [324, 680, 912]) {
    assert.deepEqual(labelsOf(from, to, 'month', width), ['Dec', '2021', 'Feb', 'March']);
  }
});

test('years have the digits of their language, also where they have room for two of them alone', () => {
  const period = { from: Date.UTC(2018, 0), to: Date.UTC(2023, 0) - 1 };
  const axis = { period, precision: 'year', left: 6, language: 'fa' } as const;
  const ofYears = timeTicks({ ...axis, right: 674, edge: 680 });
  assert.deepEqual(ofYears.map(({ label }) => label).slice(0, 2), ['۲۰۱۸', '۲۰۱۹']);
  const ofPanel = panelTicks({ ...axis, right: 114, edge: 120 });
  assert.match(ofPanel.find(({ label }) => label)?.label ?? '', /’۱۹$/);
});

test('months are short in one way, but for short names in languages that write those in full', () => {
  const period = { from: Date.UTC(2021, 0), to: Date.UTC(2021, 6) };
  const axis = { period, precision: 'month', left: 6, right: 674, edge: 680 } as const;
  const labelsIn = (language: string): string =>
    timeTicks({ ...axis, language })
      .map(({ label }) => label ?? '')
      .slice(1, 4)
      .join(' ');
  assert.equal(labelsIn('en'), 'Feb March April');
  assert.equal(labelsIn('cs'), 'úno bře dub');
  assert.equal(labelsIn('uk'), 'лют. бер. квіт.');
});

test('days of an axis are written as in the language of the page', () => {
  const period = { from: Date.UTC(2021, 3, 29), to: Date.UTC(2021, 4, 3) };
  const axis = { period, precision: 'day', left: 6, right: 674, edge: 680 } as const;
  const labels = timeTicks({ ...axis, language: 'fr' }).flatMap(({ label }) => label ?? []);
  assert.ok(labels.includes('1er mai'), labels.join());
});

test('labels have equal steps: short months where long ones have no room for all, else each second or third', () => {
  const months = (until: number, width: number): string =>
    labelsOf(Date.UTC(2021, 1), Date.UTC(2021, until), 'month', width).join(' ');
  assert.equal(
    months(17, 680),
    'Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec 2022 Feb Mar Apr May',
  );
  assert.equal(months(6, 912), 'Feb 2021 March April May June');
  assert.equal(months(6, 324), 'Mar 2021 May');
});

test('the first month carries the year if January, at the edge, has no room for it', () => {
  const [from, to] = [Date.UTC(2020, 6), Date.UTC(2021, 0, 5)];
  assert.deepEqual(labelsOf(from, to, 'month', 680).slice(0, 2), ['Jul 2020', 'Aug']);
  assert.equal(labelsOf(from, to, 'month', 1296).at(-1), '2021');
});

test('labels of any period stand at equal distances', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const random = randomFrom(seed);
    const precision = seed % 2 === 0 ? 'month' : 'day';
    const from = Date.UTC(1950 + Math.floor(random() * 70), Math.floor(random() * 12));
    const to = from + 86_400_000 * Math.ceil(10 ** (1 + random() * 3));
    for (const width of [324, 680, 1296]) {
      const ticks = ticksOf(from, to, precision, width);
      const shown = ticks.flatMap(({ label }, at) => (label === undefined ? [] : [at]));
      const steps = shown.slice(1).map((at, index) => at - (shown[index] ?? 0));
      assert.ok(new Set(steps).size <= 1, `seed ${seed}, ${width}: ${steps.join()}`);
    }
  }
});

test('any period has a label at any width, no finer than its dates', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const random = randomFrom(seed);
    const precision = (['year', 'month', 'day'] as const)[seed % 3] ?? 'day';
    const month = precision === 'year' ? 0 : Math.floor(random() * 12);
    const from = Date.UTC(1950 + Math.floor(random() * 70), month);
    const to = from + 86_400_000 * Math.ceil(10 ** (random() * 4));
    for (const width of [324, 680, 912]) {
      const labels = labelsOf(from, to, precision, width);
      assert.ok(labels.length > 0, `seed ${seed}, ${width}`);
      if (precision === 'year') assert.match(labels.join(''), /^\d+$/, `seed ${seed}`);
      if (precision === 'month') assert.doesNotMatch(labels.join(), /\b\d{1,2} /, `seed ${seed}`);
    }
  }
});
