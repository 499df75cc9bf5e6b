import { decodePercents } from './decode-percents.ts';
import { southeastAsian } from '../../model/text/scripts.ts';
import { error, type Location, type Position, type Problem } from '../../model/problems/problem.ts';

/** Invisible characters that reorder or split the visible text: bidi controls, zero-width and tag characters. */
const hidden = /[\u202A-\u202E\u2066-\u2069\u200B-\u200D\u2060\uFEFF]|[\u{E0000}-\u{E007F}]/gu;

/** Where correct spelling needs them: joined emoji, flags of regions, Arabic and Indic joiners, words without spaces. */
const legitimateUses = [
  /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*)+/gu,
  /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}/gu,
  /(?<=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Kannada}\p{Script=Telugu}\p{Script=Khmer}\p{M}])[\u200C\u200D]/gu,
  new RegExp(String.raw`(?<=[${southeastAsian}])\u200B|\u200B(?=[${southeastAsian}])`, 'gu'),
];

/** Offset of the first hidden character in UTF-16 units, or -1. */
export function findHidden(text: string): number {
  return withoutLegitimateUses(text)?.search(hidden) ?? -1;
}

/** The text with spaces in place of legitimate uses; `undefined` if it has no such characters at all. */
function withoutLegitimateUses(text: string): string | undefined {
  hidden.lastIndex = 0;
  if (!hidden.test(text)) return undefined;
  return legitimateUses.reduce(
    (rest, use) => rest.replace(use, (match) => ' '.repeat(match.length)),
    text,
  );
}

/** At most this many problems for one file: a broken export can have such a character in every line. */
const maxProblems = 100;

/** A problem for the first hidden character of each line. `positionOf` converts rising offsets to positions. */
export function checkHidden(
  file: string,
  text: string,
  positionOf: (offset: number) => Position,
): Problem[] {
  const problems: Problem[] = [];
  const cleaned = withoutLegitimateUses(text);
  if (cleaned === undefined) return problems;
  hidden.lastIndex = 0;
  while (problems.length < maxProblems) {
    const match = hidden.exec(cleaned);
    if (!match) break;
    problems.push(hiddenProblem({ file, ...positionOf(match.index) }, text, match.index, retype));
    const lineEnd = cleaned.indexOf('\n', match.index);
    if (lineEnd < 0) break;
    hidden.lastIndex = lineEnd;
  }
  return problems;
}

/** A problem for the first hidden or control character of a value, after decoding escapes, also those of an address. */
export function checkHiddenValue(value: string, at: Location): Problem[] {
  const decoded = decodePercents(value);
  const hiddenAt = findHidden(decoded);
  const offset = hiddenAt >= 0 ? hiddenAt : decoded.search(control);
  return offset < 0 ? [] : [hiddenProblem(at, decoded, offset, removeEscape)];
}

/** Control characters other than tabs and line breaks. */
const control = /[^\P{Cc}\t\n\f\r\u0085]/u;

const retype = 'Delete the character: retype the word instead of pasting it.';
const removeEscape = 'Remove the escape that stands for it, such as `\\u202e` or `%E2%80%AE`.';

function hiddenProblem(at: Location, text: string, offset: number, fix: string): Problem {
  const code = (text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const message = `There is an invisible character here, U+${code}, which can make the text look different from what it is.`;
  return error(at, 'bidi-control', message, fix);
}
