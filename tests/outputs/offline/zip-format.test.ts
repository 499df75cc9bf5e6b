import assert from 'node:assert/strict';
import test from 'node:test';
import { archiveEnd, directoryRecord } from '../../../src/outputs/offline/zip-format.ts';

const fourGigabytes = 2 ** 32;
const entry = { name: 'a.txt', checksum: 7, size: 3, packedSize: 3, isDeflated: false };

test('a place beyond four bytes stands in an extra field of eight', () => {
  const record = directoryRecord({ ...entry, start: fourGigabytes + 5 });
  assert.equal(record.readUInt32LE(42), 0xffffffff);
  const extra = record.subarray(46 + entry.name.length);
  assert.deepEqual([extra.readUInt16LE(0), extra.readUInt16LE(2)], [1, 8]);
  assert.equal(extra.readBigUInt64LE(4), BigInt(fourGigabytes + 5));
  assert.equal(directoryRecord({ ...entry, start: 5 }).length, 46 + entry.name.length);
});

test('only a long archive has the long record of its end', () => {
  const short = archiveEnd({ count: 0xfffe, start: 10, size: 20 });
  assert.equal(short.length, 22);
  assert.equal(short.readUInt16LE(10), 0xfffe);
  for (const far of [{ count: 0xffff }, { start: fourGigabytes }, { size: fourGigabytes }]) {
    const directory = { count: 1, start: 10, size: 20, ...far };
    const end = archiveEnd(directory);
    assert.equal(end.readUInt32LE(0), 0x06064b50);
    assert.equal(end.readBigUInt64LE(32), BigInt(directory.count));
    assert.equal(end.readBigUInt64LE(40), BigInt(directory.size));
    assert.equal(end.readBigUInt64LE(48), BigInt(directory.start));
    const locator = end.subarray(56);
    assert.equal(locator.readUInt32LE(0), 0x07064b50);
    assert.equal(locator.readBigUInt64LE(8), BigInt(directory.start + directory.size));
  }
});
