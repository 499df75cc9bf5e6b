import assert from 'node:assert/strict';
import test from 'node:test';
import { lineParts } from '../../../src/model/text/breaks/line-parts.ts';

/** The parts of a text, marked off. */
function parted(text: string): string {
  return lineParts(text).join('|');
}

test('no line of Chinese or Japanese begins with a stop, a closing bracket, a small kana or a long vowel', () => {
  assert.equal(parted('「島の足」は、誰か。'), '「島|の|足」|は、|誰|か。');
  assert.equal(parted('ティー・パーティ々だ'), 'ティー・|パー|ティ々|だ');
  assert.equal(parted('他说：“你好。”然后'), '他|说：|“你|好。”|然|后');
  assert.equal(parted('備後汽船（株）だ'), '備|後|汽|船|（株）|だ');
});

test('a number and its unit, and a word of another script and what follows, stay together', () => {
  assert.equal(parted('前2021年5月TOB成立'), '前|2021年|5月|TOB成|立');
});

test('Korean and Latin break at spaces, but not at those that keep words together', () => {
  assert.equal(parted('한빛전자의 첫 파업'), '한빛전자의 |첫 |파업');
  assert.equal(parted('Fined: Acme\u00a0· RMB\u202f8'), 'Fined: |Acme\u00a0· |RMB\u202f8');
});

test('Thai and Khmer break between words, at zero-width spaces, and before no sign of repetition', () => {
  assert.equal(parted('สยามพลังน้ำถือหุ้นต่างๆ ที่'), 'สยาม|พลัง|น้ำ|ถือ|หุ้น|ต่างๆ |ที่');
  assert.equal(parted('กา\u200bขา'), 'กา\u200b|ขา');
  for (const part of lineParts('ព្រះរាជាណាចក្រកម្ពុជា').slice(1)) assert.doesNotMatch(part, /^\p{M}/u);
});
