import assert from 'node:assert/strict';
import test from 'node:test';
import type { Cell } from '../../src/model/data/column.ts';
import { htmlOf } from './chart-input.ts';
import { everyType, inputInChinese } from './every-type.ts';

const rows: Cell[][] = [
  ['one', '2020-03-31', 1234.5, null],
  ['one', '2021-03-31', 1300, null],
  ['two', '2020-03-31', 50, null],
  ['two', '2021-03-31', 40, null],
  ['three', '2020-03-31', 30, null],
  ['three', '2021-03-31', 45, null],
];

for (const [name, settings] of Object.entries(everyType)) {
  test(`${name}: in Chinese, punctuation is as wide as a letter`, () => {
    const texts = htmlOf(inputInChinese(settings, rows)).split(/<[^>]*>/);
    const chinese = texts.filter((text) => /\p{Script=Han}/u.test(text));
    assert.ok(chinese.length > 0);
    assert.deepEqual(
      chinese.filter((text) => /[,;:] | \(/.test(text)),
      [],
    );
  });
}
