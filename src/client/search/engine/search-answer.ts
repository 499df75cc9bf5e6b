import type { SearchableName } from '../../../outputs/search/searchable-name.ts';
import {
  createDescriber,
  filterChoices,
  type FilterChoice,
  type FilterName,
} from './search-choices.ts';
import type { SearchAnswer, SearchRequest } from './search-request.ts';
import { findPages, type FindingIndex, type Found } from './search-found.ts';
import { nameHit, passageHit, pinnedHit, type SearchHit } from './search-hit.ts';
import { pageOf, type IndexResult, type SearchIndex } from './search-index.ts';
import { createNameFinder } from './search-meaning.ts';
import { passingNames } from './search-passing.ts';
import { subjectOf } from './search-question.ts';
import {
  firstResults,
  introducedFirst,
  orderSections,
  sectionIds,
  splitResults,
  type ResultSection,
  type SectionId,
} from './search-sections.ts';
import { asWritten, createSpelling } from './search-spelling.ts';
import { newestFirst } from './search-text.ts';
import { askedYear, byTime, withoutYear } from './search-year.ts';

/** An index with what is derived from its names. */
export interface OpenIndex extends FindingIndex {
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
  const { index, finder } = opened;
  const { query, filters = {}, offer = [], sort, isSparing = false } = request;
  // A title may be a question.
  const asked = (finder.understand(query).isName ? undefined : subjectOf(query)) ?? query;
  await index.loadFilters(offer);
  const [found, sections] = await Promise.all([
    findPages(opened, { query: asked, filters, isSparing }),
    index.sections(),
  ]);
  const { wanted, isSameWords, meaning, text } = found;
  const names = await passingNames(index, meaning.names, filters);
  const entity = names.find((name) => name === meaning.entity);
  const year = await askedYear(index, wanted);
  const isEvent = ({ id }: IndexResult): boolean => sections.get(id) === 'events';
  const results =
    sort === 'date' ? await newestFirst(index, text.results) : byTime(text.results, year, isEvent);
  const inText = new Set(results.map(({ id }) => id));
  const isDate = meaning.isDate === true;
  const named = namesBySection(names, entity, isDate ? new Set() : inText);
  const shown = [entity, ...Object.values(named).flat()];
  const others = splitResults(withoutPages(results, shown), sections);
  const forms = meaning.entity?.forms ?? [];
  const toHits: HitMaker = {
    name: (name) => nameHit(name, wanted, base),
    text: async (result) => {
      const page = await pageOf(result);
      const time = year?.timeOf(result.id);
      const isThen = year && time === 'then' && isEvent(result);
      const hit = passageHit(isThen ? withoutYear(page, year) : page, wanted, forms);
      return { ...hit, ...(result.isPartial && { isPartial: true }), ...(time && { time }) };
    },
  };
  const parts = sectionIds.map(async (id) => {
    const listed = { id, named: named[id] ?? [], found: others.get(id) ?? [] };
    return await sectionOf(listed, request, meaning.texts, toHits);
  });
  const own = results.find(({ id }) => id === entity?.page);
  return {
    query,
    ...(wanted !== asked && !isSameWords && { corrected: asWritten(wanted, index.names) }),
    isPartial: text.isPartial,
    count: results.length + names.filter(({ page }) => !inText.has(page)).length,
    ...(entity && { pinned: pinnedHit(entity, own && (await pageOf(own)), wanted, base) }),
    sections: orderSections(await Promise.all(parts), {
      queries: meaning.texts,
      isEntity: entity !== undefined,
      isDate,
      hasNames: names.length > 0,
      areSeveral: meaning.areSeveral === true,
    }),
    choices: await choicesOf(opened.describe, { offer, filters }, found),
  };
}

/** The names that sections start with: entities but the one shown above them, and events that no text in the results has. */
function namesBySection(
  names: readonly SearchableName[],
  entity: SearchableName | undefined,
  inText: ReadonlySet<string>,
): Partial<Record<SectionId, SearchableName[]>> {
  const others = names.filter((name) => name !== entity);
  return {
    names: others.filter(({ isEvent }) => !isEvent),
    events: others.filter(({ isEvent, page }) => isEvent && !inText.has(page)),
  };
}

function withoutPages(
  results: readonly IndexResult[],
  names: readonly (SearchableName | undefined)[],
): IndexResult[] {
  const pages = new Set(names.map((name) => name?.page));
  return results.filter(({ id }) => !pages.has(id));
}

/** The entries of a section: names first, then pages found by their text. */
interface Listed {
  id: SectionId;
  named: readonly SearchableName[];
  found: readonly IndexResult[];
}

/** Makes hits of names and of pages found by their text. */
interface HitMaker {
  name(name: SearchableName): SearchHit;
  text(result: IndexResult): Promise<SearchHit>;
}

async function sectionOf(
  { id, named, found }: Listed,
  { limits, sort, opened = [] }: SearchRequest,
  queries: readonly string[],
  toHits: HitMaker,
): Promise<ResultSection> {
  const isByDate = sort === 'date';
  const room = Math.max(limits[id] - named.length, 0);
  const isWhole = isByDate || opened.includes(id);
  const shown = isWhole ? found.slice(0, room) : firstResults(found, room);
  const loaded = await Promise.all(shown.map((each) => toHits.text(each)));
  const after = isByDate ? loaded : introducedFirst(loaded, queries);
  const hits = [...named.map((each) => toHits.name(each)), ...after].slice(0, limits[id]);
  return { id, hits, count: named.length + found.length };
}

/** The values each filter offers while the other filters stay set. */
async function choicesOf(
  describe: OpenIndex['describe'],
  { offer, filters }: Required<Pick<SearchRequest, 'offer' | 'filters'>>,
  { text, find }: Found,
): Promise<SearchAnswer['choices']> {
  const entries = await Promise.all(
    offer.map(async (name): Promise<[FilterName, FilterChoice[]]> => {
      const { [name]: chosen, ...others } = filters;
      const found = chosen === undefined ? text : await find(others);
      const choices = filterChoices(name, await found.count(name), chosen, (value) =>
        describe(name, value),
      );
      return [name, choices];
    }),
  );
  return Object.fromEntries(entries);
}
