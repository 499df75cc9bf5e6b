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
