import assert from 'node:assert/strict';
import test from 'node:test';
import { circaBefore } from '../../../src/model/dates/circa.ts';

test('a date that is about right is marked in the language and script', () => {
  assert.deepEqual(['zh', 'zh-Hans', 'zh-TW', 'zh-Hant', 'ja', 'de-AT', 'la'].map(circaBefore), [
    '约',
    '约',
    '約',
    '約',
    '約',
    'ca.\u00a0',
    'c.\u00a0',
  ]);
});
