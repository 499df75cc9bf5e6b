import assert from 'node:assert/strict';
import test from 'node:test';
import { unbrokenDates } from '../../src/components/parts/unbroken-dates.ts';

test('a date stays in one line, the words around it do not', () => {
  const show = (text: string): string => unbrokenDates(text).replaceAll('\u00a0', '_');
  assert.equal(
    show('from $74.5bn on 2 July 2021, to 10 June 2022'),
    'from $74.5bn on 2_July_2021, to 10_June_2022',
  );
  assert.equal(show('seit dem 2. Juli 2021'), 'seit dem 2._Juli_2021');
  assert.equal(show('5 of 12 values in July 2021'), '5 of 12 values in July 2021');
});
