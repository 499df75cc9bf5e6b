import { parting } from '../index-marks.ts';
import { primaryLanguage } from './language.ts';

/**
 * The article of Arabic and Hebrew, which is one word with the noun after it, and what may stand before it: `العدادات`,
 * `والعدادات`, `للعدادات`, `הנמל`, `והנמל`. The noun has three letters or more.
 */
const article =
  /(?<![\p{L}\p{M}\p{N}])(?:[وفبك]?\p{M}*ا\p{M}*ل|ل\p{M}*ل|ו?\p{M}*ה)\p{M}*(?=(?:\p{L}\p{M}*){3})/gu;

/**
 * What may stand before a name as one word with it, at the end of a text: `in`, `to`, `from`, `and` and the like in Hebrew
 * and Arabic, `בחיפה`, `ומחיפה`, `وبيروت`. `undefined` for other languages.
 */
export function particlesBefore(language: string): RegExp | undefined {
  return particles.get(primaryLanguage(language));
}

const hebrew = /(?<![\p{L}\p{M}\p{N}_])[והבכלמש]{1,3}$/u;
const arabic = /(?<![\p{L}\p{M}\p{N}_])(?=\p{L})(?:[وف]\p{M}?)?(?:[بكل]\p{M}?)?$/u;
const particles: ReadonlyMap<string, RegExp> = new Map([
  ['he', hebrew],
  ['iw', hebrew],
  ['ar', arabic],
]);

/** The letters that end an article. Most texts have none, and looking for them is far cheaper. */
const anyArticle = /[\u05d4\u0644]/;

/**
 * The apostrophe of a word that has lost its last vowel, in French, Italian and other languages: `l’eau`, `dell’acqua`.
 * The index itself parts words at a straight one only. Endings such as `’s` and `’re` have fewer letters.
 */
const elision = /’(?<=\p{L}’)(?=\p{L}{3})/gu;

/** Parts these articles and elided words from their nouns for the index. */
export function partArticles(text: string): string {
  const parted = text.replace(elision, `$&${parting}`);
  return anyArticle.test(parted) ? parted.replace(article, `$&${parting}`) : parted;
}

/** A text without these articles, as readers may search for it: `قطارات` for `القطارات`. */
export function withoutArticles(text: string): string {
  return anyArticle.test(text) ? text.replace(article, '') : text;
}
