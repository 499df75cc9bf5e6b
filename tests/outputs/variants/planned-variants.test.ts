import assert from 'node:assert/strict';
import test from 'node:test';
import { plannedVariants } from '../../../src/outputs/variants/planned-variants.ts';
import { smallerVariants } from '../../../src/outputs/variants/smaller-variants.ts';

for (const [what, width, widths] of [
  ['from a camera', 6000, [720, 1440]],
  ['as wide as a text on a fine screen', 1000, [720, 1000]],
  ['a little wider than the small variant', 800, [800]],
  ['narrower than any variant', 500, [500]],
] as const) {
  test(`a picture ${what} has variants of ${widths.join(' and ')} pixels, in two formats`, () => {
    const variants = plannedVariants({ ...picture, width, height: 100 });
    assert.deepEqual(
      variants.map((each) => `${each.mediaType} ${each.width}`),
      ['image/avif', 'image/webp'].flatMap((type) => widths.map((each) => `${type} ${each}`)),
    );
  });
}

for (const [what, change] of [
  ['a small file', { bytes: 4000 }],
  ['an SVG', { mediaType: 'image/svg+xml' }],
  ['a GIF', { mediaType: 'image/gif' }],
  ['an AVIF', { mediaType: 'image/avif' }],
  ['a picture of unknown size', { width: 0 }],
  ['a picture of a long web page', { width: 1280, height: 20_000 }],
] as const) {
  test(`${what} has no variants`, () => {
    assert.deepEqual(plannedVariants({ ...picture, ...change }), []);
  });
}

for (const [what, original, sizes, chosen] of [
  ['all are smaller', 900, [20, 60, 30, 80], ['avif 720', 'avif 1440', 'webp 720', 'webp 1440']],
  ['WebP is larger than the picture', 70, [20, 60, 30, 80], ['avif 720', 'avif 1440']],
  ['AVIF is larger than WebP', 900, [20, 90, 30, 80], ['webp 720', 'webp 1440']],
  [
    'the narrow one is larger than the wide one',
    900,
    [65, 60, 30, 80],
    ['avif 1440', 'webp 720', 'webp 1440'],
  ],
  ['none is smaller', 10, [20, 60, 30, 80], []],
] as const) {
  test(`where ${what}, browsers are offered ${chosen.join(', ') || 'the picture alone'}`, () => {
    const all = plannedVariants({ ...picture, width: 4000, height: 100 });
    const sized = all.map((each, at) => ({ ...each, size: sizes[at] ?? 0 }));
    assert.deepEqual(
      smallerVariants(sized, original).map(
        ({ mediaType, width }) => `${mediaType.replace('image/', '')} ${width}`,
      ),
      chosen,
    );
  });
}

const picture = {
  file: 'assets/a.jpg',
  absolutePath: '/a.jpg',
  mediaType: 'image/jpeg',
  width: 2000,
  height: 1000,
  bytes: 500_000,
};
