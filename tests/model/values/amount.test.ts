import assert from 'node:assert/strict';
import test from 'node:test';
import { clearAmounts, readAmount } from '../../../src/model/values/amount.ts';

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
  ['₹3.5 लाख', 350_000, 'INR'],
  ['12 करोड़ ₹', 120_000_000, 'INR'],
  ['₹1 करो\u095c', 10_000_000, 'INR'],
  ['12 Mio. €', 12_000_000, 'EUR'],
  ['€2.5 Mrd.', 2_500_000_000, 'EUR'],
  ['3 Md€', 3_000_000_000, 'EUR'],
  ['40 млн ₽', 40_000_000, 'RUB'],
  ['5 tys. zł', 5_000, 'PLN'],
  ['12億円', 1_200_000_000, '円'],
  ['12 조각', 12, '조각'],
  ['12억 원', 1_200_000_000, '원'],
  ['R$ 2.8 mi', 2_800_000, 'BRL'],
  ['5 mi', 5, 'mi'],
  ['₹12,34,567', 1_234_567, 'INR'],
  ['1 250 000 €', 1_250_000, 'EUR'],
  ['12.5%', 12.5, '%'],
  ['2800', 2800, undefined],
] as const) {
  test(`${text} is ${value} ${unit ?? 'of nothing'}`, () => {
    assert.deepEqual(readAmount(text, 'en'), { text, value, ...(unit && { unit }) });
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
    assert.deepEqual(readAmount(text, 'en'), { text });
  });
}

for (const [language, text, value, unit] of [
  ['pt-BR', 'R$ 2,8 mi', 2_800_000, 'BRL'],
  ['pt-BR', 'R$ 250.000', 250_000, 'BRL'],
  ['pt', 'R$ 1.250.000,50', 1_250_000.5, 'BRL'],
  ['pt', '2,8 milhões de euros', 2_800_000, 'EUR'],
  ['pt', 'R$ 300 mil', 300_000, 'BRL'],
  ['de', '2,8 Mio. €', 2_800_000, 'EUR'],
  ['de', '1,234 Mrd. Euro', 1_234_000_000, 'EUR'],
  ['de', 'US$2.8bn', 2_800_000_000, 'USD'],
  ['de-CH', 'CHF 2.8 Mio.', 2_800_000, 'CHF'],
  ['nb', 'kr 1,5 mrd', 1_500_000_000, 'NOK'],
  ['sv', '1,5 mdr kr', 1_500_000_000, 'SEK'],
  ['fr', '3,5 milliards d’euros', 3_500_000_000, 'EUR'],
  ['pl', '1 250 000,50 zł', 1_250_000.5, 'PLN'],
  ['tr', '4,5 milyon TL', 4_500_000, 'TRY'],
  ['ru', '0,125 кг', 0.125, 'кг'],
  ['es', '5 mil millones de euros', 5_000_000_000, 'EUR'],
  ['es', 'US$ 5 mil millones', 5_000_000_000, 'USD'],
  ['es-MX', 'US$1,250 millones', 1_250_000_000, 'USD'],
  ['pt-PT', '5 mil milhões de euros', 5_000_000_000, 'EUR'],
  ['pt-PT', '1 bilião de euros', 1_000_000_000_000, 'EUR'],
  ['pt-BR', '1 bilhão de reais', 1_000_000_000, 'BRL'],
  ['es', '1,5 billones de euros', 1_500_000_000_000, 'EUR'],
  ['de', '2 Billionen Euro', 2_000_000_000_000, 'EUR'],
  ['nl', '3 biljoen euro', 3_000_000_000_000, 'EUR'],
  ['sk', '5 mil. €', 5_000_000, 'EUR'],
  ['de', '6.000 m²', 6_000, 'm²'],
] as const) {
  test(`${text} in ${language} is ${value} ${unit}`, () => {
    assert.deepEqual(readAmount(text, language), { text, value, unit });
    assert.deepEqual(clearAmounts(text, language), []);
  });
}

for (const [language, text] of [
  ['de', '1 Billion Euro'],
  ['de', 'US$2.8 billion'],
  ['fr', '1 trillion de dollars'],
  ['en', '2020 100 tonnes'],
] as const) {
  test(`${text} in ${language} stays a text, of which nothing is claimed`, () => {
    assert.deepEqual(readAmount(text, language), { text });
    assert.deepEqual(clearAmounts(text, language), []);
  });
}

for (const [language, text, clear] of [
  ['es', 'US$1,250 millones', ['US$1 250 millones', 'US$1,25 millones']],
  ['en-ZA', 'ZAR 1,250 million', ['ZAR 1 250 million', 'ZAR 1,25 million']],
  ['fr', '2.125 t', ['2 125 t', '2,1250 t']],
  ['de', '2.125 Mio. €', ['2 125 Mio. €', '2,125 Mio. €']],
  ['de', '3,000 tonnes', ['3 000 tonnes', '3 tonnes']],
  ['de', '3,125 t', ['3 125 t', '3,1250 t']],
  ['en', '2,8 Mio. €', ['2.8 Mio. €']],
  ['en', '1.234,5 EUR', ['1,234.5 EUR']],
  ['en', '1.250.000 EUR', ['1,250,000 EUR']],
] as const) {
  test(`${text} in ${language} stays a text, and can be written so that it does not`, () => {
    assert.deepEqual(readAmount(text, language), { text });
    assert.deepEqual(clearAmounts(text, language), clear);
    for (const each of clear) assert.notEqual(readAmount(each, language).value, undefined);
  });
}

test('words that make it less than a sum need no other signs', () => {
  assert.deepEqual(clearAmounts('cerca de 2,8 Mio. €', 'en'), []);
});

test('元 is the currency of where Chinese is written, unless another stands before it', () => {
  const read = (text: string, language: string): unknown[] => {
    const { value, unit } = readAmount(text, language);
    return [value, unit];
  };
  assert.deepEqual(read('80億元', 'zh-Hant-TW'), [8e9, 'TWD']);
  assert.deepEqual(read('80億元', 'zh-Hant'), [8e9, 'TWD']);
  assert.deepEqual(read('80億元', 'zh-HK'), [8e9, 'HKD']);
  assert.deepEqual(read('80亿元', 'zh-Hans'), [8e9, 'CNY']);
  assert.deepEqual(read('新臺幣80億元', 'en'), [8e9, 'TWD']);
  assert.deepEqual(read('港幣3萬元', 'zh-TW'), [3e4, 'HKD']);
  assert.deepEqual(read('人民幣1.5億元', 'zh-TW'), [1.5e8, 'CNY']);
});

test('scales of traditional Chinese are read as those of simplified', () => {
  for (const [text, value] of [
    ['549萬戶', 5_490_000],
    ['3萬億美元', 3e12],
    ['2千億元', 2e11],
    ['5百億元', 5e10],
    ['7.5千萬元', 7.5e7],
    ['1十亿元', 1e9],
    ['2兆元', 2e12],
  ] as const) {
    assert.equal(readAmount(text, 'zh-TW').value, value, text);
  }
});
