import assert from 'node:assert/strict';
import test from 'node:test';
import { baseMark, forBase } from '../../../src/astro/templates/base-mark.ts';

test('a base path is written as it is, with the signs of replacements in it', () => {
  for (const base of ['/', '/repo/', '/$&/', "/a$'b$`c$$/"]) {
    assert.equal(forBase(`"${baseMark}x.css" ${baseMark}`, base), `"${base}x.css" ${base}`);
  }
});
