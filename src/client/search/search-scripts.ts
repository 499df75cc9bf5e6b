/**
 * Letters of Chinese and Japanese, for a class in a regular expression with the flag `u`. Browser code imports nothing that
 * runs from other rooms: this is `hanAndKana` of `src/model/text/scripts.ts`, which a test holds equal.
 */
export const hanAndKana = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー`;
