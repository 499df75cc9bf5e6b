import assert from 'node:assert/strict';
import test from 'node:test';
import { createSearchEngine } from '../../../src/client/search/search-engine.ts';
import type {
  FilterCounts,
  IndexResult,
  SearchIndex,
} from '../../../src/client/search/search-index.ts';
import { createSearchRunner } from '../../../src/client/search/search-runner.ts';
import { sitePath } from '../../../src/model/addresses/path.ts';

function result(id: string, score: number, locations = [1]): IndexResult {
  const passage = { url: `/repo/${id}/`, excerpt: `about <mark>${id}</mark>`, locations };
  return {
    id,
    score,
    data: async () => ({
      ...passage,
      meta: { title: `<i>${id}</i>`, label: 'Article', summary: 'One line.' },
      sub_results: [],
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
}

/** An index with one name and fixed results for each query. */
function index({ answers = {}, having = {}, dated = [] }: Stub): SearchIndex {
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
    ],
    search: async (query, { filters }) => {
      const passes = ({ id }: IndexResult): boolean =>
        Object.entries(filters).every((filter) => having[filter.join(' ')]?.includes(id));
      const found = query === null ? all.map((id) => result(id, 1)) : (answers[query] ?? []);
      const results = found.filter(passes);
      return { results, filters: countFilters(results, having) };
    },
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
const counts = { names: 5, passages: 5 };

test('a page shown as a name is not repeated as a passage', async () => {
  const engine = createSearchEngine('/repo/', async () =>
    index({ answers: { alpha: [result('companies/alpha', 9), result('b', 1)] } }),
  );
  const answer = await engine.search({ query: 'alpha', ...counts });
  assert.deepEqual(
    answer?.names.map(({ url }) => url),
    ['/repo/companies/alpha/'],
  );
  assert.deepEqual(
    answer?.passages.map(({ url }) => url),
    ['/repo/b/'],
  );
  assert.deepEqual([answer?.nameCount, answer?.passageCount], [1, 1]);
});

test('markup in a title stays text', async () => {
  const engine = createSearchEngine('/', async () => index({ answers: { b: [result('b', 1)] } }));
  const answer = await engine.search({ query: 'b', ...counts });
  assert.equal(answer?.passages[0]?.title.map(({ text }) => text).join(''), '<i>b</i>');
});

test('a page found only by name is shown with its summary', async () => {
  const engine = createSearchEngine('/', async () =>
    index({ answers: { b: [result('b', 1, [])] } }),
  );
  const answer = await engine.search({ query: 'b', ...counts });
  assert.deepEqual(answer?.passages[0]?.excerpt, [{ text: 'One line.', marked: false }]);
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
  assert.deepEqual(
    answer?.passages.map(({ url }) => url),
    ['/repo/c/', '/repo/b/'],
  );
  assert.deepEqual(answer?.choices.type, [{ value: 'Law', label: 'Law', count: 2 }]);
});

test('names are those whose pages pass the filters', async () => {
  const engine = createSearchEngine('/', async () =>
    index({
      having: { 'type Company': ['companies/alpha'], 'tag fines': ['companies/alpha', 'b'] },
    }),
  );
  const names = async (filters: Record<string, string>): Promise<number | undefined> =>
    (await engine.search({ query: 'alpha', filters, ...counts }))?.names.length;
  assert.equal(await names({ type: 'Company' }), 1);
  assert.equal(await names({ tag: 'fines' }), 1);
  assert.equal(await names({ type: 'Company', tag: 'fines' }), 1);
  assert.equal(await names({ type: 'Law' }), 0);
});

test('a page counts once, whether its name, its text or both match', async () => {
  const count = async (results: IndexResult[], names: number): Promise<number | undefined> => {
    const engine = createSearchEngine('/', async () => index({ answers: { alpha: results } }));
    return (await engine.search({ query: 'alpha', names, passages: 1 }))?.count;
  };
  assert.equal(await count([], 5), 1);
  assert.equal(await count([result('b', 2)], 5), 2);
  assert.equal(await count([result('b', 2), result('companies/alpha', 1)], 5), 2);
  assert.equal(await count([result('b', 2), result('companies/alpha', 1)], 0), 2);
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
      answers: { x: [result('undated', 9), result('old', 5), result('new', 1)] },
      dated: ['newest of all', 'new', 'old'],
    }),
  );
  const answer = await engine.search({ query: 'x', sort: 'date', ...counts });
  assert.deepEqual(
    answer?.passages.map(({ url }) => url),
    ['/repo/new/', '/repo/old/', '/repo/undated/'],
  );
});

test('by date, a page found by name is sorted by its date, and listed as a name only if its text does not match', async () => {
  const ask = async (query: string): Promise<(number | undefined)[]> => {
    const engine = createSearchEngine('/', async () =>
      index({ answers: { alpha: [result('companies/alpha', 1)] } }),
    );
    const answer = await engine.search({ query, sort: 'date', ...counts });
    return [answer?.names.length, answer?.passages.length];
  };
  assert.deepEqual(await ask('alpha'), [0, 1]);
  assert.deepEqual(await ask('alhpa'), [1, 0]);
});

test('fallback results without a word that starts with the query are left out', async () => {
  const found = async (query: string, word: string): Promise<number | undefined> => {
    const engine = createSearchEngine('/', async () =>
      index({ answers: { [query]: [result(word, 1)] } }),
    );
    return (await engine.search({ query, ...counts }))?.passageCount;
  };
  assert.equal(await found('sorensen', 'so'), 0);
  assert.equal(await found('regulators', 'regulator'), 1);
  assert.equal(await found('running', 'run'), 1);
  assert.equal(await found('alhpa', 'al'), 0);
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
  assert.equal((await engine.search({ query: 'alpha', ...counts }))?.nameCount, 1);
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
          names: [],
          nameCount: 0,
          passages: [],
          passageCount: 0,
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
