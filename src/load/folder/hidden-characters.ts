import { error, warning, type Position, type Problem } from '../../model/problems/problem.ts';

/** Invisible characters that reorder or split the visible text: bidi controls, zero-width and tag characters. */
const hidden = /[\u202A-\u202E\u2066-\u2069\u200B-\u200D\u2060\uFEFF]|[\u{E0000}-\u{E007F}]/gu;

/** Where correct spelling needs them: joined emoji, flags of regions, Arabic and Indic joiners. */
const legitimateUses = [
  /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*)+/gu,
  /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}/gu,
  /(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Kannada}\p{Script=Telugu}\p{M}])[\u200C\u200D]/gu,
];

/** Offset of the first hidden character in UTF-16 units, or -1. */
export function findHidden(text: string): number {
  hidden.lastIndex = 0;
  if (!hidden.test(text)) return -1;
  const cleaned = legitimateUses.reduce(
    (rest, use) => rest.replace(use, (match) => ' '.repeat(match.length)),
    text,
  );
  return cleaned.search(hidden);
}

/** A problem for the first hidden character of a text, if any. `positionOf` converts an offset to a position. */
export function checkHidden(
  file: string,
  text: string,
  positionOf: (offset: number) => Position,
  severity: 'error' | 'warning' = 'error',
): Problem[] {
  const offset = findHidden(text);
  if (offset < 0) return [];
  const code = (text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const report = severity === 'error' ? error : warning;
  return [
    report(
      { file, ...positionOf(offset) },
      'bidi-control',
      `There is an invisible character here, U+${code}, which can make the text look different from what it is.`,
      'Delete the character: retype the word instead of pasting it.',
    ),
  ];
}
