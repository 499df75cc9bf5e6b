import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles } from '../made/compile-files.ts';

const entity = (title: string, kind = 'company', more = ''): string =>
  `---\ntitle: ${title}\nkind: ${kind}\n${more}---\nText.\n`;
const article =
  '---\ntitle: The sale\ndate: 2021-01-01\nauthors: [writer, "[[Linked writer]]"]\n---\nAlpha bought it.\n';

const files = {
  'site.yaml': 'title: T\ndescription: D\nhome: {entities: [featured]}\n',
  'articles/sale.md': article,
  'entities/alpha.md': entity('Alpha'),
  'entities/lone.md': entity('Lone', 'company', 'founders: [{name: Someone}]\n'),
  'entities/related.md': entity('Related', 'company', 'owns: owned\n'),
  'entities/owned.md': entity('Owned'),
  'entities/writer.md': entity('Writer', 'person'),
  'entities/linked.md': entity('Linked writer', 'person'),
  'entities/featured.md': entity('Featured'),
  'entities/fire.md': entity('Fire', 'event', 'date: {value: 2020, source: s}\n'),
  'entities/measured.md': entity('Measured'),
  'entities/drawn.md': entity('Drawn'),
  'sources.yaml': '- {id: s, title: S}\n',
  'data/value.csv': 'entity,value\nmeasured,1\n',
  'data/value.yaml':
    'title: V\nsource: s\ncolumns:\n  entity: {type: entity}\n  value: {type: number}\n',
  'charts/web.yaml': 'title: W\ntype: network\nentities: [drawn, related]\n',
};

async function orphans(changed: Record<string, string>): Promise<string[]> {
  const { problems } = await compileFiles({ ...files, ...changed });
  return problems.map(({ file, line, severity, code }) => `${file}:${line} ${severity} ${code}`);
}

test('an entity that nothing names but lists is an orphan, whatever it says itself', async () => {
  assert.deepEqual(await orphans({}), ['entities/lone.md:1 warning orphan-page']);
  const own = {
    'entities/lone.md': '---\ntitle: Lone\nkind: company\n---\nLone owns [[alpha]].\n',
  };
  assert.deepEqual(await orphans(own), ['entities/lone.md:1 warning orphan-page']);
});

test('a mention in the text of another page is enough', async () => {
  assert.deepEqual(
    await orphans({ 'entities/alpha.md': `${entity('Alpha')}\nAs Lone did.\n` }),
    [],
  );
});

test('a link that leads nowhere is one mistake: no page is an orphan of it', async () => {
  assert.deepEqual(await orphans({ 'entities/alpha.md': `${entity('Alpha')}\nAs [[lonee]].\n` }), [
    'entities/alpha.md:7 error unknown-link',
  ]);
});

test('without articles the lists are the site, and nothing is an orphan', async () => {
  const { 'articles/sale.md': _, ...rest } = files;
  const { problems } = await compileFiles(rest);
  assert.deepEqual(problems, []);
});

/** Ten pages, of which menus name the first eight. */
const notes = Object.fromEntries(
  Array.from({ length: 10 }, (_, number) => [`pages/note-${number}.md`, 'Words.\n']),
);

test('a free page that no menu has room for is an orphan unless a text, tag or byline leads to it', async () => {
  const orphansAmong = async (changed: Record<string, string>): Promise<string[]> =>
    (await orphans({ ...notes, ...changed })).filter((line) => line.startsWith('pages/'));
  assert.deepEqual(await orphansAmong({}), [
    'pages/note-8.md:1 warning orphan-page',
    'pages/note-9.md:1 warning orphan-page',
  ]);
  const own = { 'pages/note-8.md': 'See [[note-8]].\n' };
  assert.equal((await orphansAmong(own)).length, 2);
  assert.deepEqual(
    await orphansAmong({
      'pages/note-0.md': 'See [[note-8]].\n',
      'pages/note-9.md': '---\ntags: [port]\n---\nWords.\n',
    }),
    [],
  );
  assert.deepEqual(
    await orphansAmong({
      'pages/note-0.md': 'See [it](note-8.md).\n',
      'articles/sale.md': article.replace('[[Linked writer]]', '[[note-9]]'),
    }),
    [],
  );
});

test('navigation and the front page lead to free pages', async () => {
  const site = (more: string): Record<string, string> => ({
    ...notes,
    'site.yaml': `${files['site.yaml']}${more}`,
  });
  const inNavigation = 'navigation: [{label: A, link: /note-8/}, {label: B, link: note-9}]\n';
  assert.deepEqual(await orphans(site(inNavigation)), ['entities/lone.md:1 warning orphan-page']);
  const featured = {
    ...notes,
    'site.yaml': 'title: T\ndescription: D\nhome: {entities: [featured], pages: [note-9]}\n',
  };
  assert.deepEqual(await orphans(featured), [
    'entities/lone.md:1 warning orphan-page',
    'pages/note-7.md:1 warning orphan-page',
    'pages/note-8.md:1 warning orphan-page',
  ]);
});

test('without articles, the front page lists the first twelve free pages', async () => {
  const { problems } = await compileFiles({
    'site.yaml': files['site.yaml'].replace('home: {entities: [featured]}\n', ''),
    ...Object.fromEntries(
      Array.from({ length: 14 }, (_, number) => [`pages/note-${number + 10}.md`, 'Words.\n']),
    ),
  });
  assert.deepEqual(
    problems.map(({ file, code }) => `${file} ${code}`),
    ['pages/note-22.md orphan-page', 'pages/note-23.md orphan-page'],
  );
});
