import { joinedArticle } from '../../model/text/scripts.ts';

const article = new RegExp(joinedArticle, 'gu');

/** The letters that end an article. Most texts have none, and looking for them is far cheaper. */
const anyArticle = /[\u05d4\u0644]/;

/**
 * Parts the articles of Arabic and Hebrew from their nouns: with a hyphen, the index has the noun alone beside the whole
 * word. The word joiner before it tells the browser to remove both from excerpts, and is ignored by the index.
 */
export function partArticles(text: string): string {
  return anyArticle.test(text) ? text.replace(article, '$&\u2060-') : text;
}

/** A text without these articles, as readers may search for it. */
export function withoutArticles(text: string): string {
  return anyArticle.test(text) ? text.replace(article, '') : text;
}
