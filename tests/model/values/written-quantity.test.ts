import assert from 'node:assert/strict';
import test from 'node:test';
import { writtenQuantity } from '../../../src/model/values/written-quantity.ts';

const english = (value: number, unit?: string): string =>
  writtenQuantity(value, { unit, language: 'en' }).replaceAll('\u00a0', ' ');

test('a number keeps the digits that its author wrote, so that it agrees with the text', () => {
  assert.equal(english(8.026, 'RMB bn'), 'RMB 8.026bn');
  assert.equal(english(112771), '112,771');
  assert.equal(english(0.0004, '%'), '0.0004%');
  assert.equal(english(-12.5), '−12.5');
});

test('a scale shortens a number only where four digits say all of it', () => {
  assert.equal(english(1_240_000_000), '1.24bn');
  assert.equal(english(2_780_000, 'RMB'), 'RMB 2.78m');
  assert.equal(english(1_240_000_000, 'people'), '1.24bn people');
  assert.equal(english(1_234_567), '1,234,567');
  assert.equal(english(1500, 'RMB bn'), 'RMB 1,500bn');
  assert.equal(english(-3_000_000), '−3m');
});

test('Chinese counts in 亿, and other languages get no scale in a foreign word', () => {
  assert.equal(writtenQuantity(1_240_000_000, { language: 'zh-Hans' }), '12.4亿');
  assert.equal(writtenQuantity(500_000_000, { unit: 'RMB', language: 'zh' }), '5亿元');
  assert.equal(writtenQuantity(1_240_000_000, { language: 'de' }), '1.240.000.000');
});

test('traditional Chinese counts in 億 and 兆, in Hong Kong in 萬億', () => {
  const written = (language: string): string[] =>
    [1_240_000_000, 3_000_000_000_000].map((value) => writtenQuantity(value, { language }));
  assert.deepEqual(written('zh-TW'), ['12.4億', '3兆']);
  assert.deepEqual(written('zh-HK'), ['12.4億', '3萬億']);
});
