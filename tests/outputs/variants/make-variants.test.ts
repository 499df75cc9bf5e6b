import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { keptFiles } from '../../../src/outputs/kept/kept-files.ts';
import { variantMaker } from '../../../src/outputs/variants/make-variants.ts';
import type { Asset } from '../../../src/model/records/asset.ts';
import { lineOfProblem } from '../../load/line-of-problem.ts';

const folder = mkdtempSync(join(tmpdir(), 'dossier-variants-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Grain keeps the files from being small. */
const drawn = sharp({
  create: {
    width: 300,
    height: 200,
    channels: 3,
    background: '#888',
    noise: { type: 'gaussian', mean: 128, sigma: 40 },
  },
});
const jpeg = await drawn.clone().jpeg({ quality: 95 }).toBuffer();

test('variants have the format and width that their addresses say, and are made once', async () => {
  const first = await made('kept', { 'a b.jpg': jpeg });
  assert.deepEqual(first.problems, []);
  assert.deepEqual(first.paths, [
    '/assets/_sizes/a%20b.jpg/300.avif',
    '/assets/_sizes/a%20b.jpg/300.webp',
  ]);
  for (const [at, format] of ['heif', 'webp'].entries()) {
    const { width, height, ...read } = await sharp(first.bytes[at]).metadata();
    assert.deepEqual([read.format, width, height], [format, 300, 200]);
  }
  assert.deepEqual([first.count.made.length, first.count.kept], [2, 0]);
  const second = await made('kept', { 'a b.jpg': jpeg });
  assert.deepEqual(second.bytes, first.bytes);
  assert.deepEqual([second.count.made.length, second.count.kept], [0, 2]);
  const elsewhere = await made('other', { 'a b.jpg': jpeg });
  assert.deepEqual(elsewhere.bytes, first.bytes);
});

test('what is kept of a picture that is gone is deleted', async () => {
  await made('gone', { 'a.jpg': jpeg });
  const other = await drawn.clone().negate().jpeg({ quality: 95 }).toBuffer();
  await made('gone', { 'a.jpg': other });
  assert.equal(readdirSync(join(folder, 'gone')).length, 2);
});

test('a picture that was turned in the camera stands upright', async () => {
  const turned = await drawn
    .clone()
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 95 })
    .toBuffer();
  const { bytes } = await made('turned', { 'a.jpg': turned }, { width: 200, height: 300 });
  const { width, height } = await sharp(bytes[0]).metadata();
  assert.deepEqual([width, height], [200, 300]);
});

test('pictures that move have no variants', async () => {
  const frames = await sharp(await Promise.all([jpeg, drawn.clone().negate().png().toBuffer()]), {
    join: { animated: true },
  })
    .webp({ quality: 100 })
    .toBuffer();
  const png = await drawn.clone().png().toBuffer();
  // The chunk after the header of a PNG whose image moves.
  const moving = Buffer.concat([
    png.subarray(0, 33),
    Buffer.from('\0\0\0\x08acTL\0\0\0\x02\0\0\0\0\xf3\x8d\x93\x70', 'latin1'),
    png.subarray(33),
  ]);
  const { paths, problems } = await made('moving', { 'a.webp': frames, 'a.png': moving });
  assert.deepEqual([paths, problems], [[], []]);
});

test('a damaged picture is reported, and others are not held up', async () => {
  const { paths, problems } = await made('damaged', {
    'half.jpg': jpeg.subarray(0, jpeg.length / 2),
    'noise.png': Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(9000, 7)]),
    'whole.jpg': jpeg,
  });
  assert.deepEqual(paths.length, 2);
  assert.deepEqual(
    problems.map((each) => lineOfProblem(each)),
    ['assets/half.jpg:1:1 warning unsafe-asset', 'assets/noise.png:1:1 warning unsafe-asset'],
  );
});

test('a picture with more pixels than its header says is not unpacked', async () => {
  const huge = await drawn.clone().png().toBuffer();
  // Width and height in the first chunk, then its checksum.
  huge.writeUInt32BE(12_000, 16);
  huge.writeUInt32BE(12_000, 20);
  huge.writeUInt32BE(crc32(huge.subarray(12, 29)), 29);
  const { paths, problems } = await made('huge', { 'a.png': huge });
  assert.deepEqual(paths, []);
  assert.match(problems[0]?.message ?? '', /pixel limit/);
});

/** Makes the variants of files, with what is kept in a folder. */
async function made(
  name: string,
  files: Readonly<Record<string, Buffer>>,
  size = { width: 300, height: 200 },
) {
  mkdirSync(join(folder, 'files'), { recursive: true });
  const assets = Object.entries(files).map(([file, bytes]): Asset => {
    const absolutePath = join(folder, 'files', file);
    writeFileSync(absolutePath, bytes);
    const mediaType = `image/${file.replace(/.*\./, '').replace('jpg', 'jpeg')}`;
    return { file: `assets/${file}`, absolutePath, mediaType, bytes: bytes.length, ...size };
  });
  const count = { made: [] as string[], kept: 0 };
  const make = variantMaker(
    () => keptFiles(join(folder, name), ''),
    (done) => {
      count.made.push(...(done.made ?? []));
      count.kept += done.kept ?? 0;
    },
  );
  const { variants, problems } = await make(assets);
  const all = [...variants.values()].flat();
  return {
    paths: all.map(({ path }) => path),
    bytes: all.map((each) => Buffer.from(each.make())),
    problems,
    count,
  };
}
