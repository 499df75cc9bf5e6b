import assert from 'node:assert/strict';
import test from 'node:test';
import { inTime } from '../../in-time.ts';
import { renderSvg, withVowelsParted } from '../../../src/outputs/pictures/render-svg.ts';

const size = 40;

/** The dark pixels of a text, in the first square of its size or farther to the right. */
function inkAtStart(text: string, weight = 400, end = size): number {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 60" width="400" height="60">` +
    `<rect width="400" height="60" style="fill:#fff"/>` +
    `<text x="0" y="45" font-family="sans-serif" font-size="${size}" font-weight="${weight}" style="fill:#000">${text}</text></svg>`;
  const { pixels, width, height } = renderSvg(svg, 400);
  let dark = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < end; x += 1) if ((pixels[4 * (y * width + x)] ?? 255) < 128) dark += 1;
  }
  return dark;
}

test('letters of another script are drawn beside Latin ones that could be one glyph', (t) => {
  const alone = inkAtStart('政');
  if (alone === 0) return t.skip('no font of this machine has Chinese letters');
  assert.equal(inkAtStart('政 (confirmed, affluent)'), alone);
});

test('a word of 200,000 letters is drawn in time, as far as the picture goes', async () => {
  const few = inkAtStart('L'.repeat(60), 400, 400);
  assert.equal(await inTime(() => inkAtStart('L'.repeat(200_000), 400, 400)), few);
  const cut = `${'L'.repeat(1_997)}&amp;${'L'.repeat(10)}`;
  assert.equal(inkAtStart(cut, 400, 400), few, 'a reference to a character is not cut in two');
});

test('text in other scripts is bold only where it is asked to be', (t) => {
  for (const text of ['واحة الماء', 'Oasis واحة 2021', 'Вода', 'Oasis и вода']) {
    const [plain, bold] = [400, 600].map((weight) => inkAtStart(text, weight, 400)) as [
      number,
      number,
    ];
    if (plain === 0) return t.skip(`no font of this machine has the letters of ${text}`);
    assert.ok(plain < 0.9 * bold, `${text}: ${plain} dark pixels, and ${bold} in bold`);
  }
});

test('a vowel of Thai and Lao that would be drawn under the next letter is two signs, below marks of tone', () => {
  assert.equal(withVowelsParted('น้ำ ทำ'), 'น\u0e4d\u0e49\u0e32 ท\u0e4d\u0e32');
  assert.equal(withVowelsParted('ນ້ຳ'), 'ນ\u0ecd\u0ec9\u0eb2');
});

test('the letter after such a vowel is drawn beside it', (t) => {
  const alone = inkAtStart('ก', 400, 400);
  if (alone === 0) return t.skip('no font of this machine has Thai letters');
  const together = inkAtStart('กำก', 400, 400);
  assert.ok(together >= inkAtStart('กำ', 400, 400) + alone - 2, String(together));
});
