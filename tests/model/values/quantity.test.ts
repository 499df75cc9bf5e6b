import assert from 'node:assert/strict';
import test from 'node:test';
import { formatQuantity } from '../../../src/model/values/quantity.ts';
import { axisQuantity } from '../../../src/model/values/short/axis-quantity.ts';
import { shortNumber, shortQuantity } from '../../../src/model/values/short/short-quantity.ts';

const en = { language: 'en' };

/** Quantities contain non-breaking spaces; the expectations use plain ones. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

test('scales of Portuguese and of India stand after the number, the currency before it', () => {
  const written = (unit: string, language: string): string =>
    formatQuantity(12.3, { unit, language }).replaceAll('\u00a0', '_');
  assert.equal(written('R$ mi', 'pt'), 'R$_12,3_mi');
  assert.equal(written('R$ bi', 'pt-BR'), 'R$_12,3_bi');
  assert.equal(written('R$ mil', 'pt'), 'R$_12,3_mil');
  assert.equal(written('R$', 'pt'), 'R$_12,3');
  assert.equal(written('₹ crore', 'en-IN'), '₹12.3_crore');
  assert.equal(written('₹ lakh', 'hi'), '₹12.3_lakh');
  assert.equal(written('₹ crore', 'zh'), '₹12.3_crore');
  assert.equal(written('₹ करोड़', 'hi'), '₹12.3_करोड़');
});

test('a currency stands where the language of the site has it', () => {
  const written = (unit: string, language: string): string =>
    plain(formatQuantity(-1250.5, { unit, language, decimals: 2 }));
  assert.equal(written('€', 'de'), '−1.250,50 €');
  assert.equal(written('EUR', 'de'), '−1.250,50 EUR');
  assert.equal(written('€', 'pl'), '−1250,50 €');
  assert.equal(written('€', 'en'), '−€1,250.50');
  assert.match(written('CHF', 'de-CH'), /^−CHF /);
});

test('three capitals that are no currency are a unit like any other', () => {
  assert.equal(plain(formatQuantity(980_000, { unit: 'TEU', ...en })), '980,000 TEU');
  assert.equal(plain(formatQuantity(5, { unit: 'DEM', ...en })), 'DEM 5');
});

test('scales that stand before a currency keep their place', () => {
  const written = (unit: string, language: string): string =>
    formatQuantity(12.3, { unit, language }).replaceAll('\u00a0', '_');
  assert.equal(written('Mrd. €', 'de'), '12,3_Mrd._€');
  assert.equal(written('млн ₽', 'ru'), '12,3_млн_₽');
  assert.equal(written('tys. zł', 'pl'), '12,3_tys. zł');
  assert.equal(written('億円', 'ja'), '12.3億円');
  assert.equal(written('万元', 'zh'), '12.3万元');
  assert.equal(written('억 원', 'ko'), '12.3억 원');
});

test('in a text from right to left, a sign stays on the left of its digits', () => {
  const [mark, minus] = ['\u200e', '\u2212'];
  assert.equal(formatQuantity(-5, { language: 'he' }), `${mark}${minus}5`);
  assert.equal(axisQuantity(-5, { step: 5, withUnit: 'none', language: 'ar' }), `${mark}${minus}5`);
});

test('digits of every script keep the sign of a number that does not round to zero', () => {
  assert.equal(formatQuantity(-12, { language: 'fa' }), '\u200e\u2212۱۲');
  assert.equal(formatQuantity(-0.04, { language: 'fa', decimals: 1 }), '۰٫۰');
  assert.equal(formatQuantity(-0.04, { language: 'en', decimals: 1 }), '0.0');
});

test('the dollar of the United States has no letters if its sign stands for it, others keep theirs', () => {
  const written = (unit: string): string => plain(formatQuantity(3.5, { unit, ...en }));
  assert.deepEqual(['US$ bn', '$ bn', 'USD bn'].map(written), ['$3.5bn', '$3.5bn', 'USD 3.5bn']);
  assert.deepEqual(['A$ bn', 'CA$ bn', 'NZ$', 'R$ m'].map(written), [
    'A$3.5bn',
    'CA$3.5bn',
    'NZ$3.5',
    'R$3.5m',
  ]);
});

test('a quantity is written with its unit for running text', () => {
  const cases: [number, string, number | undefined, string][] = [
    [605.2, 'US$ bn', 1, '$605.2bn'],
    [18.2, 'RMB bn', 1, 'RMB 18.2bn'],
    [3.2, '€ m', undefined, '€3.2m'],
    [4.75, '₺ m', undefined, '₺4.75m'],
    [12, 'CN¥ bn', undefined, 'CN¥12bn'],
    [25, '₫ thousand', undefined, '₫25 thousand'],
    [12.3, '%', undefined, '12.3%'],
    [112771, 'people', undefined, '112,771 people'],
    [5, 'nm', undefined, '5 nm'],
    [1.5, 'US$ trillion', undefined, '$1.5 trillion'],
    [1234.5, '', undefined, '1,234.5'],
  ];
  for (const [value, unit, decimals, expected] of cases) {
    const options = { ...en, unit, ...(decimals !== undefined && { decimals }) };
    assert.equal(plain(formatQuantity(value, options)), expected);
  }
});

test('a negative quantity has a minus sign, before the currency', () => {
  assert.equal(formatQuantity(-5.2, { ...en, unit: 'US$ bn' }), '\u2212$5.2bn');
});

test('a number that rounds to zero has no minus sign', () => {
  assert.equal(formatQuantity(-0.01, { ...en, decimals: 1 }), '0.0');
  assert.equal(formatQuantity(-0, en), '0');
});

test('Chinese counts in 亿 and 万, and names the currency after the number', () => {
  const zh = { language: 'zh-Hans' };
  assert.equal(formatQuantity(605.2, { ...zh, unit: 'US$ bn', decimals: 1 }), '6,052亿美元');
  assert.equal(formatQuantity(18.228, { ...zh, unit: 'RMB bn', decimals: 3 }), '182.28亿元');
  assert.equal(formatQuantity(1.2, { ...zh, unit: 'CN¥ bn' }), '12亿元');
  assert.equal(formatQuantity(3.2, { ...zh, unit: '€ m', decimals: 1 }), '320万欧元');
  assert.equal(formatQuantity(1e-300, { ...zh, unit: 'US$ bn' }), '1e−299亿美元');
  assert.equal(formatQuantity(112771, { ...zh, unit: 'people' }), '112,771人');
});

test('a small number without given decimals keeps three significant digits', () => {
  assert.equal(formatQuantity(0.001234, en), '0.00123');
});

test('sums of quadrillions, as of states in their currency, have all their digits', () => {
  assert.equal(
    plain(formatQuantity(1_294_000_012_345_678, { ...en, unit: 'JPY' })),
    'JPY 1,294,000,012,345,678',
  );
  assert.equal(formatQuantity(20_892_376_700_000_000, en), '20,892,376,700,000,000');
});

test('numbers far from everyday size are written with an exponent', () => {
  assert.equal(formatQuantity(1e-300, en), '1e\u2212300');
  assert.equal(formatQuantity(-2.5e300, en), '\u22122.5e300');
});

test('a number that is not finite is a dash', () => {
  for (const value of [NaN, Infinity, -Infinity]) assert.equal(formatQuantity(value, en), '–');
});

test('a label of an axis has the decimals of its step, and the unit on request', () => {
  const label = (value: number, step: number, withUnit: 'all' | 'none'): string =>
    axisQuantity(value, { ...en, unit: 'US$ bn', step, withUnit });
  assert.equal(label(800, 200, 'all'), '$800bn');
  assert.equal(label(600, 200, 'none'), '600');
  assert.equal(label(0.5, 0.25, 'none'), '0.50');
  assert.equal(label(0, 5e-301, 'none'), '0');
});

test('a short quantity has three significant digits, and no decimals from 100 on', () => {
  const short = (value: number): string =>
    shortQuantity(value, { ...en, unit: 'US$ bn', decimals: 2 });
  assert.deepEqual([605.23, 45.45, 8.25, 0.25].map(short), [
    '$605bn',
    '$45.5bn',
    '$8.25bn',
    '$0.25bn',
  ]);
});

test('short numbers that are close keep the digits that tell them apart', () => {
  const short = (value: number, span: number): string =>
    shortQuantity(value, { ...en, decimals: 2, span });
  assert.deepEqual(
    [1013.21, 1013.24].map((value) => short(value, 0.03)),
    ['1,013.21', '1,013.24'],
  );
  assert.deepEqual(
    [149.21, 149.87].map((value) => short(value, 4)),
    ['149.2', '149.9'],
  );
  assert.equal(short(149.87, 12), '150');
  assert.equal(shortQuantity(145.9, { ...en, unit: '€', decimals: 2, span: 4 }), '€145.90');
  assert.equal(shortNumber(101.25, { ...en, decimals: 1, span: 0.4 }), '101.3');
});

test('a short price has its cents or none, never tenths', () => {
  const short = (value: number, decimals = 2): string =>
    shortQuantity(value, { ...en, unit: 'US$', decimals });
  assert.deepEqual(
    [145.95, 45.95, 32.8, 8.25].map((value) => short(value)),
    ['$146', '$45.95', '$32.80', '$8.25'],
  );
  assert.equal(short(45.95, 0), '$46');
  assert.equal(shortNumber(45.95, { language: 'de', unit: '€', decimals: 2 }), '45,95');
});

test('a short number drops its unit, except the per cent sign', () => {
  assert.equal(shortNumber(605.2, { ...en, unit: 'US$ bn', decimals: 1 }), '605');
  assert.equal(shortNumber(-12.3, { ...en, unit: '%', decimals: 1 }), '\u221212.3%');
});

test('a per cent sign stands where the language has it, also beside an axis', () => {
  const written = (language: string): string[] => [
    plain(formatQuantity(-12.3, { unit: '%', language })),
    plain(shortNumber(-12.3, { unit: '%', decimals: 1, language })),
    plain(axisQuantity(20, { unit: '%', step: 20, withUnit: 'all', language })),
  ];
  assert.deepEqual(written('tr'), ['−%12,3', '−%12,3', '%20']);
  assert.deepEqual(written('de'), ['−12,3 %', '−12,3 %', '20 %']);
  assert.deepEqual(written('pl'), ['−12,3%', '−12,3%', '20%']);
  assert.deepEqual(written('hi')[2], '20%');
  assert.equal(plain(formatQuantity(5, { unit: '‰', language: 'de' })), '5 ‰');
});

test('a unit in Japanese or Chinese characters stands right after its number in these languages', () => {
  assert.equal(formatQuantity(1500, { unit: '億円', language: 'ja' }), '1,500億円');
  assert.equal(formatQuantity(3, { unit: 'トン', language: 'ja' }), '3トン');
  assert.equal(formatQuantity(3, { unit: '吨', language: 'zh-Hans' }), '3吨');
  assert.equal(formatQuantity(3, { unit: '億円', language: 'en' }), '3\u00a0億円');
});

test('no line ends between a scale and its currency', () => {
  assert.equal(formatQuantity(3, { unit: 'Mio. €', language: 'de' }), '3\u00a0Mio.\u00a0€');
});

test('a unit with a number of its own stands in brackets, so that the two are not read as one', () => {
  const written = (unit: string, language = 'en'): string =>
    plain(formatQuantity(120, { unit, language }));
  assert.equal(written('2015 = 100'), '120 (2015 = 100)');
  assert.equal(written('index, 2015=100'), '120 (index, 2015=100)');
  assert.equal(written("'000 persons"), "120 ('000 persons)");
  assert.equal(written('10億ドル', 'ja'), '120（10億ドル）');
  assert.equal(written('m3 of 2 t'), '120 m3 of 2 t');
});

test('a number in scientific notation has the decimal sign of its language', () => {
  assert.equal(formatQuantity(5.15e-7, { language: 'pt-BR' }), '5,15e−7');
  assert.equal(formatQuantity(-1.5e300, { language: 'de' }), '−1,5e300');
  assert.equal(formatQuantity(1.23456789012345e-9, { language: 'en' }), '1.23456789012345e−9');
  assert.equal(formatQuantity(5.15e-7, { language: 'ar' }), '5.15e−7');
});

test('units of money are in the script of Chinese and the words of its region', () => {
  const written = (unit: string, language: string): string =>
    formatQuantity(605.2, { unit, language });
  const units = ['US$ bn', 'NT$ bn', 'RMB m', '€ k'];
  const inAll = (language: string): string[] => units.map((unit) => written(unit, language));
  assert.deepEqual(inAll('zh-Hans'), ['6,052亿美元', '6,052亿新台币', '60,520万元', '605.2千欧元']);
  assert.deepEqual(inAll('zh-Hant-TW'), [
    '6,052億美元',
    '6,052億元',
    '60,520萬人民幣',
    '605.2千歐元',
  ]);
  assert.deepEqual(inAll('zh-HK'), [
    '6,052億美元',
    '6,052億新台幣',
    '60,520萬人民幣',
    '605.2千歐元',
  ]);
});

test('a short number below 1 has three significant digits, however many decimals its column has', () => {
  const short = (value: number, decimals: number): string =>
    shortQuantity(value, { ...en, decimals });
  assert.equal(short(1 / 3, 12), '0.333');
  assert.equal(short(0.0123456, 8), '0.0123');
  assert.equal(short(0.5, 2), '0.50');
  assert.equal(short(0.05, 1), '0.1');
});

test('the per cent sign is that of the language, without marks of direction', () => {
  const percent = (language: string): string => formatQuantity(12.5, { unit: '%', language });
  assert.equal(percent('fa'), '۱۲٫۵٪');
  assert.equal(percent('ar-EG'), '١٢٫٥٪');
  assert.equal(percent('he'), '12.5%');
  assert.equal(percent('ar'), '12.5%');
});
