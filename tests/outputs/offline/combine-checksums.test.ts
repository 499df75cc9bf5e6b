import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import test from 'node:test';
import { crc32 } from 'node:zlib';
import { combineChecksums } from '../../../src/outputs/offline/combine-checksums.ts';

test('the checksum of two texts in a row follows from those of each', () => {
  for (const [first, second] of [
    [0, 0],
    [0, 9],
    [9, 0],
    [1, 1],
    [100, 255],
    [3, 65_537],
  ] as const) {
    const [a, b] = [randomBytes(first), randomBytes(second)];
    assert.equal(combineChecksums(crc32(a), crc32(b), b.length), crc32(Buffer.concat([a, b])));
  }
});

test('texts may be longer than four bytes count', () => {
  const [a, b, c] = [crc32('a'), crc32('b'), crc32('c')];
  const [long, longer] = [3 * 2 ** 31 + 1, 5 * 2 ** 32 + 7];
  assert.equal(
    combineChecksums(combineChecksums(a, b, long), c, longer),
    combineChecksums(a, combineChecksums(b, c, longer), long + longer),
  );
});
