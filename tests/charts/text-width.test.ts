import assert from 'node:assert/strict';
import test from 'node:test';
import { fitText, textWidth } from '../../src/charts/labels/text-width.ts';

/** Names with their widths in Noto Sans Arabic, regular and bold, for letters of 100 px. */
const measured: readonly (readonly [string, number, number])[] = [
  ['شركة الغدير لتحلية مياه البحر والآبار الجوفية', 1688, 1861],
  ['شركة النبع', 401, 453],
  ['عقد العدادات الذكية', 785, 851],
  ['توقف خزان الشمال', 766, 837],
  ['هيئة السوق', 462, 519],
  ['شرکت ملی نفت ایران', 870, 951],
];

test('letters of the Arabic script are counted as wide as they are, never narrower', () => {
  for (const [name, regular, bold] of measured) {
    const [thin, thick] = [textWidth(name, 100), textWidth(name, 100, 'bold')];
    assert.ok(thin >= regular && thin < regular * 1.32, `${name}: ${thin}`);
    assert.ok(thick >= bold && thick < bold * 1.38, `${name}, bold: ${thick}`);
  }
});

test('a raised figure takes less room than a letter', () => {
  assert.ok(textWidth('m³', 100) < textWidth('mm', 100));
  assert.ok(textWidth('³', 100) >= 30 && textWidth('³', 100) < 35);
});

test('a name of the Arabic script is not cut where it has room', () => {
  assert.equal(fitText('عقد العدادات الذكية', 125, 13), 'عقد العدادات الذكية');
});

test('vowel signs that stand beside their letter take room', () => {
  assert.ok(textWidth('सूचना का अधिकार', 100) > textWidth('सच न क अधकर', 100));
});

test('a text is cut after as many letters as have room, in every script', () => {
  for (const text of [
    'Cyberspace Administration of China',
    'عقد العدادات الذكية',
    '国家互联网信息办公室',
  ]) {
    for (let width = 0; width < textWidth(text); width += 3) {
      const letters = [...text];
      const cutAt = (count: number): string => `${letters.slice(0, count).join('').trimEnd()}…`;
      const fitting = letters.findLastIndex(
        (_, at) => textWidth(`${letters.slice(0, at + 1).join('')}…`) <= width,
      );
      assert.equal(fitText(text, width), cutAt(Math.max(1, fitting + 1)), `${text} in ${width}`);
    }
  }
});

test('a letter is not cut off its marks', () => {
  const text = 'सूचना का अधिकार की योजना';
  for (let width = 30; width < textWidth(text); width += 5) {
    const cut = fitText(text, width).slice(0, -1);
    assert.doesNotMatch(text.slice(cut.length), /^\p{M}/u, `${cut} in ${width}`);
  }
});
