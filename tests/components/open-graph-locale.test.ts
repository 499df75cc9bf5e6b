import assert from 'node:assert/strict';
import test from 'node:test';
import { openGraphLocale } from '../../src/components/frame/open-graph-locale.ts';

test('a language has a country where pages are shared', () => {
  const given = ['en', 'en-GB', 'zh-Hans', 'zh-Hant', 'de', 'sr-Latn'];
  assert.deepEqual(given.map(openGraphLocale), [
    'en_US',
    'en_GB',
    'zh_CN',
    'zh_TW',
    'de_DE',
    'sr_RS',
  ]);
});

test('a language that is not known stays as it is', () => {
  assert.equal(openGraphLocale('xyz'), 'xyz');
});
