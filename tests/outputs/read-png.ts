import assert from 'node:assert/strict';
import { crc32, inflateSync } from 'node:zlib';

export interface ReadPng {
  width: number;
  height: number;
  /** `#rrggbb` */
  colorAt(x: number, y: number): string;
}

/** Reads a PNG file with an 8-bit palette and unfiltered rows, and checks its checksums. */
export function readPng(file: Uint8Array): ReadPng {
  const bytes = Buffer.from(file);
  assert.equal(bytes.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    assert.equal(bytes.readUInt32BE(at + 8 + length), crc32(body));
    chunks.set(body.subarray(0, 4).toString('latin1'), body.subarray(4));
    at += length + 12;
  }
  const [header, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map((type) => chunks.get(type));
  assert.ok(header && palette && data && chunks.has('IEND'));
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  assert.deepEqual([...header.subarray(8)], [8, 3, 0, 0, 0]);
  const rows = inflateSync(data);
  assert.equal(rows.length, (width + 1) * height);
  return {
    width,
    height,
    colorAt(x, y) {
      assert.equal(rows[y * (width + 1)], 0, 'no filter');
      const place = rows[y * (width + 1) + 1 + x] ?? 0;
      return `#${palette.subarray(place * 3, place * 3 + 3).toString('hex')}`;
    },
  };
}
