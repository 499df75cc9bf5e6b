import assert from 'node:assert/strict';
import test from 'node:test';
import { sourceKey } from '../../../src/model/ids/source-key.ts';
import { sourcePath, sourceSlug } from '../../../src/model/sources/source-path.ts';

const slugOf = (key: string) => sourceSlug(sourceKey(key));

test('a plain key is its own slug', () => {
  assert.equal(sourcePath(sourceKey('verdict-2021')), '/sources/verdict-2021/');
  assert.equal(sourcePath(sourceKey('Moore_2021a')), '/sources/Moore_2021a/');
});

test('a key that file systems or browsers would misread has a safe slug', () => {
  const odd = [
    'a:b/c',
    'Müller2020',
    '__proto__',
    '腾讯'.repeat(100),
    'x'.repeat(200),
    'a%2e',
    'b.c',
  ];
  for (const slug of odd.map(slugOf)) assert.match(slug, /^[a-z0-9-]{1,109}$/);
});

test('no two keys share an address', () => {
  const keys = ['a:b', 'a/b', 'a.b', 'a-b', 'a_b', '微信', '微博', 'Müller', 'Muller', 'muller-1'];
  assert.equal(new Set(keys.map(slugOf)).size, keys.length);
});

test('a key has the same address in every case and Unicode form', () => {
  assert.equal(slugOf('Müller:1'.normalize('NFD')), slugOf('müller:1'));
});
