import assert from 'node:assert/strict';
import test from 'node:test';
import { axisQuantity } from '../../../src/model/values/short/axis-quantity.ts';
import {
  headlineQuantity,
  shortNumber,
  shortQuantity,
} from '../../../src/model/values/short/short-quantity.ts';

/** Short quantities contain non-breaking spaces; the expectations use plain ones. */
function short(value: number, unit: string | undefined, language = 'en', span = 0): string {
  return shortQuantity(value, { unit, language, span, decimals: 0 }).replaceAll('\u00a0', ' ');
}

test('a short quantity of a million or more has a scale and three significant digits', () => {
  assert.deepEqual(
    [28_088_229_668_243, -24_809_057_251, 1_000_000_000, 999_999_999, 999_999].map((each) =>
      short(each, 'US$'),
    ),
    ['$28.1tn', '−$24.8bn', '$1bn', '$1bn', '$999,999'],
  );
  assert.equal(short(1_294_012_345_678_901, 'JPY'), 'JPY 1,294tn');
  assert.equal(short(343_971_783, 'people'), '344m people');
  assert.equal(short(343_971_783, undefined), '344m');
  assert.equal(shortNumber(28_088_229_668_243, { unit: 'US$', language: 'en' }), '28.1tn');
});

test('a scale takes the place of that of a unit of money', () => {
  assert.equal(short(3_290_000, 'EUR m'), 'EUR 3.29tn');
  assert.equal(short(3290, 'EUR bn'), 'EUR 3,290bn');
  assert.equal(short(2_500_000, '₹ crore'), '₹2,500,000 crore');
  assert.equal(short(3_290_000, 'Mio. €', 'de'), '3,29 Bio. €');
  assert.equal(short(12_345_678, '百万円', 'ja'), '12.3兆円');
  assert.equal(short(28_088, 'US$ bn', 'zh-Hans'), '28.1万亿美元');
  assert.equal(short(605, 'US$ bn', 'zh-Hans'), '6,050亿美元');
});

test('beside a unit with a scale of its own, and a part of the whole, a number keeps its digits', () => {
  for (const unit of ['thousand t', 'persons (thousands)', 'Mio. t', 'm³'])
    assert.equal(short(1_412_000, unit), `1,412,000 ${unit}`);
  for (const unit of ["'000", '1 000 t', '10億ドル'])
    assert.equal(short(1_412_000, unit), `1,412,000 (${unit})`);
  assert.equal(short(1_698_488, '%'), '1,698,488%');
  assert.equal(short(1_412_000, 'GEKS 2000'), '1.41m GEKS 2000');
});

test('scales are those of the language, with its spaces', () => {
  const written = (language: string): string[] => [
    short(28_088_229_668_243, 'US$', language),
    short(343_971_783, undefined, language),
  ];
  assert.deepEqual(written('de'), ['28,1 Bio. $', '344 Mio.']);
  assert.deepEqual(written('fr'), ['28,1 Bn $', '344 M']);
  assert.deepEqual(written('ja'), ['$28.1兆', '3.44億']);
  assert.deepEqual(written('zh-Hans'), ['28.1万亿美元', '3.44亿']);
  assert.deepEqual(written('zh-TW'), ['28.1兆美元', '3.44億']);
  assert.deepEqual(written('ru'), ['28,1 трлн $', '344 млн']);
  assert.equal(short(2e10, undefined, 'es'), '20.000 M');
  assert.equal(short(60_123_456, 'people', 'zh-Hans'), '6,012万人');
});

test('numbers that are close keep the digits that tell them apart, all of them if need be', () => {
  assert.equal(short(1_286_120_000, undefined, 'en', 5_000_000), '1.2861bn');
  assert.equal(short(1_286_123_456, undefined, 'en', 900), '1,286,123,456');
});

test('beside a long number, others of its unit of money have scales of their own', () => {
  const beside = (value: number): string =>
    shortNumber(value, { unit: 'EUR m', most: 3e6, language: 'en', decimals: 1 });
  assert.deepEqual([3_290_000, 20_000, 0.4].map(beside), ['3.29tn', '20bn', '400,000']);
  const people = shortNumber(4500, { unit: 'people', most: 3e6, language: 'en' });
  assert.equal(people, '4,500');
});

test('a headline is exact, unless it has more digits than a phone has room for', () => {
  const headline = (value: number): string =>
    headlineQuantity(value, { unit: 'US$', language: 'en' });
  assert.deepEqual([28_088_229_668_242.52, 1_268_412_906.5, 84_534.21].map(headline), [
    '$28.1tn',
    '$1,268,412,906.5',
    '$84,534.21',
  ]);
});

test('labels of an axis are shortened alike, by its largest number', () => {
  const label = (value: number, withUnit: 'all' | 'scale' | 'none', step = 5e11): string =>
    axisQuantity(value, { unit: 'US$', step, most: 1e12, withUnit, language: 'en' });
  assert.deepEqual(
    [label(0, 'none'), label(5e11, 'none'), label(1e12, 'all'), label(5e11, 'scale')],
    ['0.0', '0.5', '$1.0tn', '0.5tn'],
  );
  assert.equal(label(0, 'all'), '$0.0tn');
  assert.equal(label(1e12, 'all', 100), '$1,000,000,000,000');
});
