import { error, warning, type Position, type Problem } from '../../model/problems/problem.ts';

/** Characters that no reader sees but that reorder or split what is read: bidi controls, zero-width and tag characters. */
const hidden = /[\u202A-\u202E\u2066-\u2069\u200B-\u200D\u2060\uFEFF]|[\u{E0000}-\u{E007F}]/gu;

/** Where they are part of right writing: joined emoji, flags of regions, Arabic and Indic joiners. */
const rightfulUses = [
  /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*)+/gu,
  /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}/gu,
  /(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Kannada}\p{Script=Telugu}\p{M}])[\u200C\u200D]/gu,
];

/** Offset of the first hidden character, or -1. */
export function findHidden(text: string): number {
  hidden.lastIndex = 0;
  if (!hidden.test(text)) return -1;
  const bared = rightfulUses.reduce(
    (rest, use) => rest.replace(use, (match) => ' '.repeat(match.length)),
    text,
  );
  return bared.search(hidden);
}

/** Reports the first hidden character of a text. `positionOf` tells where an offset of the text stands. */
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
      `The invisible character U+${code} stands here; it can make the text read differently from what it is.`,
      'Delete the character: retype the word rather than paste it.',
    ),
  ];
}
