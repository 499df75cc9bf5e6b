import assert from 'node:assert/strict';
import test from 'node:test';
import { readAmount } from '../../../src/model/values/amount.ts';

for (const [text, value, unit] of [
  ['US$2.8bn', 2_800_000_000, 'USD'],
  ['US$ 2.8 billion', 2_800_000_000, 'USD'],
  ['$750', 750, 'USD'],
  ['€1,250,000.50', 1_250_000.5, 'EUR'],
  ['RMB 18.228bn', 18_228_000_000, 'CNY'],
  ['CN¥12bn', 12_000_000_000, 'CNY'],
  ['JP¥500', 500, 'JPY'],
  ['HK$4.1m', 4_100_000, 'HKD'],
  ['CA$3bn', 3_000_000_000, 'CAD'],
  ['NZ$750', 750, 'NZD'],
  ['40 million GBP', 40_000_000, 'GBP'],
  ['182.28亿元', 18_228_000_000, 'CNY'],
  ['人民币182.28亿元', 18_228_000_000, 'CNY'],
  ['3万亿美元', 3_000_000_000_000, 'USD'],
  ['3,000 tonnes', 3_000, 'tonnes'],
  ['1.2 million men', 1_200_000, 'men'],
  ['5 men', 5, 'men'],
  ['5 km', 5, 'km'],
  ['¥500', 500, '¥'],
  ['₺4.75m', 4_750_000, 'TRY'],
  ['₹12 crore', 120_000_000, 'INR'],
  ['₹3.5 lakh', 350_000, 'INR'],
  ['12 Mio. €', 12_000_000, 'EUR'],
  ['€2.5 Mrd.', 2_500_000_000, 'EUR'],
  ['3 Md€', 3_000_000_000, 'EUR'],
  ['40 млн ₽', 40_000_000, 'RUB'],
  ['5 tys. zł', 5_000, 'zł'],
  ['12億円', 1_200_000_000, '円'],
  ['12 조각', 12, '조각'],
  ['12억 원', 1_200_000_000, '원'],
  ['12.5%', 12.5, '%'],
  ['2800', 2800, undefined],
] as const) {
  test(`${text} is ${value} ${unit ?? 'of nothing'}`, () => {
    assert.deepEqual(readAmount(text), { text, value, ...(unit && { unit }) });
  });
}

for (const text of [
  'about US$3bn',
  'US$3bn a year',
  'US$1bn to US$3bn',
  '1.234,5 EUR',
  '12,34 kg',
  'undisclosed',
  '-5 USD',
  '',
]) {
  test(`${text || 'an empty text'} stays a text, since it says more or less than a sum`, () => {
    assert.deepEqual(readAmount(text), { text });
  });
}
