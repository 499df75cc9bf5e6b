/**
 * Invisible marks that a build puts into the text of the search index, and that the browser takes out of what it shows. The
 * index passes over them (docs/pages/decisions/0007-one-search-index.md). Those on plain letters are in
 * `text/letters/stroked-letters.ts`.
 */

/** Tells that the space before it, or the hyphen after it, is none of the author's. */
export const joiner = '\u2060';

/** Separates letters of scripts without spaces. The joiner belongs to the next word. */
export const seam = ` ${joiner}`;

/** Stands after an article or an elided word: with a hyphen, the index has the noun alone beside the whole word. */
export const parting = `${joiner}-`;

/**
 * Stand around the words of a table or a list of facts: search finds these words, but shows no line of theirs as a sentence.
 * Each is a word of its own, without letters.
 */
export const listedWords = { start: '\u2063', end: '\u2064' } as const;

/**
 * What an author may have written that would be taken for one of these marks, and the zero-width space: the index assumes
 * that a page with a single one has no other spaces.
 */
export const misread =
  /[\u200B\u2060\u2063\u2064]|&(?:ZeroWidthSpace|NoBreak|InvisibleComma|ic|#8203|#x200b|#8288|#x2060|#829[12]|#x206[34]);/gi;
