import assert from 'node:assert/strict';
import test from 'node:test';
import { stopAfterDate } from '../../src/components/parts/stop-after-date.ts';
import { partialDate } from '../made/partial-date.ts';

test('a date that ends with a full stop has no other before the text of a correction', () => {
  const stopIn = (language: string): string => stopAfterDate(partialDate('2024-11-09'), language);
  assert.deepEqual(['uk', 'bg', 'en', 'zh'].map(stopIn), ['', '', '.', '：']);
});
