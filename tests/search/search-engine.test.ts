import assert from 'node:assert/strict';
import test from 'node:test';
import { createSearchEngine } from '../../src/client/search-engine.ts';
import type { IndexResult, SearchIndex } from '../../src/client/search-index.ts';
import { createSearchRunner } from '../../src/client/search-runner.ts';
import { sitePath } from '../../src/model/path.ts';

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

/** An index that answers each query with the results given for it. */
function index(answers: Record<string, IndexResult[]>): SearchIndex {
  return {
    names: [
      {
        title: 'Alpha',
        path: sitePath('companies', 'alpha'),
        kind: 'company',
        label: 'Company',
        forms: ['alpha'],
      },
    ],
    search: async (query) => ({
      results: answers[query] ?? [],
      totalFilters: { type: { Article: 1 } },
    }),
  };
}

const counts = { names: 5, passages: 5 };

test('a page that is shown as a name is not shown as a passage again', async () => {
  const engine = createSearchEngine('/repo/', async () =>
    index({ alpha: [result('companies/alpha', 9), result('b', 1)] }),
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
  const engine = createSearchEngine('/', async () => index({ b: [result('b', 1)] }));
  const answer = await engine.search({ query: 'b', ...counts });
  assert.equal(answer?.passages[0]?.title.map(({ text }) => text).join(''), '<i>b</i>');
});

test('a page found only by a name is shown with its one line', async () => {
  const engine = createSearchEngine('/', async () => index({ b: [result('b', 1, [])] }));
  const answer = await engine.search({ query: 'b', ...counts });
  assert.deepEqual(answer?.passages[0]?.excerpt, [{ text: 'One line.', marked: false }]);
});

test('of several searches only the pages count that all of them found, the sum of their scores deciding', async () => {
  const engine = createSearchEngine('/', async () =>
    index({
      '"微 信"': [result('a', 3), result('b', 2), result('c', 1)],
      fine: [result('c', 5), result('b', 1)],
    }),
  );
  const answer = await engine.search({ query: '微信 fine', ...counts });
  assert.deepEqual(
    answer?.passages.map(({ url }) => url),
    ['/repo/c/', '/repo/b/'],
  );
});

test('names are of the chosen type, and none where another filter is set', async () => {
  const engine = createSearchEngine('/', async () => index({}));
  const names = async (filters: Record<string, string>): Promise<number | undefined> =>
    (await engine.search({ query: 'alpha', filters, ...counts }))?.names.length;
  assert.equal(await names({ type: 'Company' }), 1);
  assert.equal(await names({ type: 'Law' }), 0);
  assert.equal(await names({ tag: 'fines' }), 0);
});

test('an answer that comes after a later search was begun is not given', async () => {
  const gates: (() => void)[] = [];
  const slow: SearchIndex = {
    names: [],
    search: (query) =>
      new Promise((resolve) => {
        gates.push(() => resolve({ results: [result(query, 1)], totalFilters: {} }));
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

test('an index that could not be loaded is asked for again by the next search', async () => {
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
          names: [],
          nameCount: 0,
          passages: [],
          passageCount: 0,
          filters: {},
          kinds: {},
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

test('an answer to a query that was deleted in the meantime is not shown', async (context) => {
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
