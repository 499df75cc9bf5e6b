import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { openMergedIndex } from '../../../../src/outputs/search/merged-index/merged-index.ts';
import { endPagefind } from '../../../../src/outputs/search/merged-index/pagefind-process.ts';
import type { PageToIndex } from '../../../../src/outputs/search/merged-index/pagefind.ts';
import { assertSame, contentsOf, indexByPagefind, type Contents } from './pagefind-itself.ts';
import { kindPage, pagesWithOneName, pageWithFiltersOfOneName } from './made-pages.ts';
import { memoryFolder } from './memory-folder.ts';
import { openGroups } from './open-groups.ts';
import { randomPages } from './random-pages.ts';

const options = { forceLanguage: 'en', excludeSelectors: ['nav'] };

after(endPagefind);

for (const { seed, count, words, groupSize } of [
  { seed: 1, count: 60, words: 2_000, groupSize: 7 },
  { seed: 2, count: 40, words: 300, groupSize: 1 },
  { seed: 3, count: 40, words: 20, groupSize: 25 },
  { seed: 4, count: 12, words: 9_000, groupSize: 5 },
  { seed: 5, count: 1, words: 100, groupSize: 200 },
]) {
  test(`${count} pages in groups of ${groupSize} give the index that Pagefind makes of all`, async () => {
    await assertMerged(randomPages(seed, count, words), groupSize);
  });
}

test('more than one chunk is merged', async () => {
  const files = await indexByPagefind(randomPages(1, 60, 2_000), options);
  const chunks = Object.keys(files).filter((path) => path.endsWith('.pf_index'));
  assert.ok(chunks.length > 3, `${chunks.length} chunks`);
});

test('pages of one kind lack the metadata and filters of another', async () => {
  const [articles, entities] = ['a', 'b'].map((kind) =>
    Array.from({ length: 8 }, (_, number) => kindPage(`/${kind}${number}/`, kind)),
  );
  await assertMerged([...(articles ?? []), ...(entities ?? [])], 8);
});

test('the variants of a word keep their order across groups', async () => {
  const texts = ['cafè', 'cafe', 'café cafè', 'Café cafë', 'càfe', 'cafë café cafe', 'CAFÉ'];
  const pages = texts.map((text, number) => ({
    url: `/${number}/`,
    sorts: {},
    html: `<html><main data-pagefind-body data-pagefind-meta="title[data-t]" data-t="${texts.at(-1 - number)}"><p>${text}</p></main></html>`,
  }));
  for (const groupSize of [1, 2, 3, 7]) await assertMerged(pages, groupSize);
});

test('on one page, variants in the text come before those in the metadata', async () => {
  const html =
    '<html><main data-pagefind-body data-pagefind-meta="title[data-t]" data-t="cafè"><p>cafë</p></main></html>';
  const pages = ['/a/', '/b/', '/c/'].map((url) => ({ url, sorts: {}, html }));
  await assertMerged(pages, 1);
});

test('chunks end at the same word, whatever a word has', async () => {
  const forms = [['b'], ['á'], ['e', 'é'], ['i', 'í', 'ì'], ['o', 'o']];
  const words = forms.flatMap((form) =>
    Array.from({ length: 3_000 }, (_, number) => form.map((each) => each + number).join(' ')),
  );
  const html = `<html><main data-pagefind-body><p>${words.join(' ')}</p></main></html>`;
  const pages = ['/a/', '/b/'].map((url) => ({ url, sorts: {}, html }));
  await assertMerged(pages, 1);
});

test('years are sorted as numbers, dates and years together as texts', async () => {
  const years = ['2020', '800', '1999', '2020', '0', '16777216'];
  for (const values of [years, [...years, '2020-05', '1066-10-14']]) {
    await assertMerged(values.map(sortedPage), 2);
  }
});

test('Pagefind sorts by itself what may or may not be a number', async () => {
  await assertWhole(['1e3', '900', '1.5'].map(sortedPage));
});

test('Pagefind writes the index by itself if its chunks have another size', async () => {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '100';
  try {
    await endPagefind();
    await assertWhole(randomPages(6, 20));
  } finally {
    delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
    await endPagefind();
  }
});

test('an order of dates that Pagefind does not find in the pages is not trusted', async () => {
  const pages = randomPages(7, 9).map((each) => ({ ...each, sorts: { date: '2020' } }));
  await assertWhole(pages);
});

test('pages whose fragments would have the same name get longer names', async () => {
  const pages = await pagesWithOneName(options);
  const files = await assertMerged(pages, 2);
  const names = Object.keys(files).filter((path) => path.startsWith('fragment/'));
  assert.equal(new Set(names.map((name) => name.length)).size, 2, names.join(' '));
});

test('filters whose files would have the same name get longer names', async () => {
  const files = await assertMerged([pageWithFiltersOfOneName()], 1);
  const names = Object.keys(files).filter((path) => path.startsWith('filter/'));
  assert.equal(new Set(names.map((name) => name.length)).size, 2, names.join(' '));
});

test('no pages, and pages without words, give the index that Pagefind makes of them', async () => {
  await assertWhole([]);
  await assertWhole([
    { url: '/', sorts: {}, html: '<html><main data-pagefind-body></main></html>' },
  ]);
});

/** Asserts that an index is merged from groups and the same as Pagefind's. */
async function assertMerged(pages: readonly PageToIndex[], groupSize: number): Promise<Contents> {
  const { files, read } = await writeIndex(pages, groupSize);
  assert.deepEqual(read, []);
  assertSame(files, await indexByPagefind(pages, options));
  return files;
}

/** Asserts that Pagefind indexes all pages at once. */
async function assertWhole(pages: readonly PageToIndex[]): Promise<void> {
  const { files, read } = await writeIndex(pages, 2);
  assert.deepEqual(
    read,
    pages.map(({ url }) => url),
  );
  assertSame(files, await indexByPagefind(pages, options));
}

/** @returns the files, and the pages that were read again. */
async function writeIndex(
  pages: readonly PageToIndex[],
  groupSize: number,
): Promise<{ files: Contents; read: string[] }> {
  const folder = memoryFolder();
  const groups = openGroups(options, groupSize);
  const index = openMergedIndex({ options, folder, notes: folder.notes, groups });
  for (const each of pages) await index.add(each);
  const read: string[] = [];
  const written = await index.write((url) => {
    read.push(url);
    return pages.find((each) => each.url === url) ?? assert.fail(url);
  });
  assert.deepEqual(
    written.map(({ url }) => url),
    pages.map(({ url }) => url),
  );
  return { files: contentsOf(folder.files()), read };
}

function sortedPage(date: string, number: number): PageToIndex {
  return {
    url: `/${number}/`,
    sorts: { date },
    html: `<html><main data-pagefind-body data-pagefind-sort="date:${date}"><p>Word</p></main></html>`,
  };
}
