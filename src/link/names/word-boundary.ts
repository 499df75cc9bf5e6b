import { hanAndKana, southeastAsian } from '../../model/text/scripts.ts';

/**
 * True where a word may start or end: not between two letters or digits of a script with spaces, nor within one letter of
 * Thai and its vowels, nor between two letters of katakana, in which Japanese writes words of other languages.
 */
export function isBoundary(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  if (before < 128 && after < 128) return !(isAsciiWord(before) && isAsciiWord(after));
  if (Number.isNaN(before) || Number.isNaN(after)) return true;
  const sides = letterBefore(text, index) + letterAt(text, index);
  return !withinWord.test(sides);
}

/** Parts letters of one word in Persian and in scripts of India: `می\u200cسازد`. */
const nonJoiner = 0x200c;

/**
 * True where a name may start: not within a word of parts that are not joined, though endings may follow a name so. Korean
 * writes particles after names without a space, but nothing before them: 한국 is no part of 북한국.
 */
export function mayStart(text: string, index: number): boolean {
  if (!isBoundary(text, index) || text.charCodeAt(index - 1) === nonJoiner) return false;
  // Asked at the start of each word: nearly all are none of Hangul, which a number tells.
  if (index === 0 || text.charCodeAt(index) < firstHangul) return true;
  return !(hangul.test(letterAt(text, index)) && beforeHangul.test(letterBefore(text, index)));
}

/** Whether a code unit is a letter of ASCII, a digit or `_`. */
export function isAsciiWord(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    unit === 95
  );
}

// Korean attaches particles to names without a space.
const spaced = String.raw`(?![${hanAndKana}${southeastAsian}\p{Script=Hangul}])[\p{L}\p{N}\p{M}_]`;
const katakana = String.raw`[\p{Script=Katakana}ー]`;
/** Vowels of Thai and Lao that stand after their consonant without being marks. */
const vowelAfter = String.raw`[\p{M}\u0e30\u0e32\u0e33\u0e45\u0eb0\u0eb2\u0eb3]`;

const withinWord = new RegExp(
  `^(?:${spaced}${spaced}|${katakana}${katakana}|\\p{Logical_Order_Exception}.|.${vowelAfter})$`,
  'su',
);
const hangul = /^\p{Script=Hangul}$/u;
const firstHangul = 0x1100;
const beforeHangul = new RegExp(String.raw`^(?:\p{Script=Hangul}|${spaced})$`, 'u');

function letterAt(text: string, index: number): string {
  return String.fromCodePoint(text.codePointAt(index) ?? 0);
}

function letterBefore(text: string, index: number): string {
  const unit = text.charCodeAt(index - 1);
  const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff;
  return letterAt(text, isSecondHalf ? index - 2 : index - 1);
}
