import assert from 'node:assert/strict';
import test from 'node:test';
import { readBasePath, resolveAddress } from '../../../src/model/addresses/site-address.ts';

test('a base path is completed and encoded as browsers ask for it', () => {
  for (const [written, base] of [
    ['/', '/'],
    ['//', '/'],
    ['repo', '/repo/'],
    ['//repo//docs', '/repo/docs/'],
    ['/a b/', '/a%20b/'],
    ['/a%20b/', '/a%20b/'],
    ['/été/', '/%C3%A9t%C3%A9/'],
    ['/"<x>/', '/%22%3Cx%3E/'],
    ["/a&b'c/", "/a&b'c/"],
  ] as const) {
    assert.equal(readBasePath(written), base, written);
    assert.equal(resolveAddress('https://example.org', { base }).base, base);
  }
});

test('what is no path of folders is no base path', () => {
  const wrong = ['/a?b/', '/a#b/', '/../a/', '/./', '.', '/a/%2e%2e/', 'https://a.b/c/', '\\a\\'];
  for (const text of [...wrong, 'C:/Git/repo/', '/%zz/', '/a%2Fb/', '/a%00/', '/a\u202Eb/', '/\n/'])
    assert.equal(readBasePath(text), undefined, JSON.stringify(text));
});
