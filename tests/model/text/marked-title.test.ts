import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainTitle, titleParts } from '../../../src/model/text/marked-title.ts';

test('a title is split at its marked words, and plain without the marks', () => {
  const title = 'WeChat’s ==nine days== without ==QQ==';
  assert.deepEqual(titleParts(title), [
    { text: 'WeChat’s ' },
    { text: 'nine days', marked: true },
    { text: ' without ' },
    { text: 'QQ', marked: true },
  ]);
  assert.equal(plainTitle(title), 'WeChat’s nine days without QQ');
});

test('equals signs that enclose nothing are text', () => {
  assert.equal(plainTitle('1 == 2'), '1 == 2');
});
