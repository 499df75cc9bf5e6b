/**
 * Stand in the text of the index around the words of a table or a list of facts: search finds these words, but shows no
 * line of theirs as a sentence. Each is a word of its own, without letters, which the index passes over.
 */
export const listedWords = { start: '\u2063', end: '\u2064' } as const;
