import assert from 'node:assert/strict';
import test from 'node:test';
import { timeTicks } from '../../src/charts/scales/time-axis.ts';
import { randomFrom } from './random.ts';

const labelsOf = (
  from: number,
  to: number,
  precision: 'year' | 'month' | 'day',
  width: number,
): string[] =>
  timeTicks({
    period: { from, to },
    precision,
    left: 6,
    right: width - 6,
    edge: width,
    language: 'en',
  }).flatMap(({ label }) => label ?? []);

test('four months get a label each, though weeks would fit', () => {
  const [from, to] = [Date.UTC(2020, 11), Date.UTC(2021, 3) - 1];
  for (const width of [324, 680, 912]) {
    assert.deepEqual(labelsOf(from, to, 'month', width), ['Dec', '2021', 'Feb', 'March']);
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
