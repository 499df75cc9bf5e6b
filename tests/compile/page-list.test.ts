import assert from 'node:assert/strict';
import test from 'node:test';
import { sitePath } from '../../src/model/addresses/path.ts';
import { compileFiles } from '../made/compile-files.ts';

const numbered = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`pages/note ${at + 1}.md`, 'A note.\n']),
  );
const inFolders = {
  'pages/Boats/Sails.md': '---\ntags: [rig]\nupdated: 2024-05-01\ndate: 2020-01-01\n---\nText.\n',
  'pages/Boats/Deep water/Anchors.md': '---\ntags: [rig]\ndescription: What holds.\n---\nText.\n',
  'pages/日记/船.md': 'Text.\n',
};

test('a site whose menus name all its free pages has no list of them', async () => {
  const { site } = await compileFiles(numbered(8));
  assert.deepEqual(site.pages.ofType('page-list'), []);
  assert.ok(site.site.menus.read.every(({ path }) => path !== '/pages/'));
});

test('with more free pages, one page lists all of them by folder, those in none first', async () => {
  const { site } = await compileFiles({ ...numbered(10), ...inFolders });
  const [page] = site.pages.ofType('page-list');
  assert.equal(page?.path, '/pages/');
  const { count, groups } = page.view;
  assert.equal(count, 13);
  assert.deepEqual(
    groups.map(({ folder, pages }) => [folder?.name, pages.map(({ title }) => title)]),
    [
      [undefined, Array.from({ length: 10 }, (_, at) => `note ${at + 1}`)],
      ['Boats', ['Sails']],
      ['Boats / Deep water', ['Anchors']],
      ['日记', ['船']],
    ],
  );
  const [sails] = groups[1]?.pages ?? [];
  assert.equal(sails?.date, '2024-05-01');
  assert.equal(groups[2]?.pages[0]?.description, 'What holds.');
});

test('readers narrow the list by tags and folders', async () => {
  const { site } = await compileFiles({
    ...numbered(8),
    ...inFolders,
    'pages/Boats/Oars.md': 'Text.\n',
  });
  const [page] = site.pages.ofType('page-list');
  assert.deepEqual(
    page?.view.filters.map(({ id, values }) => [
      id,
      values.map(({ text, count }) => [text, count]),
    ]),
    [
      ['tag', [['rig', 2]]],
      [
        'folder',
        [
          ['Boats', 2],
          ['Boats / Deep water', 1],
          ['日记', 1],
        ],
      ],
    ],
  );
});

test('menus and the front page lead to the list', async () => {
  const { site } = await compileFiles(numbered(9));
  const { menus, navigation } = site.site;
  for (const links of [navigation.links, menus.read, menus.start]) {
    assert.ok(links.some((link) => link.path === '/pages/'));
  }
  const [home] = site.pages.ofType('home');
  assert.equal(home?.view.pageList, '/pages/');
});

test('the footer offers notes to read, and pages beside articles to check', async () => {
  const isNote = ({ path }: { path: string }): boolean => path === '/note-1/';
  const { menus: ofNotes } = (await compileFiles(numbered(9))).site.site;
  assert.deepEqual([ofNotes.read.some(isNote), ofNotes.check.some(isNote)], [true, false]);
  const article = '---\ntitle: A\ndescription: B.\ndate: 2020-01-01\n---\nText.\n';
  const { menus } = (await compileFiles({ ...numbered(9), 'articles/a.md': article })).site.site;
  assert.deepEqual([menus.read.some(isNote), menus.check.some(isNote)], [false, true]);
});

test('menus and the front page name pages outside of folders first', async () => {
  const { site } = await compileFiles({
    ...numbered(4),
    ...inFolders,
    'pages/About/us.md': 'Text.\n',
  });
  const titles = ['note 1', 'note 2', 'note 3', 'note 4', 'us', 'Sails', '船', 'Anchors'];
  const named = site.site.menus.check.filter(({ title }) => titles.includes(title));
  assert.deepEqual(
    named.map(({ title }) => title),
    titles,
  );
  assert.deepEqual(
    site.pages.ofType('home')[0]?.view.pages.map(({ title }) => title),
    titles,
  );
});

test('a page in a folder leads to its folder in the list, if there is one', async () => {
  const folderIn = async (others: number): Promise<unknown> => {
    const { site } = await compileFiles({ ...numbered(others), ...inFolders });
    const page = site.pages.find('page', sitePath('boats', 'deep-water', 'anchors'));
    assert.ok(page);
    return page.view.folder;
  };
  assert.deepEqual(await folderIn(6), { name: 'Boats / Deep water', anchor: 'boats--deep-water' });
  assert.equal(await folderIn(2), undefined);
});
