import assert from 'node:assert/strict';
import test from 'node:test';
import sharp from 'sharp';
import { readHeader } from '../../src/load/assets/image-header.ts';

test('a PNG has its size in its header', () => {
  const png = bytesOf(['\x89PNG\r\n\x1a\n', u32(13), 'IHDR', u32(640), u32(480), '\x08\x02\0\0\0']);
  assert.deepEqual(readHeader(png), { mediaType: 'image/png', width: 640, height: 480 });
});

test('a GIF has its size after its signature', () => {
  const gif = bytesOf(['GIF89a', '\x80\x02\xe0\x01', '\0\0\0']);
  assert.deepEqual(readHeader(gif), { mediaType: 'image/gif', width: 640, height: 480 });
});

test('the size of a JPEG is that of its frame, not of the thumbnail before it', () => {
  const frame = (width: number, height: number): string =>
    `\xff\xc0\0\x11\x08${u16(height)}${u16(width)}\x03`;
  const thumbnail = `\xff\xd8${frame(160, 120)}\xff\xd9`;
  const jpeg = bytesOf([
    `\xff\xd8\xff\xe1${u16(thumbnail.length + 2)}${thumbnail}${frame(640, 480)}\0\0`,
  ]);
  assert.deepEqual(readHeader(jpeg), { mediaType: 'image/jpeg', width: 640, height: 480 });
});

for (const [orientation, width, height] of [
  [1, 64, 32],
  [3, 64, 32],
  [6, 32, 64],
  [8, 32, 64],
] as const) {
  test(`a JPEG with the orientation ${orientation} is shown ${width} pixels wide`, async () => {
    const flat = { width: 64, height: 32, channels: 3, background: '#888' } as const;
    const jpeg = await sharp({ create: flat }).withMetadata({ orientation }).jpeg().toBuffer();
    assert.deepEqual(readHeader(jpeg), { mediaType: 'image/jpeg', width, height });
  });
}

test('an orientation may be written with the high byte first, and a damaged one is ignored', () => {
  const jpegWith = (exif: string): Buffer =>
    bytesOf([
      `\xff\xd8\xff\xe1${u16(exif.length + 2)}${exif}`,
      `\xff\xc0\0\x11\x08${u16(480)}${u16(640)}\x03\0\0`,
    ]);
  const entry = `${u16(0x0112)}${u16(3)}${u32(1)}${u16(6)}\0\0`;
  const directory = `Exif\0\0MM\0*${u32(8)}${u16(1)}`;
  assert.equal(readHeader(jpegWith(directory + entry))?.width, 480);
  for (const exif of [directory, 'Exif\0\0MM', `Exif\0\0MM\0*${u32(0xfffffff0)}`, 'Exif\0\0XX\0*'])
    assert.equal(readHeader(jpegWith(exif))?.width, 640);
});

test('a photograph with the place where it was taken is known by it, with either byte order', async () => {
  const flat = { width: 64, height: 32, channels: 3, background: '#888' } as const;
  const place = { GPSLatitudeRef: 'N', GPSLatitude: '53/1 32/1 0/1' };
  const picture = sharp({ create: flat }).jpeg();
  const placed = await picture.clone().withExif({ IFD3: place }).toBuffer();
  assert.equal(readHeader(placed)?.hasPlace, true);
  const plain = await picture
    .clone()
    .withExif({ IFD0: { Copyright: 'A' } })
    .toBuffer();
  assert.equal(readHeader(plain)?.hasPlace, undefined);
  const entry = (tag: number, value: string): string => `${u16(tag)}${u16(4)}${u32(1)}${value}`;
  const exif = `Exif\0\0MM\0*${u32(8)}${u16(1)}${entry(0x8825, u32(26))}${u32(0)}${u16(1)}${entry(2, u32(0))}`;
  const bigEnded = bytesOf([`\xff\xd8\xff\xe1${u16(exif.length + 2)}${exif}`]);
  assert.equal(readHeader(bigEnded)?.hasPlace, true);
});

test('the size of an extended WebP is that of its canvas', () => {
  const webp = bytesOf([
    'RIFF',
    '\x16\0\0\0WEBPVP8X\x0a\0\0\0',
    '\0\0\0\0',
    '\x7f\x02\0\xdf\x01\0',
  ]);
  assert.deepEqual(readHeader(webp), { mediaType: 'image/webp', width: 640, height: 480 });
});

test('the size of an AVIF is that of the picture, not of a tile or thumbnail in it', () => {
  const extent = (width: number, height: number): string =>
    box('ispe', `\0\0\0\0${u32(width)}${u32(height)}`);
  const properties = box('ipco', extent(64, 64) + extent(640, 480));
  const used = box('ipma', `\0\0\0\0${u32(1)}${u16(1)}\x01\x82`);
  const meta = box(
    'meta',
    `\0\0\0\0${box('pitm', `\0\0\0\0${u16(1)}`)}${box('iprp', properties + used)}`,
  );
  const avif = bytesOf([box('ftyp', 'avif\0\0\0\0avifmif1'), meta]);
  assert.deepEqual(readHeader(avif), { mediaType: 'image/avif', width: 640, height: 480 });
});

test('a truncated picture has a type but no size', () => {
  const jpeg = bytesOf(['\xff\xd8\xff\xe1\xff\xff']);
  assert.deepEqual(readHeader(jpeg), { mediaType: 'image/jpeg' });
});

const others: readonly [start: string, mediaType: string | undefined][] = [
  ['\0\0\0\x18ftypisom', 'video/mp4'],
  ['%PDF-1.7\n', 'application/pdf'],
  ['\x1a\x45\xdf\xa3', 'video/webm'],
  ['ID3\x04', 'audio/mpeg'],
  ['\xff\xfb\x90', 'audio/mpeg'],
  ['MZ\x90\0', undefined],
  ['', undefined],
];

for (const [start, mediaType] of others) {
  test(`a file that begins with ${JSON.stringify(start)} is ${mediaType ?? 'refused'}`, () => {
    assert.equal(readHeader(bytesOf([start]))?.mediaType, mediaType);
  });
}

function box(type: string, content: string): string {
  return u32(content.length + 8) + type + content;
}

function u16(value: number): string {
  return String.fromCharCode(value >> 8, value & 0xff);
}

function u32(value: number): string {
  return u16(value >> 16) + u16(value & 0xffff);
}

function bytesOf(parts: readonly string[]): Buffer {
  return Buffer.from(parts.join(''), 'latin1');
}
