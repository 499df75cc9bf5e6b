/**
 * Letters of Chinese and Japanese, for a class in a regular expression with the flag `u`: Han, both kana, and the mark that
 * lengthens a vowel, which belongs to no script. They are written without spaces, and two make about a word.
 */
export const hanAndKana = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー`;

/** The first code point from which on, for the most part, letters are as wide as they are high. */
export const firstSquareLetter = 0x2e80;

/** Letters and signs as wide as they are high, between any two of which a line may break: for a class, too. */
export const squareSigns = String.raw`\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef`;
