import assert from 'node:assert/strict';
import test from 'node:test';
import sharp from 'sharp';
import { problemsOf } from '../made/compile-files.ts';

test('a photograph that says where it was taken is a warning, others are none', async () => {
  const picture = sharp({
    create: { width: 4, height: 4, channels: 3, background: '#888' },
  }).jpeg();
  const place = { GPSLatitudeRef: 'N', GPSLatitude: '53/1 32/1 0/1' };
  const problems = await problemsOf({
    'pages/a.md': '---\ntitle: A\n---\n![A quay](placed.jpg)\n\n![A quay](plain.jpg)\n',
    'assets/placed.jpg': await picture.clone().withExif({ IFD3: place }).toBuffer(),
    'assets/plain.jpg': await picture
      .clone()
      .withExif({ IFD0: { Artist: 'A' } })
      .toBuffer(),
  });
  const found = problems.filter(({ code }) => code === 'unsafe-asset');
  assert.deepEqual(
    found.map(({ file, severity, fix }) => [file, severity, fix]),
    [['assets/placed.jpg', 'warning', 'Save it without its location.']],
  );
});

test('a photograph in HEIC is called one, whatever its name, and no video', async () => {
  const heic = (brands: string): Buffer => Buffer.from(`\0\0\0\x18ftyp${brands}`, 'latin1');
  const problems = await problemsOf({
    'assets/a.heic': heic('heic\0\0\0\0mif1heic'),
    'assets/b.jpg': heic('mif1\0\0\0\0heic'),
  });
  assert.deepEqual(
    problems.map(({ file, severity, message }) => [file, severity, message.slice(0, 30)]),
    [
      ['assets/a.heic', 'error', 'The photograph is in HEIC, the'],
      ['assets/b.jpg', 'error', 'The photograph is in HEIC, the'],
    ],
  );
});

test('the place is found in every format, also behind the picture', async () => {
  // Grain keeps the WebP larger than what is read of its start.
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const drawn = sharp({
    create: { width: 800, height: 800, channels: 3, background: '#888', noise },
  });
  const place = { GPSLatitudeRef: 'N', GPSLatitude: '53/1 32/1 0/1' };
  const placed = drawn.clone().withExif({ IFD3: place });
  const webp = await placed.clone().webp({ quality: 100 }).toBuffer();
  assert.ok(webp.indexOf('EXIF') > 256 * 1024);
  const xmp =
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="53,32N"/></rdf:RDF></x:xmpmeta>';
  const film = (more: string): Buffer =>
    Buffer.from(`\0\0\0\x18ftypmp42${'\0'.repeat(300 * 1024)}${more}`, 'latin1');
  const files: Record<string, Buffer> = {
    'webp.webp': webp,
    'plain.webp': await drawn.clone().webp({ quality: 100 }).toBuffer(),
    'png.png': await placed.clone().png().toBuffer(),
    'avif.avif': await placed.clone().avif({ effort: 0 }).toBuffer(),
    'xmp.jpg': await drawn.clone().withXmp(xmp).jpeg().toBuffer(),
    'film.mp4': film('\0\0\0\x1e\xa9xyz\0\x12\x15\xc7+53.5333-001.2000/'),
    'plain.mp4': film(''),
  };
  const problems = await problemsOf({
    'pages/a.md': `# A\n\n${Object.keys(files)
      .map((name) => `[A](../assets/${name})\n`)
      .join('\n')}`,
    ...Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`assets/${name}`, bytes])),
  });
  const found = problems.filter(({ code }) => code === 'unsafe-asset');
  assert.deepEqual(
    found.map(({ file, message }) => [file, message.slice(0, 14)]),
    [
      ['assets/avif.avif', 'The photograph'],
      ['assets/film.mp4', 'The video says'],
      ['assets/png.png', 'The photograph'],
      ['assets/webp.webp', 'The photograph'],
      ['assets/xmp.jpg', 'The photograph'],
    ],
  );
});

test('a picture that breaks off before its size is a warning, however small it is', async () => {
  const problems = await problemsOf({
    'pages/a.md': '# A\n\n![A quay](cut.jpg) ![A quay](cut.png)\n',
    'assets/cut.jpg': Buffer.from('\xff\xd8\xff\xe1\0', 'latin1'),
    'assets/cut.png': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  });
  assert.deepEqual(
    problems.map(({ file, severity, code }) => [file, severity, code]),
    [
      ['assets/cut.jpg', 'warning', 'unsafe-asset'],
      ['assets/cut.png', 'warning', 'unsafe-asset'],
    ],
  );
});
