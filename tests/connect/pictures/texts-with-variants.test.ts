import assert from 'node:assert/strict';
import test from 'node:test';
import { textsWithVariants } from '../../../src/connect/pictures/texts-with-variants.ts';
import type { TargetKey } from '../../../src/link/target.ts';
import type { RenderedProse } from '../../../src/markdown/result/rendered-prose.ts';
import { filePath } from '../../../src/model/addresses/path.ts';
import type { MadeVariant } from '../../../src/model/records/picture-variant.ts';
import { renderText } from '../../markdown/render-text.ts';

const variants = new Map([
  ['assets/a.jpg', [variant('avif', 720), variant('avif', 1440), variant('webp', 720)]],
]);
const [wide, narrow, other] = [
  '<img src="/base/assets/a.jpg" alt="A &quot;quay&quot;" loading="lazy">',
  '<img src="/base/assets/a.jpg" alt="" width="320">',
  '<img src="/base/assets/b.png" alt="">',
];
const text = {
  ...renderText(''),
  assets: ['assets/a.jpg', 'assets/b.png'],
  openingHtml: `<p>${narrow}</p>`,
  html: `<p>${wide}${other}</p>`,
  alternate: `![A](${wide})`,
  bodyDigest: 'of the body without variants',
};
const plain = { ...renderText(''), html: `<code>${wide}</code>`, assets: [] };

test('a picture of a text offers its variants by format, for the width at which it is shown', () => {
  const shown = textsWithVariants(
    new Map<TargetKey, RenderedProse>([
      ['article:a', text],
      ['article:b', plain],
    ]),
    variants,
    '/base/',
  );
  const a = shown.get('article:a');
  const sources = (width: number): string =>
    `<source type="image/avif" sizes="(min-width: ${width + 36}px) ${width}px, calc(100vw - 36px)" srcset="/base/assets/a-720.avif 720w, /base/assets/a-1440.avif 1440w">` +
    `<source type="image/webp" sizes="(min-width: ${width + 36}px) ${width}px, calc(100vw - 36px)" srcset="/base/assets/a-720.webp 720w">`;
  assert.equal(a?.html, `<p><picture>${sources(640)}${wide}</picture>${other}</p>`);
  assert.equal(a.openingHtml, `<p><picture>${sources(320)}${narrow}</picture></p>`);
  assert.equal(a.alternate, text.alternate);
  assert.equal(a.bodyDigest, undefined);
  assert.equal(shown.get('article:b'), plain);
});

test('without variants, texts stay as they are', () => {
  const rendered = new Map([['article:a', text] as const]);
  assert.equal(textsWithVariants(rendered, new Map(), '/base/'), rendered);
});

function variant(format: 'avif' | 'webp', width: number): MadeVariant {
  return {
    mediaType: `image/${format}`,
    width,
    path: filePath('assets', `a-${width}.${format}`),
    madeFrom: '',
    make: () => new Uint8Array(),
  };
}
