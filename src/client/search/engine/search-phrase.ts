import type { IndexAnswer, IndexResult, SearchFilters, SearchIndex } from './search-index.ts';

/** Words from which on a query may be a phrase of a text. Shorter ones name things. */
const phraseWords = 4;

/** What a page that has the words of a query one after another is worth next to one that only has them. */
const phraseWorth = 2;

/** Searches the index for words, those first that have them one after another, or, in quotation marks, for a phrase. */
export async function searchWords(
  index: SearchIndex,
  query: string,
  filters: SearchFilters,
): Promise<IndexAnswer> {
  const [, phrase] = /^"(.*\S\s+\S.*)"$/s.exec(query) ?? [];
  if (phrase !== undefined) return await searchPhrase(index, query, phrase, filters);
  if (query.includes('"') || query.split(/\s+/u).filter(Boolean).length < phraseWords)
    return await index.search(query, { filters });
  const [all, together] = await Promise.all([
    index.search(query, { filters }),
    index.search(`"${query}"`, { filters }),
  ]);
  const ids = new Set(together.results.map(({ id }) => id));
  const results = all.results
    .map((result) => (ids.has(result.id) ? withPhrase(result) : result))
    .sort((a, b) => b.score - a.score);
  return { ...all, results };
}

/** The index does not rank the pages that have a phrase, so they get the scores of its words. */
async function searchPhrase(
  index: SearchIndex,
  query: string,
  words: string,
  filters: SearchFilters,
): Promise<IndexAnswer> {
  const [phrase, all] = await Promise.all([
    index.search(query, { filters }),
    index.search(words, { filters }),
  ]);
  const scores = new Map(all.results.map(({ id, score }) => [id, score]));
  const results = phrase.results
    .map((result) => ({ ...result, score: scores.get(result.id) ?? result.score }))
    .sort((a, b) => b.score - a.score);
  return { ...phrase, results };
}

/** The result as one that has the query word for word. */
export function withPhrase(result: IndexResult): IndexResult {
  return { ...result, hasPhrase: true, score: result.score * phraseWorth };
}
