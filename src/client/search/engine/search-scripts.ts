/**
 * Chinese and Japanese letters, for a character class in a regular expression with the flag `u`. Browser code imports
 * only types from other rooms, so this repeats `hanAndKana` of `src/model/text/scripts.ts`; a test keeps them equal.
 */
export const hanAndKana = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー`;
