import assert from 'node:assert/strict';
import test from 'node:test';
import { sentenceStarts } from '../../src/markdown/mentions/sentence-starts.ts';

function sentencesIn(text: string, language: string): string[] {
  const starts = sentenceStarts(text, language, []);
  return starts.map((start, at) => text.slice(start, starts[at + 1]).trim());
}

test('sentences end with the sign of their script', () => {
  const hindi = ['यह पहला वाक्य है।', 'यह दूसरा है।'];
  assert.deepEqual(sentencesIn(hindi.join(' '), 'hi'), hindi);
  const urdu = ['یہ پہلا ہے۔', 'یہ دوسرا ہے۔'];
  assert.deepEqual(sentencesIn(urdu.join(' '), 'ur'), urdu);
});

test('no sentence starts after an abbreviation of Thai', () => {
  const text = 'เมื่อวันที่ 15 ก.ค. พ.ศ. 2563 ที่ ต.ในเมือง จ. ขอนแก่น';
  assert.deepEqual(sentencesIn(text, 'th'), [text]);
});
