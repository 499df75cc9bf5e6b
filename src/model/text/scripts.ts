/**
 * Letters of Chinese and Japanese for a character class with the flag `u`: Han, both kana, and the vowel lengthener,
 * which belongs to no script. They are written without spaces; two of them make about a word.
 */
export const hanAndKana = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー`;

/**
 * The article of Arabic and Hebrew, which is one word with the noun after it, and what may stand before it, for a regular
 * expression with the flag `u`: `العدادات`, `والعدادات`, `للعدادات`, `הנמל`, `והנמל`. The noun has three letters or more.
 */
export const joinedArticle = String.raw`(?<![\p{L}\p{M}\p{N}])(?:[وفبك]?\p{M}*ا\p{M}*ل|ل\p{M}*ل|ו?\p{M}*ה)\p{M}*(?=(?:\p{L}\p{M}*){3})`;

/**
 * Letters of scripts of Southeast Asia that are written without spaces, for a character class. A zero-width space may
 * stand between their words, to tell where lines may break.
 */
export const southeastAsian = [
  'Thai',
  'Lao',
  'Khmer',
  'Myanmar',
  'Tai_Tham',
  'New_Tai_Lue',
  'Javanese',
]
  .map((script) => String.raw`\p{Script=${script}}`)
  .join('');

/** The code point from which on most letters are as wide as they are high. */
export const firstSquareLetter = 0x2e80;

/** Letters and signs as wide as they are high, between which lines may break, for a character class. */
export const squareSigns = String.raw`\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef`;
