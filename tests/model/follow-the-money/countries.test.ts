import assert from 'node:assert/strict';
import test from 'node:test';
import { countryCode, countryName } from '../../../src/model/follow-the-money/countries.ts';

for (const [text, code] of [
  ['China', 'cn'],
  ['CN', 'cn'],
  // Each of these also had an older code.
  ['United Kingdom', 'gb'],
  ['UK', 'gb'],
  ['Russia', 'ru'],
  ['France', 'fr'],
  ['Serbia', 'rs'],
  ['Benin', 'bj'],
  ['Burkina Faso', 'bf'],
  ['Timor-Leste', 'tl'],
  ['Hong Kong', 'hk'],
  ["Côte d'Ivoire", 'ci'],
  ['Bosnia and Herzegovina', 'ba'],
  ['Saint Lucia', 'lc'],
] as const) {
  test(`the code of ${text} is ${code}`, () => {
    assert.equal(countryCode(text), code);
  });
}

test('every name of a country leads to its code', () => {
  for (const code of ['am', 'ca', 'de', 'fm', 'mm', 'mz', 'ps', 'sa', 'us', 'vn', 'ye', 'zw']) {
    assert.equal(countryCode(countryName(code) ?? ''), code);
  }
});

test('what is no country has no code', () => {
  for (const text of ['Atlantis', 'Eurozone', 'Unknown Region', 'ZZ', 'XA', '', 'constructor']) {
    assert.equal(countryCode(text), undefined);
  }
});
