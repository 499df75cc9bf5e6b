import { markedLetters } from '../../model/text/breaks/marked-letters.ts';
import { firstSquareLetter } from '../../model/text/scripts.ts';
import { textSize } from './text-size.ts';

/** The weights of letters in charts. */
export type FontWeight = 'regular' | 'bold';

/**
 * Estimates the width of a line of chart text in pixels. Charts are laid out without fonts, so widths come from a
 * table; it errs on the wide side, for fallback fonts.
 */
export function textWidth(text: string, size = textSize, weight: FontWeight = 'regular'): number {
  let sum = 0;
  for (const character of text) sum += advance(character, weight);
  sum += (text.match(arabicTails)?.length ?? 0) * tail;
  return inPixels(sum, size, weight);
}

/** Cuts a text to a width in pixels and ends it with an ellipsis if it was too long. */
export function fitText(
  text: string,
  width: number,
  size = textSize,
  weight: FontWeight = 'regular',
): string {
  if (textWidth(text, size, weight) <= width) return text;
  const kept = startWithin(text, width, size, weight);
  while (kept.length > 1 && textWidth(`${kept.join('')}…`, size, weight) > width) kept.pop();
  return `${kept.join('').trimEnd()}…`;
}

/**
 * The longest start of a text of which the letters alone, with an ellipsis, are not too wide; at least its first letter.
 * Tails only add to that.
 */
function startWithin(text: string, width: number, size: number, weight: FontWeight): string[] {
  const ellipsis = advance('…', weight);
  const kept: string[] = [];
  let sum = 0;
  for (const letter of markedLetters(text)) {
    for (const character of letter) sum += advance(character, weight);
    if (kept.length > 0 && inPixels(sum + ellipsis, size, weight) > width) break;
    kept.push(letter);
  }
  return kept;
}

function inPixels(thousandths: number, size: number, weight: FontWeight): number {
  return (thousandths / 1000) * size * (weight === 'bold' ? 1.07 : 1.03);
}

/** Widths of U+0020 to U+007E in thousandths of the font size, measured in the style sheet's sans-serif font. */
const latin: readonly number[] = [
  188, 265, 353, 544, 461, 863, 632, 198, 344, 344, 397, 584, 255, 309, 255, 284, 525, 474, 522,
  525, 507, 528, 524, 497, 522, 524, 275, 275, 584, 584, 584, 525, 914, 617, 633, 665, 670, 612,
  552, 721, 670, 250, 508, 610, 492, 784, 670, 718, 606, 718, 661, 606, 557, 664, 591, 851, 621,
  609, 583, 291, 284, 291, 584, 441, 172, 503, 519, 478, 519, 505, 262, 505, 515, 212, 210, 472,
  212, 787, 515, 521, 519, 519, 304, 461, 272, 514, 453, 664, 468, 452, 455, 343, 229, 343,
];

/** Letters of the Arabic script by how wide they are between others, and those with a tail at the end of a word. */
const arabicTeeth = /[سشصض]/;
const arabicStrokes = /[اأإآٱلء]/;
const arabicTails = /[بتثجحخسشصضعغفقكلمنىيپچکگی](?!\p{M}*\p{L})/gu;
const tail = 350;

function advance(character: string, weight: FontWeight): number {
  const code = character.codePointAt(0) ?? 0;
  const known = latin[code - 0x20];
  if (known !== undefined) return known;
  if (code === 0xa0) return 188;
  if (/[²³¹]/.test(character)) return 300;
  // Vowel signs of Indian scripts stand beside their letter, other marks above or below it.
  if (/\p{Mc}/u.test(character)) return 340;
  if (/[\p{M}\p{Cf}]/u.test(character)) return 0;
  if (/\p{Script=Arabic}/u.test(character)) {
    const regular = arabicTeeth.test(character) ? 890 : arabicStrokes.test(character) ? 340 : 495;
    // Bold letters of this script are a tenth to a sixth wider than regular ones.
    return weight === 'bold' ? regular * 1.15 : regular;
  }
  // Han, kana, hangul and emoji are square; letters of other scripts are about two thirds as wide.
  return code >= firstSquareLetter ? 1000 : 640;
}
