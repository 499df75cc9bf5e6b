// Plain strings, so that code for browsers carries only those it uses.

/**
 * Letters of Chinese and Japanese for a character class with the flag `u`: Han, both kana, and the vowel lengthener,
 * which belongs to no script. They are written without spaces; two of them make about a word.
 */
export const hanAndKana = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー';

/** None of these letters comes before this in Unicode. To ask for it takes a fraction of the time. */
export const mayBeHanOrKana = /[\u2e80-\uffff]/;

/**
 * Letters of scripts of Southeast Asia that are written without spaces, for a character class: Thai, Lao, Khmer, Myanmar
 * and others. A zero-width space may stand between their words, to tell where lines may break.
 */
export const southeastAsian =
  '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}' +
  '\\p{Script=Tai_Tham}\\p{Script=New_Tai_Lue}\\p{Script=Javanese}';

/** Letters of all these scripts, for a character class: search may be for any part of a run of them. */
export const writtenTogether = hanAndKana + southeastAsian;

/** None of these letters is outside of these ranges. To ask for them takes a fraction of the time. */
export const mayBeTogether = /[\u0e00-\u109f\u1780-\u1aaf\u2e80-\uffff]/;

/** The code point from which on most letters are as wide as they are high. */
export const firstSquareLetter = 0x2e80;

/** Letters and signs as wide as they are high, between which lines may break, for a character class. */
export const squareSigns = '\\u2e80-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\uff00-\\uffef';
