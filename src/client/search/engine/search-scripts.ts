// Browser code imports only types from other rooms, so these repeat what `src/model/text/scripts.ts` has; a test keeps
// them equal.

/** Chinese and Japanese letters, for a character class in a regular expression with the flag `u`. */
export const hanAndKana = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー`;

/** The article of Arabic and Hebrew before its noun, for a regular expression with the flag `u`. */
export const joinedArticle = String.raw`(?<![\p{L}\p{M}\p{N}])(?:[وفبك]?\p{M}*ا\p{M}*ل|ل\p{M}*ل|ו?\p{M}*ה)\p{M}*(?=(?:\p{L}\p{M}*){3})`;

const article = new RegExp(joinedArticle, 'gu');

/** A text without the articles of Arabic and Hebrew: `قطارات` for `القطارات`. */
export function withoutArticles(text: string): string {
  return text.replace(article, '');
}
