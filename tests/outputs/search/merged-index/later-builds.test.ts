import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import test, { after } from 'node:test';
import { createRandom, type Random } from '../../../../bench/random.ts';
import { openMergedIndex } from '../../../../src/outputs/search/merged-index/merged-index.ts';
import { endPagefind } from '../../../../src/outputs/search/merged-index/pagefind-process.ts';
import type { PageToIndex } from '../../../../src/outputs/search/merged-index/pagefind.ts';
import { pagesWithOneName } from './made-pages.ts';
import { openGroups } from './open-groups.ts';
import { memoryFolder, type MemoryFolder } from './memory-folder.ts';
import { assertSame, contentsOf, indexByPagefind } from './pagefind-itself.ts';
import { randomPage, randomPages } from './random-pages.ts';

const options = { forceLanguage: 'en', excludeSelectors: ['nav'] };

after(endPagefind);

for (const seed of [1, 2, 3, 4]) {
  test(`after random edits, the index is that of all pages (seed ${seed})`, async () => {
    const random = createRandom(seed);
    const folder = memoryFolder();
    let pages = randomPages(seed, 30, 1_000);
    for (let build = 0; build < 8; build++) {
      await assertBuilt(folder, pages);
      pages = edited(random, pages, build);
    }
  });
}

test('only changed pages are added, and what is not changed is not written', async () => {
  const folder = memoryFolder();
  const pages = randomPages(5, 30);
  assert.equal((await assertBuilt(folder, pages)).added.length, 30);
  assert.deepEqual(await assertBuilt(folder, pages), {
    added: [],
    written: ['pagefind-entry.json'],
  });
  const changed = pages.map((page, number) =>
    number === 4 ? { ...page, html: page.html.replace('</main>', '<p>Zebra</p></main>') } : page,
  );
  const { added, written } = await assertBuilt(folder, changed);
  assert.deepEqual(added, ['/p4/']);
  assert.equal(written.filter((path) => path.startsWith('fragment/')).length, 1);
});

test('a page with another digest but the same text is not indexed again', async () => {
  const folder = memoryFolder();
  const pages = randomPages(6, 10);
  await assertBuilt(folder, pages);
  const index = openMergedIndex({
    options,
    folder,
    notes: folder.notes,
    groups: openGroups(options),
  });
  for (const page of pages) {
    assert.ok(!index.keep(page.url, 'new'));
    await index.add(page, 'new');
  }
  await index.write(() => assert.fail('read again'));
  assert.deepEqual(folder.written, ['pagefind-entry.json']);
  folder.next();
  assert.ok(
    openMergedIndex({ options, folder, notes: folder.notes, groups: openGroups(options) }).keep(
      '/p3/',
      'new',
    ),
  );
});

test('a page without its fragment is indexed again', async () => {
  await assertRebuilt((folder) => remove(folder, '.pf_fragment'), 1);
});

test('without a chunk of words, all pages are indexed again', async () => {
  await assertRebuilt((folder) => remove(folder, '.pf_index'), 20);
});

test("without one of Pagefind's own files, all pages are indexed again", async () => {
  await assertRebuilt((folder) => remove(folder, 'pagefind.js'), 20);
});

test('without another file, the index is merged again', async () => {
  await assertRebuilt((folder) => remove(folder, '.pf_meta'), 0);
  await assertRebuilt((folder) => remove(folder, '.pf_filter'), 0);
});

test('without notes, all pages are indexed again', async () => {
  await assertRebuilt((folder) => folder.notes.map.clear(), 20);
});

test('notes of an index in another language are not read', async () => {
  const folder = memoryFolder();
  const pages = randomPages(8, 4);
  await assertBuilt(folder, pages);
  const german = { ...options, forceLanguage: 'de' };
  assert.ok(
    !openMergedIndex({
      options: german,
      folder,
      notes: folder.notes,
      groups: openGroups(german),
    }).keep('/p0/', digestOf(pages[0])),
  );
});

test('fragments whose names grow and shrink with the pages before them stay with their pages', async () => {
  const folder = memoryFolder();
  const [first, second, third, fourth] = await pagesWithOneName(options);
  assert.ok(first && second && third && fourth);
  for (const pages of [
    [first, second, third, fourth],
    [first, third, second],
    [third, first],
    [second, third, first],
    [first, fourth, second],
  ]) {
    await assertBuilt(folder, pages);
  }
});

/** What a build did. */
interface Built {
  added: string[];
  written: string[];
}

/** Builds the index of all pages, as a build does, and asserts that it is Pagefind's. */
async function assertBuilt(folder: MemoryFolder, pages: readonly PageToIndex[]): Promise<Built> {
  const index = openMergedIndex({
    options,
    folder,
    notes: folder.notes,
    groups: openGroups(options, 7),
  });
  const added: string[] = [];
  for (const page of pages) {
    const digest = digestOf(page);
    if (index.keep(page.url, digest)) continue;
    added.push(page.url);
    await index.add(page, digest);
  }
  const written = await index.write(() => assert.fail('read again'));
  assert.deepEqual(
    written.map(({ url }) => url),
    pages.map(({ url }) => url),
  );
  assertSame(contentsOf(folder.files()), await indexByPagefind(pages, options));
  const built = { added, written: folder.written };
  folder.next();
  return built;
}

/** Asserts how many pages are added after some damage to an index of twenty. */
async function assertRebuilt(damage: (folder: MemoryFolder) => void, count: number): Promise<void> {
  const folder = memoryFolder();
  const pages = randomPages(7, 20).map((page) => ({
    ...page,
    html: page.html.replace('</main>', '<p>Word</p></main>'),
  }));
  await assertBuilt(folder, pages);
  damage(folder);
  assert.equal((await assertBuilt(folder, pages)).added.length, count);
}

function remove({ held }: MemoryFolder, ending: string): void {
  const path = [...held.keys()].find((each) => each.endsWith(ending));
  assert.ok(path !== undefined && held.delete(path));
}

function digestOf(page: unknown): string {
  return hash('sha256', JSON.stringify(page));
}

function edited(random: Random, pages: readonly PageToIndex[], build: number): PageToIndex[] {
  const changed = pages.flatMap((page, number) => {
    if (random.chance(0.05)) return [];
    if (random.chance(0.05)) return [randomPage(random, page.url, 300)];
    if (random.chance(0.05)) return [{ ...page, url: `/r${random.integer(0, 1e6)}/` }];
    if (random.chance(0.05)) return [page, randomPage(random, `/n${build}-${number}/`, 50)];
    return [page];
  });
  return changed.sort((a, b) => (a.url < b.url ? -1 : 1));
}
