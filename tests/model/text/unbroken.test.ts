import assert from 'node:assert/strict';
import test from 'node:test';
import { unbroken } from '../../../src/model/text/unbroken.ts';

const show = (text: string): string => unbroken(text).replaceAll('\u00a0', '_');

test('a date stays in one line, the words around it do not', () => {
  assert.equal(
    show('from $74.5bn on 2 July 2021, to 10 June 2022'),
    'from $74.5bn on 2_July_2021, to 10_June_2022',
  );
  assert.equal(show('seit dem 2. Juli 2021'), 'seit dem 2._Juli_2021');
  assert.equal(show('depuis le 1er juillet 2021'), 'depuis le 1er_juillet_2021');
  assert.equal(show('dal 1º luglio 2021'), 'dal 1º_luglio_2021');
  assert.equal(show('5 of 12 values in July 2021'), '5 of 12 values in July 2021');
});

test('a number stays beside its sign, its scale and the letter for a year', () => {
  assert.equal(show('верфь за 2,8 млрд ₽ и 5 тыс. $'), 'верфь за 2,8_млрд_₽ и 5_тыс._$');
  assert.equal(show('на 12,5 % за 5 € в 2021 г.'), 'на 12,5_% за 5_€ в 2021_г.');
  assert.equal(show('21 марта 2021 г. – 2 мая 2021 г.'), '21_марта_2021_г. – 2_мая_2021_г.');
  assert.equal(show('in 5 ships $3m, 9 A'), 'in 5 ships $3m, 9 A');
});

test('a sum stays beside its currency', () => {
  assert.equal(show('fined RMB 8.026bn, not USD 5m'), 'fined RMB_8.026bn, not USD_5m');
  assert.equal(show('the SMEs 5 and A 3, MPRMB 4'), 'the SMEs 5 and A 3, MPRMB 4');
});
