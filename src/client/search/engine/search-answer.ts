import {
  createDescriber,
  filterChoices,
  type FilterChoice,
  type FilterName,
} from './search-choices.ts';
import type { SearchAnswer, SearchRequest } from './search-request.ts';
import { findPages } from './search-found.ts';
import { nameHit, passageHit, pinnedHit, type SearchHit } from './search-hit.ts';
import { pageOf, type IndexResult, type SearchFilters, type SearchIndex } from './search-index.ts';
import { createNameFinder, type NameFinder } from './search-meaning.ts';
import { passingNames } from './search-passing.ts';
import {
  firstResults,
  introducedFirst,
  orderSections,
  sectionIds,
  splitResults,
  type ResultSection,
} from './search-sections.ts';
import { createSpelling, type Spelling } from './search-spelling.ts';
import { newestFirst, type FoundText } from './search-text.ts';

/** An index with what is derived from its names. */
export interface OpenIndex {
  index: SearchIndex;
  finder: NameFinder;
  spelling: Spelling;
  describe: ReturnType<typeof createDescriber>;
}

/** Derives from the names of an index what searches need. */
export function prepareIndex(index: SearchIndex): OpenIndex {
  const { names } = index;
  return {
    index,
    finder: createNameFinder(names),
    spelling: createSpelling(names),
    describe: createDescriber(names),
  };
}

/** Answers a request. */
export async function answerRequest(
  opened: OpenIndex,
  request: SearchRequest,
  base: string,
): Promise<SearchAnswer> {
  const { index } = opened;
  const {
    query,
    filters = {},
    offer = [],
    sort = 'relevance',
    limits,
    isSparing = false,
    opened: whole = [],
  } = request;
  await index.loadFilters(offer);
  const [{ wanted, meaning, text, find }, sections] = await Promise.all([
    findPages(opened, query, filters, isSparing),
    index.sections(),
  ]);
  const names = await passingNames(index, meaning.names, filters);
  const entity = names.find((name) => name === meaning.entity);
  const results = sort === 'date' ? await newestFirst(index, text.results) : text.results;
  const forms = meaning.entity?.forms ?? [];
  const byName = new Set(names.filter(({ isEvent }) => !isEvent).map(({ page }) => page));
  const split = splitResults(
    results.filter(({ id }) => id !== entity?.page && !byName.has(id)),
    sections,
  );
  const inText = new Set(results.map(({ id }) => id));
  const onlyNamed = names.filter(({ page }) => !inText.has(page));
  const others = (isEvent: boolean): SearchHit[] =>
    (isEvent ? onlyNamed : names)
      .filter((name) => name !== entity && Boolean(name.isEvent) === isEvent)
      .map((name) => nameHit(name, wanted, base));
  const named = { names: others(false), events: others(true) };
  const parts = await Promise.all(
    sectionIds.map(async (id): Promise<ResultSection> => {
      const before: SearchHit[] = id === 'names' || id === 'events' ? named[id] : [];
      const found = split.get(id) ?? [];
      const room = Math.max(limits[id] - before.length, 0);
      const shown =
        whole.includes(id) || sort === 'date' ? found.slice(0, room) : firstResults(found, room);
      const loaded = await Promise.all(shown.map((each) => hitOf(each, wanted, forms)));
      const after = sort === 'date' ? loaded : introducedFirst(loaded, meaning.texts);
      return {
        id,
        hits: [...before, ...after].slice(0, limits[id]),
        count: before.length + found.length,
      };
    }),
  );
  const own = results.find(({ id }) => id === entity?.page);
  return {
    query,
    ...(wanted !== query && { corrected: wanted }),
    isPartial: text.isPartial,
    count: results.length + onlyNamed.length,
    ...(entity && { pinned: pinnedHit(entity, own && (await pageOf(own)), wanted, base) }),
    sections: orderSections(parts, {
      queries: meaning.texts,
      isEntity: entity !== undefined,
      hasNames: names.length > 0,
    }),
    choices: await choicesOf(opened.describe, offer, filters, text, find),
  };
}

async function hitOf(
  result: IndexResult,
  query: string,
  forms: readonly string[],
): Promise<SearchHit> {
  const hit = passageHit(await pageOf(result), query, forms);
  return result.isPartial ? { ...hit, isPartial: true } : hit;
}

/** The values each filter offers while the other filters stay set. */
async function choicesOf(
  describe: OpenIndex['describe'],
  offer: readonly FilterName[],
  filters: SearchFilters,
  text: FoundText,
  find: (filters: SearchFilters) => Promise<FoundText>,
): Promise<SearchAnswer['choices']> {
  const entries = await Promise.all(
    offer.map(async (name): Promise<[FilterName, FilterChoice[]]> => {
      const { [name]: chosen, ...others } = filters;
      const found = chosen === undefined ? text : await find(others);
      const choices = filterChoices(await found.count(name), chosen, (value) =>
        describe(name, value),
      );
      return [name, choices];
    }),
  );
  return Object.fromEntries(entries);
}
