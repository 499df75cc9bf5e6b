import assert from 'node:assert/strict';
import test from 'node:test';
import { renderSvg } from '../../../src/outputs/pictures/render-svg.ts';

/** The dark pixels in the first square of a text of this size. */
function inkAtStart(text: string): number {
  const size = 40;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 60" width="400" height="60">` +
    `<rect width="400" height="60" style="fill:#fff"/>` +
    `<text x="0" y="45" font-family="sans-serif" font-size="${size}" style="fill:#000">${text}</text></svg>`;
  const { pixels, width, height } = renderSvg(svg, 400);
  let dark = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < size; x += 1) if ((pixels[4 * (y * width + x)] ?? 255) < 128) dark += 1;
  }
  return dark;
}

test('letters of another script are drawn beside Latin ones that could be one glyph', (t) => {
  const alone = inkAtStart('政');
  if (alone === 0) return t.skip('no font of this machine has Chinese letters');
  assert.equal(inkAtStart('政 (confirmed, affluent)'), alone);
});
