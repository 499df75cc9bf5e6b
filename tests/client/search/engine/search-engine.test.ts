import assert from 'node:assert/strict';
import test from 'node:test';
import { createSearchEngine } from '../../../../src/client/search/engine/search-engine.ts';
import type { SearchAnswer } from '../../../../src/client/search/engine/search-request.ts';
import type {
  ResultSection,
  SectionId,
} from '../../../../src/client/search/engine/search-sections.ts';
import type { SearchSection } from '../../../../src/views/page-type/searchable-page.ts';
import type {
  FilterCounts,
  IndexResult,
  SearchIndex,
} from '../../../../src/client/search/engine/search-index.ts';
import { createSearchRunner } from '../../../../src/client/search/search-runner.ts';
import type { HanCharacters } from '../../../../src/outputs/search/han-characters.ts';
import type { SearchableName } from '../../../../src/outputs/search/searchable-name.ts';
import { sitePath } from '../../../../src/model/addresses/path.ts';
import { searchableName } from './searchable-name.ts';

function result(
  id: string,
  score: number,
  locations = [1],
  text = '',
  meta: Record<string, string> = {},
): IndexResult {
  return {
    id,
    score,
    words: locations,
    data: async () => ({
      url: `/repo/${id}/`,
      meta: { title: `<i>${id}</i>`, label: 'Article', summary: 'One line.', ...meta },
      content: text,
      anchors: [],
    }),
  };
}

interface Stub {
  /** Results by query. */
  answers?: Record<string, IndexResult[]>;
  /** Ids of the pages with a filter value: `{ 'type Company': ['companies/alpha'] }`. */
  having?: Record<string, string[]>;
  /** Ids of the pages with a date, the newest first. */
  dated?: string[];
  /** The sections of pages other than articles. */
  sections?: Record<string, SearchSection>;
  /** The characters that Chinese writes in two ways. */
  characters?: HanCharacters;
  /** Names besides Alpha. */
  names?: SearchableName[];
}

/** An index with one name and fixed results for each query. */
function index({
  answers = {},
  having = {},
  dated = [],
  sections = {},
  characters,
  names = [],
}: Stub): SearchIndex {
  const all = Object.values(having).flat();
  return {
    names: [
      {
        title: 'Alpha',
        path: sitePath('companies', 'alpha'),
        page: 'companies/alpha',
        kind: 'company',
        label: 'Company',
        forms: ['alpha'],
      },
      ...names,
    ],
    search: async (query, { filters }) => {
      const passes = ({ id }: IndexResult): boolean =>
        Object.entries(filters).every((filter) => having[filter.join(' ')]?.includes(id));
      const found = query === null ? all.map((id) => result(id, 1)) : (answers[query] ?? []);
      const results = found.filter(passes).map((each) => ({
        ...each,
        data: async () => {
          const page = await each.data();
          return { ...page, content: page.content || `About ${query}.` };
        },
      }));
      return { results, filters: countFilters(results, having) };
    },
    characters: async () => characters,
    sections: async () => new Map(Object.entries(sections)),
    datePlaces: async () => new Map(dated.map((id, place) => [id, place])),
    loadFilters: async () => undefined,
  };
}

function countFilters(
  results: readonly IndexResult[],
  having: Record<string, string[]>,
): FilterCounts {
  const counts: FilterCounts = {};
  for (const [filter, ids] of Object.entries(having)) {
    const [name = '', ...value] = filter.split(' ');
    const count = results.filter(({ id }) => ids.includes(id)).length;
    counts[name] = { ...counts[name], [value.join(' ')]: count };
  }
  return counts;
}

const offer = ['type', 'year', 'tag', 'mentions'] as const;
const limits = { names: 5, texts: 5, events: 5, charts: 5, entries: 5, sources: 3 };
const counts = { limits };

function section(answer: SearchAnswer | undefined, id: SectionId): ResultSection | undefined {
  return answer?.sections.find((each) => each.id === id);
}

/** The addresses in a section, in order. */
function urls(answer: SearchAnswer | undefined, id: SectionId): string[] {
  return section(answer, id)?.hits.map(({ url }) => url) ?? [];
}

test('the entity that a query means is above the results, and not among them', async () => {
  const engine = createSearchEngine('/repo/', async () =>
    index({ answers: { alpha: [result('companies/alpha', 9), result('b', 1)] } }),
  );
  const answer = await engine.search({ query: 'alpha', ...counts });
  assert.equal(answer?.pinned?.url, '/repo/companies/alpha/');
  assert.deepEqual(
    answer?.sections.map(({ id, count }) => [id, count]),
    [['texts', 1]],
  );
  assert.deepEqual(urls(answer, 'texts'), ['/repo/b/']);
});

test('the entity that a query means has the figures and the summary of its page', async () => {
  const own = { summary: 'Of its page.', figures: '[{"label":"Founded","text":"1998"}]' };
  const engine = createSearchEngine('/', async () =>
    index({ answers: { alpha: [result('b', 9), result('companies/alpha', 1, [1], '', own)] } }),
  );
  const { pinned } = (await engine.search({ query: 'alpha', ...counts })) ?? {};
  assert.deepEqual(pinned?.figures, [{ label: 'Founded', text: '1998' }]);
  assert.deepEqual(pinned?.excerpt, [{ text: 'Of its page.', marked: false }]);
});

test('of a page found with an entity, the sentence with any of its names is shown', async () => {
  const engine = createSearchEngine('/', async () =>
    index({
      names: [searchableName('Beta', ['Second'])],
      answers: { beta: [result('b', 1, [], 'It rains. Second paid.')] },
    }),
  );
  const answer = await engine.search({ query: 'beta', ...counts });
  const [hit] = section(answer, 'texts')?.hits ?? [];
  assert.equal(hit?.excerpt.map(({ text }) => text).join(''), 'Second paid.');
});

test('a section with the words of an entity in its summary comes before one with them in a title', async () => {
  const engine = createSearchEngine('/', async () =>
    index({
      answers: {
        alpha: [result('alpha chart', 9), result('b', 1, [1], '', { summary: 'Of Alpha.' })],
      },
      sections: { 'alpha chart': 'charts' },
    }),
  );
  const answer = await engine.search({ query: 'alpha', ...counts });
  assert.deepEqual(
    answer?.sections.map(({ id }) => id),
    ['texts', 'charts'],
  );
});

test('a date shows the events of that time first, then the pages that write it', async () => {
  const event = searchableName('Sale', [], {
    isEvent: true,
    on: '2021-07-02',
    day: '2 July 2021',
    page: 'events/sale',
  });
  const engine = createSearchEngine('/', async () =>
    index({
      names: [event],
      answers: {
        '2 july 2021': [result('b', 9), result('events/sale', 1)],
        '"2 july 2021"': [result('b', 9), result('events/sale', 1)],
      },
      sections: { 'events/sale': 'events' },
    }),
  );
  for (const query of ['2 July 2021', '2021-07-02']) {
    const answer = await engine.search({ query, ...counts });
    assert.deepEqual(
      answer?.sections.map(({ id, count }) => [id, count]),
      [
        ['events', 1],
        ['texts', 1],
      ],
    );
    assert.equal(answer?.count, 2);
    const [hit] = section(answer, 'events')?.hits ?? [];
    assert.equal(hit?.day, '2 July 2021');
  }
});

test('a date is found in texts alone, and by an event alone', async () => {
  const written = createSearchEngine('/', async () =>
    index({ answers: { '"2 july 2021"': [result('b', 1)] } }),
  );
  assert.equal((await written.search({ query: '2 July 2021', ...counts }))?.count, 1);
  const happened = createSearchEngine('/', async () =>
    index({ names: [searchableName('Sale', [], { isEvent: true, on: '2021-07-02' })] }),
  );
  assert.equal((await happened.search({ query: '2 July 2021', ...counts }))?.count, 1);
});

test('a date that no page has is searched as words', async () => {
  const found = [result('b', 1, [1, 2, 4], 'On 3 July of 2021.')];
  const engine = createSearchEngine('/', async () =>
    index({ answers: { '3 July 2021': found, '3': found, July: found, '2021': found } }),
  );
  const answer = await engine.search({ query: '3 July 2021', ...counts });
  assert.deepEqual(urls(answer, 'texts'), ['/repo/b/']);
});

test('a question means what it asks for, and is no misspelling of it', async () => {
  const engine = createSearchEngine('/', async () => index({}));
  const answer = await engine.search({ query: 'who is alpha?', ...counts });
  assert.equal(answer?.pinned?.url, '/companies/alpha/');
  assert.equal(answer?.corrected, undefined);
});

test('a name that is a question is found as it is written', async () => {
  const engine = createSearchEngine('/', async () =>
    index({ names: [searchableName('Who is Ada?')] }),
  );
  const answer = await engine.search({ query: 'who is ada?', ...counts });
  assert.equal(answer?.pinned?.url, '/x/Who%20is%20Ada%3F/');
});

test('markup in a title stays text', async () => {
  const engine = createSearchEngine('/', async () => index({ answers: { b: [result('b', 1)] } }));
  const answer = await engine.search({ query: 'b', ...counts });
  const [hit] = section(answer, 'texts')?.hits ?? [];
  assert.equal(hit?.title.map(({ text }) => text).join(''), '<i>b</i>');
});

test('a page found only by name is shown with its summary', async () => {
  const engine = createSearchEngine('/', async () =>
    index({ answers: { b: [result('b', 1, [])] } }),
  );
  const answer = await engine.search({ query: 'b', ...counts });
  const [hit] = section(answer, 'texts')?.hits ?? [];
  assert.deepEqual(hit?.excerpt, [{ text: 'One line.', marked: false }]);
});

test('several searches give the pages that all of them found, by total score', async () => {
  const engine = createSearchEngine('/', async () =>
    index({
      answers: {
        '"微 信"': [result('a', 3), result('b', 2), result('c', 1)],
        fine: [result('c', 5), result('b', 1)],
      },
      having: { 'type Law': ['b', 'c'], 'type Person': ['a'] },
    }),
  );
  const answer = await engine.search({ query: '微信 fine', offer: ['type'], ...counts });
  assert.deepEqual(urls(answer, 'texts'), ['/repo/c/', '/repo/b/']);
  assert.deepEqual(answer?.choices.type, [
    { value: 'Law', label: 'Law', count: 2 },
    { value: 'Person', label: 'Person', count: 1 },
  ]);
});

test('a name of an event is among events, that of an entity is not', async () => {
  const more = { isEvent: true } as const;
  const names = ['Gamma Oil', 'Gamma Gas'].map((title) => searchableName(title));
  const engine = createSearchEngine('/', async () =>
    index({ names: [...names, searchableName('Gamma fire', [], more)] }),
  );
  const answer = await engine.search({ query: 'gamma', ...counts });
  const titles = (id: SectionId) =>
    section(answer, id)?.hits.map(({ title }) => title.map(({ text }) => text).join(''));
  assert.deepEqual(titles('names')?.toSorted(), ['Gamma Gas', 'Gamma Oil']);
  assert.deepEqual(titles('events'), ['Gamma fire']);
});

test('names are those whose pages pass the filters', async () => {
  const engine = createSearchEngine('/', async () =>
    index({
      having: { 'type Company': ['companies/alpha'], 'tag fines': ['companies/alpha', 'b'] },
    }),
  );
  const isFound = async (filters: Record<string, string>): Promise<boolean> =>
    (await engine.search({ query: 'alpha', filters, ...counts }))?.pinned !== undefined;
  assert.equal(await isFound({ type: 'Company' }), true);
  assert.equal(await isFound({ tag: 'fines' }), true);
  assert.equal(await isFound({ type: 'Company', tag: 'fines' }), true);
  assert.equal(await isFound({ type: 'Law' }), false);
});

test('a page counts once, whether its name, its text or both match', async () => {
  const count = async (results: IndexResult[]): Promise<number | undefined> => {
    const engine = createSearchEngine('/', async () => index({ answers: { alpha: results } }));
    return (await engine.search({ query: 'alpha', ...counts }))?.count;
  };
  assert.equal(await count([]), 1);
  assert.equal(await count([result('b', 2)]), 2);
  assert.equal(await count([result('b', 2), result('companies/alpha', 1)]), 2);
});

test('each filter offers the values that the others leave, and always the chosen one', async () => {
  const engine = createSearchEngine('/', async () =>
    index({
      answers: { x: [result('a', 3), result('b', 2), result('c', 1)] },
      having: {
        'type Law': ['a', 'b'],
        'type Page': ['c'],
        'year 2021': ['a'],
        'year 2022': ['c'],
      },
    }),
  );
  const answer = await engine.search({ query: 'x', filters: { type: 'Law' }, offer, ...counts });
  assert.deepEqual(
    answer?.choices.type?.map(({ value, count }) => [value, count]),
    [
      ['Law', 2],
      ['Page', 1],
    ],
  );
  assert.deepEqual(
    answer?.choices.year?.map(({ value }) => value),
    ['2021'],
  );
  const none = await engine.search({ query: 'x', filters: { tag: 'gone' }, offer, ...counts });
  assert.deepEqual(none?.choices.tag, [{ value: 'gone', label: 'gone' }]);
});

test('years to filter by are in their order, the newest first', async () => {
  const years = ['800', '2021', '2022', '2021', '2021'];
  const results = years.map((_, place) => result(String(place), 1));
  const having = Object.groupBy(years.keys(), (place) => `year ${years[place]}`);
  const engine = createSearchEngine('/', async () =>
    index({
      answers: { x: results },
      having: Object.fromEntries(
        Object.entries(having).map(([year, places]) => [year, places?.map(String) ?? []]),
      ),
    }),
  );
  const answer = await engine.search({ query: 'x', offer: ['year'], ...counts });
  assert.deepEqual(
    answer?.choices.year?.map(({ value, count }) => [value, count]),
    [
      ['2022', 1],
      ['2021', 3],
      ['800', 1],
    ],
  );
});

test('an entity in a filter has its name and the mark of its kind', async () => {
  const engine = createSearchEngine('/', async () =>
    index({ answers: { x: [result('a', 1)] }, having: { 'mentions alpha': ['a'] } }),
  );
  assert.deepEqual((await engine.search({ query: 'x', offer, ...counts }))?.choices.mentions, [
    { value: 'alpha', label: 'Alpha', kind: 'company', count: 1 },
  ]);
});

test('by date, the newest page is first, and one without a date is last', async () => {
  const engine = createSearchEngine('/', async () =>
    index({
      // Neither the last by score nor the one whose title has the word goes before or is left out.
      answers: { x: [result('new', 9), result('undated', 5), result('x', 1)] },
      dated: ['newest of all', 'new', 'x'],
    }),
  );
  const answer = await engine.search({ query: 'x', sort: 'date', ...counts });
  assert.deepEqual(urls(answer, 'texts'), ['/repo/new/', '/repo/x/', '/repo/undated/']);
});

test('by relevance, a page whose title has the words is first, then the best, of whatever date', async () => {
  const engine = createSearchEngine('/', async () =>
    index({
      answers: { x: [result('old', 9), result('new', 6), result('x', 5)] },
      dated: ['new', 'old', 'x'],
    }),
  );
  const answer = await engine.search({ query: 'x', ...counts });
  assert.deepEqual(urls(answer, 'texts'), ['/repo/x/', '/repo/old/', '/repo/new/']);
});

test('pages are in sections, and those far behind the best of their section are shown on request', async () => {
  const engine = createSearchEngine('/', async () =>
    index({
      answers: {
        x: [result('e', 9), result('s', 8), result('a', 7), result('c', 6), result('b', 1)],
      },
      sections: { e: 'events', s: 'sources', c: 'names' },
    }),
  );
  const answer = await engine.search({ query: 'x', ...counts });
  assert.deepEqual(
    answer?.sections.map(({ id, hits, count }) => [id, hits.length, count]),
    [
      ['texts', 1, 2],
      ['events', 1, 1],
      ['entries', 1, 1],
      ['sources', 1, 1],
    ],
  );
  const all = await engine.search({ query: 'x', ...counts, opened: ['texts'] });
  assert.deepEqual(urls(all, 'texts'), ['/repo/a/', '/repo/b/']);
});

test('a section whose first title has all words comes before articles that only mention them; sources stay last', async () => {
  const engine = createSearchEngine('/', async () =>
    index({
      answers: { fine: [result('the fine', 9), result('a', 7), result('fine', 6)] },
      sections: { 'the fine': 'events', fine: 'sources' },
    }),
  );
  const answer = await engine.search({ query: 'fine', ...counts });
  assert.deepEqual(
    answer?.sections.map(({ id }) => id),
    ['events', 'texts', 'sources'],
  );
});

test('of two entities, the events that name both come before articles; of one and another word, they do not', async () => {
  const text = 'Of alpha, beta, market.';
  const found = [result('a', 9, [1, 2, 3], text), result('sale', 7, [1, 2, 3], text)];
  const engine = createSearchEngine('/', async () =>
    index({
      names: [searchableName('Beta')],
      answers: {
        'alpha beta': found,
        'beta market': found,
        alpha: found,
        beta: found,
        market: found,
      },
      sections: { sale: 'events' },
    }),
  );
  const sectionsOf = async (query: string): Promise<SectionId[] | undefined> =>
    (await engine.search({ query, ...counts }))?.sections.map(({ id }) => id);
  assert.deepEqual(await sectionsOf('alpha beta'), ['names', 'events', 'texts']);
  assert.deepEqual(await sectionsOf('beta market'), ['names', 'texts', 'events']);
});

test('a word and a year find events of that year first, and last what was written before it', async () => {
  const events = ['earlier', 'then', 'later'];
  const found = [
    result('forecast', 9, [1, 2], '', { title: 'The strike of 2022' }),
    result('earlier', 8, [1, 2]),
    result('later', 7, [1, 2]),
    result('report', 6, [1, 2]),
    result('then', 5, [1, 3, 5], 'Talks, 2022. The strike. In 2022 again.'),
  ];
  const open = async (): Promise<SearchIndex> =>
    index({
      answers: {
        'strike 2022': found,
        strike: [...found, result('partial', 1)],
      },
      dated: ['later', 'report', 'then', 'forecast', 'earlier'],
      having: { 'year 2022': ['then'] },
      sections: Object.fromEntries(events.map((id) => [id, 'events'])),
    });
  const answer = await createSearchEngine('/', open).search({ query: 'strike 2022', ...counts });
  assert.deepEqual(
    answer?.sections.map(({ id }) => id),
    ['events', 'texts'],
  );
  assert.deepEqual(urls(answer, 'events'), ['/repo/then/', '/repo/later/', '/repo/earlier/']);
  assert.deepEqual(urls(answer, 'texts'), ['/repo/report/', '/repo/forecast/', '/repo/partial/']);
  const excerpt = section(answer, 'events')?.hits[0]?.excerpt ?? [];
  assert.equal(excerpt.map(({ text }) => text).join(''), 'The strike.');
});

test('a year of which the site has no page, two years and a phrase leave the order as it is', async () => {
  for (const query of ['strike 2030', 'strike 2021 2022', '"strike 2022"', 'strike 2022-23']) {
    const engine = createSearchEngine('/', async () =>
      index({
        answers: {
          [query]: [result('a', 9, [1, 2, 3]), result('b', 8, [1, 2, 3])],
          strike: [result('a', 2), result('b', 1)],
        },
        dated: ['b', 'a'],
        having: { 'year 2021': ['b'], 'year 2022': ['b'] },
      }),
    );
    const found = urls(await engine.search({ query, ...counts }), 'texts');
    assert.deepEqual(found, ['/repo/a/', '/repo/b/'], query);
  }
});

test('a sum is found in both of its forms, and in a longer number that is not rounded', async () => {
  const engine = createSearchEngine('/', async () =>
    index({
      answers: {
        '18.2bn': [result('short', 5, [1], 'About 18.2bn.')],
        '"18.2 billion"': [result('long', 4, [1, 2], 'About 18.2 billion.')],
        '18.2': ['short', 'long', 'exact'].map((id) => result(id, 1, [1], 'About 18.228bn.')),
        '5bn': [result('chance', 5, [1], 'About 570.')],
      },
    }),
  );
  for (const query of ['18.2bn', '18.2 billion', '$18.2 billion']) {
    const answer = await engine.search({ query, ...counts });
    assert.deepEqual(urls(answer, 'texts'), ['/repo/short/', '/repo/long/', '/repo/exact/'], query);
  }
  assert.equal((await engine.search({ query: '5bn', ...counts }))?.count, 0);
});

test('a misspelt query gives the results of the name that is meant', async () => {
  const engine = createSearchEngine('/', async () =>
    index({ answers: { alpha: [result('companies/alpha', 1), result('b', 1)] } }),
  );
  const answer = await engine.search({ query: 'alhpa', ...counts });
  assert.equal(answer?.corrected, 'Alpha');
  assert.equal(answer?.pinned?.url, '/companies/alpha/');
  assert.deepEqual(urls(answer, 'texts'), ['/repo/b/']);
});

test('letters typed for ä, ö, ü and å find what has these, if nothing is as it is typed', async () => {
  const engine = createSearchEngine('/', async () =>
    index({
      names: [searchableName('Köln'), searchableName('Überwachungsverordnung')],
      answers: {
        Kolner: [result('a', 1, [1], 'Der Kölner Rat.')],
        Uberwachung: [result('b', 1, [0], 'Überwachung kostet.')],
        Arhus: [result('d', 1, [0], 'Århus vokser.')],
        neue: [result('c', 1, [0], 'neue Anlagen')],
      },
    }),
  );
  const search = async (query: string): Promise<SearchAnswer | undefined> =>
    await engine.search({ query, ...counts });
  for (const [query, page] of [
    ['Koelner', 'a'],
    ['Ueberwachung', 'b'],
    ['Aarhus', 'd'],
    ['neue', 'c'],
  ] as const) {
    const answer = await search(query);
    assert.deepEqual(urls(answer, 'texts'), [`/repo/${page}/`], query);
    assert.equal(answer?.corrected, undefined);
  }
  assert.deepEqual((await search('koeln'))?.pinned?.title, [{ text: 'Köln', marked: true }]);
  assert.equal((await search('quer'))?.count, 0);
});

test('of several words, those that any page has are not corrected', async () => {
  const engine = createSearchEngine('/', async () =>
    index({
      names: [searchableName('Approval')],
      answers: {
        alhpa: [result('al', 1, [1], 'About al.')],
        approve: [result('b', 1)],
        'alpha approve': [result('b', 1)],
        approval: [result('c', 1)],
      },
    }),
  );
  const corrected = async (query: string): Promise<string | undefined> =>
    (await engine.search({ query, ...counts }))?.corrected;
  assert.equal(await corrected('alhpa approve'), 'Alpha approve');
  assert.equal(await corrected('elsewhere approve'), undefined);
  assert.equal(await corrected('elsewhere approvaled'), undefined);
  assert.equal(await corrected('elsewhere approvel'), 'elsewhere Approval');
});

test('a word that a page has as it is written is not corrected', async () => {
  const engine = createSearchEngine('/', async () =>
    index({ answers: { alphas: [result('b', 1, [1], 'The alphas came.')] } }),
  );
  const answer = await engine.search({ query: 'alphas', ...counts });
  assert.equal(answer?.corrected, undefined);
  assert.deepEqual(urls(answer, 'texts'), ['/repo/b/']);
});

test('a word that a page has as it is written is not corrected if one with another form of it is first', async () => {
  const first = result('companies/alpha', 9, [1], 'The Alpha here.');
  const engine = createSearchEngine('/', async () =>
    index({
      answers: {
        alphay: [first, result('b', 1, [0], 'Alphay stayed.')],
        alphaz: [first, result('b', 1, [0], 'Alphay stayed.')],
        alpha: [first, result('b', 1, [0], 'Alphay stayed.')],
      },
    }),
  );
  const correctedOf = async (query: string): Promise<string | undefined> =>
    (await engine.search({ query, ...counts }))?.corrected;
  assert.equal(await correctedOf('alphay'), undefined);
  assert.equal(await correctedOf('alphaz'), 'Alpha');
});

test('a page that has a long query word for word is above those that have its words apart', async () => {
  const pages = ['apart', 'together'].map((id, place) => result(id, 3 - place, [1, 2, 3, 4]));
  const engine = createSearchEngine('/repo/', async () =>
    index({
      answers: {
        'the red boat sank': pages,
        '"the red boat sank"': pages.slice(1),
        'red boat sank': pages,
        '"red boat sank"': pages.slice(1),
        boat: pages,
      },
    }),
  );
  const urlsOf = async (query: string): Promise<string[]> =>
    urls(await engine.search({ query, ...counts }), 'texts');
  assert.deepEqual(await urlsOf('the red boat sank'), ['/repo/together/', '/repo/apart/']);
  assert.deepEqual(await urlsOf('red boat sank'), ['/repo/apart/', '/repo/together/']);
});

test('a phrase is not relaxed', async () => {
  const engine = createSearchEngine('/', async () =>
    index({ answers: { red: [result('red', 1)], boat: [result('boat', 1)] } }),
  );
  assert.equal((await engine.search({ query: '"red boat"', ...counts }))?.count, 0);
});

test('a sparing search looks for the title of what it names only if few pages have the query as it is written', async () => {
  const named = index({});
  const asked: (string | null)[] = [];
  const engine = (found: number) =>
    createSearchEngine('/', async () => ({
      ...named,
      names: named.names.map((name) => ({ ...name, forms: ['alpha', 'αλφα'] })),
      search: async (query) => {
        asked.push(query);
        const results = Array.from({ length: found }, (_, place) => result(`p${place}`, 1));
        return { results, filters: {} };
      },
    }));
  await engine(3).search({ query: 'αλφα', ...counts, isSparing: true });
  assert.deepEqual(asked, ['αλφα', 'αλφα', 'alpha']);
  asked.length = 0;
  await engine(9).search({ query: 'αλφα', ...counts, isSparing: true });
  assert.deepEqual(asked, ['αλφα']);
  asked.length = 0;
  await engine(9).search({ query: 'αλφα', ...counts });
  assert.deepEqual(asked, ['αλφα', 'alpha']);
});

test('if few pages have all words, those that have most of them follow', async () => {
  const engine = createSearchEngine('/', async () =>
    index({
      answers: {
        'red boat': [result('both', 1, [1, 2], 'A red boat.')],
        red: [result('both', 1, [1], 'A red boat.'), result('red', 1)],
        boat: [result('both', 1, [2], 'A red boat.'), result('boat', 1)],
      },
    }),
  );
  const answer = await engine.search({ query: 'red boat', ...counts, opened: ['texts'] });
  assert.equal(answer?.isPartial, true);
  assert.deepEqual(urls(answer, 'texts'), ['/repo/both/', '/repo/red/', '/repo/boat/']);
  const partial = section(answer, 'texts')?.hits.map(({ isPartial = false }) => isPartial);
  assert.deepEqual(partial, [false, true, true]);
});

test('of a query that means an entity, pages that have only some of its words do not follow', async () => {
  const engine = createSearchEngine('/', async () =>
    index({
      names: [searchableName('Alder Works')],
      answers: { alder: [result('alder', 1)], works: [result('works', 1)] },
    }),
  );
  assert.equal((await engine.search({ query: 'alder works', ...counts }))?.count, 1);
});

test('pages that lack words are found by the title of an entity that the query names otherwise', async () => {
  const engine = createSearchEngine('/', async () =>
    index({ names: [searchableName('Beta', ['Second'])], answers: { beta: [result('b', 1)] } }),
  );
  const answer = await engine.search({ query: 'second fine', ...counts });
  assert.deepEqual(urls(answer, 'texts'), ['/repo/b/']);
});

test('a word that no page has adds no pages that lack words', async () => {
  const engine = createSearchEngine('/', async () =>
    index({ answers: { red: [result('red', 1)], sorensen: [result('so', 1, [1], 'About so.')] } }),
  );
  const answer = await engine.search({ query: 'red sorensen', ...counts });
  assert.deepEqual(urls(answer, 'texts'), ['/repo/red/']);
});

test('pages that any name of an entity finds are in one order, by total score', async () => {
  const engine = createSearchEngine('/', async () =>
    index({
      names: [searchableName('Beta', ['Second'])],
      answers: {
        second: [result('a', 5), result('b', 4)],
        beta: [result('c', 9), result('b', 2)],
      },
    }),
  );
  const answer = await engine.search({ query: 'second', ...counts });
  assert.deepEqual(urls(answer, 'texts'), ['/repo/c/', '/repo/b/', '/repo/a/']);
});

test('fallback results without a word that starts with the query are left out', async () => {
  const found = async (query: string, word: string): Promise<number | undefined> => {
    const engine = createSearchEngine('/', async () =>
      index({ answers: { [query]: [result(word, 1, [1], `About ${word}`)] } }),
    );
    return section(await engine.search({ query, ...counts }), 'texts')?.count ?? 0;
  };
  assert.equal(await found('sorensen', 'so'), 0);
  assert.equal(await found('sorensen', 'something'), 0);
  assert.equal(await found('regulators', 'reg'), 0);
  assert.equal(await found('regulators', 'regulator'), 1);
  assert.equal(await found('running', 'run'), 1);
  assert.equal(await found('Running', 'run'), 1);
  assert.equal(await found('low-cost', 'low-cost'), 1);
  assert.equal(await found('alhpa', 'al'), 0);
});

test('a number is found with and without signs between its digits, and is no ending of a shorter one', async () => {
  const found = async (query: string, text: string): Promise<string[]> => {
    const answers = { [query]: [result('b', 1, [1], `About ${text} dockers.`)] };
    const engine = createSearchEngine('/', async () => index({ answers }));
    return urls(await engine.search({ query, ...counts }), 'texts');
  };
  for (const text of ['47,000', '47.000', '47000', '47’000', '€47,000-a-day', '47,000,000'])
    assert.deepEqual(await found('47000', text), ['/repo/b/'], text);
  assert.deepEqual(await found('47000', '470'), []);
  assert.deepEqual(await found('24000', '240.7bn'), []);
});

test('a page that only names of its subject or of others lead to is no fallback', async () => {
  for (const field of ['title', 'names', 'also', 'aliases']) {
    const engine = createSearchEngine('/', async () =>
      index({ answers: { tencent: [result('b', 1, [], '', { [field]: 'Tencent' })] } }),
    );
    const answer = await engine.search({ query: 'tencent', ...counts });
    assert.deepEqual(urls(answer, 'texts'), ['/repo/b/'], field);
  }
});

test('a page with letters that the index holds as plain ones is found by the same letters', async () => {
  const found = async (query: string, plain: string, held: string): Promise<string[]> => {
    const answers = { [plain]: [result('b', 1, [1], `About ${held}.`)] };
    const engine = createSearchEngine('/', async () => index({ answers }));
    return urls(await engine.search({ query, ...counts }), 'texts');
  };
  const page = ['/repo/b/'];
  assert.deepEqual(
    await found('Straßenübergang', 'Strassenübergang', 'Stras\u0338s\u0338enübergang'),
    page,
  );
  assert.deepEqual(await found('København', 'Kobenhavn', 'Ko\u0338benhavn'), page);
  assert.deepEqual(await found('الشركة', 'شركة', 'شركة'), page);
});

test('an answer that arrives after a later search has started is dropped', async () => {
  const gates: (() => void)[] = [];
  const slow: SearchIndex = {
    ...index({}),
    names: [],
    search: (query) =>
      new Promise((resolve) => {
        gates.push(() => resolve({ results: [result(String(query), 1)], filters: {} }));
      }),
  };
  const engine = createSearchEngine('/', async () => slow);
  const first = engine.search({ query: 'a', ...counts });
  const second = engine.search({ query: 'ab', ...counts });
  await new Promise((resolve) => setImmediate(resolve));
  for (const open of gates.reverse()) open();
  assert.equal(await first, undefined);
  assert.equal((await second)?.query, 'ab');
});

test('the next search tries again to load an index that failed', async () => {
  let tries = 0;
  const engine = createSearchEngine('/', async () => {
    tries += 1;
    if (tries === 1) throw new Error('offline');
    return index({});
  });
  await assert.rejects(engine.search({ query: 'alpha', ...counts }), /offline/);
  assert.equal((await engine.search({ query: 'alpha', ...counts }))?.count, 1);
});

test('a search that fails after a later one has started is dropped, as its answer would be', async () => {
  const engine = createSearchEngine('/', () => Promise.reject(new Error('offline')));
  const [first, second] = await Promise.allSettled(
    ['a', 'ab'].map((query) => engine.search({ query, ...counts })),
  );
  assert.deepEqual(first, { status: 'fulfilled', value: undefined });
  assert.equal(second?.status, 'rejected');
});

test('letters typed in quick succession are one search', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const asked: string[] = [];
  const shown: string[] = [];
  const run = createSearchRunner(
    {
      search: async ({ query }) => {
        asked.push(query);
        return {
          query,
          count: 0,
          isPartial: false,
          sections: [],
          choices: {},
        };
      },
    },
    {
      empty: () => shown.push('empty'),
      loading: () => undefined,
      answer: ({ query }) => shown.push(query),
      failed: () => shown.push('failed'),
    },
  );
  for (const query of ['d', 'di', 'did']) run({ query, ...counts });
  context.mock.timers.tick(1000);
  await Promise.resolve();
  await Promise.resolve();
  assert.deepEqual([asked, shown], [['did'], ['did']]);
});

test('an answer to a query that has since been deleted is not shown', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const shown: string[] = [];
  const run = createSearchRunner(
    createSearchEngine('/', async () => index({})),
    {
      empty: () => shown.push('empty'),
      loading: () => undefined,
      answer: () => shown.push('answer'),
      failed: () => shown.push('failed'),
    },
  );
  run({ query: 'alpha', ...counts });
  context.mock.timers.tick(1000);
  run({ query: '', ...counts });
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(shown, ['empty']);
});

test('a query in Chinese finds what is written in the other characters, if nothing has its own', async () => {
  const characters = { simplified: '腾讯发发', traditional: '騰訊發髮', source: 'A test' };
  const found = async (query: string, ...inIndex: string[]) => {
    const answers = Object.fromEntries(inIndex.map((each) => [each, [result(each, 1)]]));
    const engine = createSearchEngine('/', async () => index({ answers, characters }));
    const answer = await engine.search({ query, ...counts });
    return [answer?.corrected, ...urls(answer, 'texts')];
  };
  assert.deepEqual(await found('騰訊', '"腾 讯"'), ['腾讯', '/repo/"腾 讯"/']);
  assert.deepEqual(await found('腾讯', '"騰 訊"'), ['騰訊', '/repo/"騰 訊"/']);
  assert.deepEqual(await found('騰訊', '"騰 訊"', '"腾 讯"'), [undefined, '/repo/"騰 訊"/']);
  assert.deepEqual(await found('騰訊人', '"腾 讯 人"'), ['腾讯人', '/repo/"腾 讯 人"/']);
  assert.deepEqual(await found('腾訊', '"騰 訊"'), ['騰訊', '/repo/"騰 訊"/']);
  assert.deepEqual(await found('騰訊'), [undefined]);
  assert.deepEqual(await found('中国', '"腾 讯"'), [undefined]);
});
