import assert from 'node:assert/strict';
import test from 'node:test';
import {
  createBackgroundSearch,
  type SearchPlaces,
} from '../../../src/client/search/search-background.ts';
import type { SearchEngine } from '../../../src/client/search/engine/search-engine.ts';
import type {
  SearchAnswer,
  SearchRequest,
} from '../../../src/client/search/engine/search-request.ts';
import { dialogLimits } from '../../../src/client/search/search-limits.ts';
import { engineIn } from '../../../src/client/search/search-messages.ts';

test('a worker that can be started answers, and the page loads no engine', async () => {
  const { search, started } = searchIn({ worker: () => engine('worker'), page: unused });
  assert.deepEqual(await search('one'), 'worker: one');
  assert.deepEqual(await search('two'), 'worker: two');
  assert.deepEqual(started, ['worker']);
});

test('if no worker can be started, the page searches and does not try again', async () => {
  const { search, started } = searchIn({ worker: refused, page: async () => engine('page') });
  assert.equal(await search('one'), 'page: one');
  assert.equal(await search('two'), 'page: two');
  assert.deepEqual(started, ['worker', 'page']);
});

test('after a failure of both, the next search tries the worker again', async () => {
  let isDown = true;
  const { search } = searchIn({
    worker: () => (isDown ? refused() : engine('worker')),
    page: async () => refused(),
  });
  await assert.rejects(search('one'), /refused/);
  isDown = false;
  assert.equal(await search('two'), 'worker: two');
});

test('the page takes over all requests of a failing worker, in order', async () => {
  const worker = fakeWorker();
  const asked: string[] = [];
  const { search } = searchIn({
    worker: () => engineIn(worker, '/'),
    page: async () => engine('page', asked),
  });
  const answers = Promise.all([search('one'), search('two')]);
  worker.dispatchEvent(new Event('error'));
  assert.deepEqual(await answers, ['page: one', 'page: two']);
  assert.deepEqual(asked, ['one', 'two']);
  assert.ok(worker.isEnded);
});

test('answers of a worker match their requests in any order', async () => {
  const worker = fakeWorker();
  const { search } = engineIn(worker, '/repo/');
  const [one, two] = [search(request('one')), search(request('two'))];
  worker.say({ number: 2, answer: answerTo('two') });
  worker.say({ number: 1, answer: undefined });
  assert.equal(await one, undefined);
  assert.equal((await two)?.query, 'two');
  assert.deepEqual(worker.heard, [
    { number: 1, base: '/repo/', request: request('one') },
    { number: 2, base: '/repo/', request: request('two') },
  ]);
});

test('a reported failure terminates the worker', async () => {
  const worker = fakeWorker();
  const search = engineIn(worker, '/').search(request('one'));
  worker.say({ failure: '404 for names.json' });
  await assert.rejects(search, /404 for names.json/);
  assert.ok(worker.isEnded);
});

test('a worker that fails while it opens the index is given up, and the next search tries another', async () => {
  const first = fakeWorker();
  const workers = [engineIn(first, '/'), engine('another')];
  const background = createBackgroundSearch('/', {
    worker: () => workers.shift() ?? refused(),
    page: unused,
  });
  const opening = background.open();
  assert.deepEqual(first.heard, [{ number: 1, base: '/' }]);
  first.say({ failure: '404 for names.json' });
  await opening;
  assert.equal((await background.search(request('one')))?.query, 'another: one');
});

/** A search in simulated places, with a list of those that were started. */
function searchIn({ worker, page }: SearchPlaces): {
  search(query: string): Promise<string | undefined>;
  started: string[];
} {
  const started: string[] = [];
  const { search } = createBackgroundSearch('/', {
    worker(base) {
      started.push('worker');
      return worker(base);
    },
    page(base) {
      started.push('page');
      return page(base);
    },
  });
  return { started, search: async (query) => (await search(request(query)))?.query };
}

/** Answers each query with the name of the place. */
function engine(place: string, asked: string[] = []): SearchEngine {
  return {
    async open() {
      asked.push('open');
    },
    async search({ query }) {
      asked.push(query);
      return answerTo(`${place}: ${query}`);
    },
  };
}

function fakeWorker(): Worker & { isEnded: boolean; heard: object[]; say(data: object): void } {
  const worker = Object.assign(new EventTarget(), {
    isEnded: false,
    heard: [] as object[],
    onmessage: null,
    onmessageerror: null,
    onerror: null,
    postMessage: (data: object) => void worker.heard.push(data),
    terminate: () => void (worker.isEnded = true),
    say: (data: object) => void worker.dispatchEvent(new MessageEvent('message', { data })),
  });
  return worker;
}

function request(query: string): SearchRequest {
  return { query, limits: dialogLimits };
}

function answerTo(query: string): SearchAnswer {
  return { query, count: 0, isPartial: false, sections: [], choices: {} };
}

function refused(): never {
  throw new Error('refused');
}

function unused(): never {
  throw new Error('The page has nothing to search with.');
}
