import assert from 'node:assert/strict';
import test from 'node:test';
import { compile } from '../../src/compile.ts';
import { loadRecords } from '../../src/load/load-records.ts';
import { scratchFolder } from '../cli/run-command.ts';
import { problemsOf } from '../made/compile-files.ts';
import { keptInMemory } from '../made/kept-in-memory.ts';
import { partialDate } from '../made/partial-date.ts';
import { writeFiles } from '../made/write-files.ts';

const drafts = {
  'articles/secret.md': '---\ntitle: A secret\ndate: 2024-01-01\ndraft: true\n---\nText.\n',
  'entities/hidden.md':
    '---\ntitle: Hidden Ltd\nkind: company\naliases: [Hid]\npublish: false\n---\nText.\n',
  'pages/guides/plan.md': '---\ndraft: true\n---\nText.\n',
};

async function messagesOf(files: Record<string, string>): Promise<string[]> {
  const problems = await problemsOf({ ...drafts, ...files });
  return problems
    .filter(({ message }) => message.includes('draft') || message.includes('published'))
    .map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`);
}

test('a link to a draft says that it is one, and in which file, however it is written', async () => {
  const article = (text: string): string => `---\ntitle: A\ndate: 2024-01-02\n---\n${text}\n`;
  const isDraft = (file: string): string => `a draft: \`${file}\` is not published.`;
  const links: Record<string, string> = {
    '[[secret]]': `[[secret]] leads to ${isDraft('articles/secret.md')}`,
    '[[Hid|it]]': `[[Hid|it]] leads to ${isDraft('entities/hidden.md')}`,
    '[[guides/plan]]': `[[guides/plan]] leads to ${isDraft('pages/guides/plan.md')}`,
    '[x](secret.md)': `The link \`secret.md\` leads to ${isDraft('articles/secret.md')}`,
    '[x](../entities/hidden.md)': `The link \`../entities/hidden.md\` leads to ${isDraft('entities/hidden.md')}`,
    '[x](/articles/secret/)': `The link \`/articles/secret/\` leads to ${isDraft('articles/secret.md')}`,
    '![[secret]]': `![[secret]] leads to ${isDraft('articles/secret.md')}`,
    '::network{entity=hidden}': `\`hidden\` is ${isDraft('entities/hidden.md')}`,
  };
  for (const [text, message] of Object.entries(links)) {
    const found = await messagesOf({ 'articles/a.md': article(text) });
    assert.equal(found.length, 1, text);
    assert.ok(found[0]?.endsWith(message), `${text}: ${found[0]}`);
  }
});

test('relations, tables, charts, the home page and the navigation say that they name a draft', async () => {
  const found = await messagesOf({
    'site.yaml':
      'title: Site\ndescription: Of a test.\nhome: {lead: secret, entities: [hidden], pages: [guides/plan]}\nnavigation:\n  - {label: Plan, link: /guides/plan/}\n',
    'sources.yaml': '- {id: register, title: Register}\n',
    'entities/mill.md': '---\ntitle: Mill\nkind: company\nowns: hidden\n---\nA mill.\n',
    'data/flour.yaml':
      'title: Flour\nsource: register\ncolumns: {entity: {type: entity}, date: {type: date}, sold: {type: number}}\n',
    'data/flour.csv': 'entity,date,sold\nmill,2019,1\nhidden,2020,3\n',
    'charts/flour.yaml': 'title: Flour\ndata: flour\nentities: [mill, hidden]\n',
  });
  const of = (file: string): string => `a draft: \`${file}\` is not published.`;
  assert.deepEqual(found, [
    `charts/flour.yaml:3 unknown-entity \`hidden\` in \`entities\` names ${of('entities/hidden.md')}`,
    `data/flour.csv:3 unknown-entity \`hidden\` is ${of('entities/hidden.md')}`,
    `entities/mill.md:4 unknown-relation-target \`owns: hidden\` names ${of('entities/hidden.md')}`,
    `site.yaml:3 unknown-link \`secret\` in \`home.lead\` names ${of('articles/secret.md')}`,
    `site.yaml:3 unknown-entity \`hidden\` in \`home.entities\` names ${of('entities/hidden.md')}`,
    `site.yaml:3 unknown-link \`guides/plan\` in \`home.pages\` names ${of('pages/guides/plan.md')}`,
    `site.yaml:5 unknown-link \`link: /guides/plan/\` leads to ${of('pages/guides/plan.md')}`,
  ]);
});

test('an author with the id of a draft is a warning, in one word too', async () => {
  const article = '---\ntitle: A\ndate: 2024-01-02\nauthors: [Ana, hidden, ana]\n---\nText.\n';
  assert.deepEqual(await messagesOf({ 'articles/a.md': article }), [
    'articles/a.md:4 unknown-entity The author `hidden` is not the id of an entity, so it is shown as written. `entities/hidden.md` is not published.',
  ]);
});

test('a text that is kept from an earlier build tells a draft from a page that is gone', async (t) => {
  const contentDir = scratchFolder(t);
  const kept = keptInMemory();
  const messages = async (secret: string | undefined): Promise<string[]> => {
    writeFiles(contentDir, {
      'site.yaml': 'title: Site\ndescription: Of a test.\n',
      'articles/a.md': '---\ntitle: A\ndate: 2024-01-02\n---\nSee [[secret]].\n',
      'articles/secret.md': secret,
    });
    const { problems } = await compile({ contentDir, today: partialDate('2026-01-01'), kept });
    return problems.filter(({ code }) => code === 'unknown-link').map(({ message }) => message);
  };
  const draft = drafts['articles/secret.md'];
  const isDraft = ['[[secret]] leads to a draft: `articles/secret.md` is not published.'];
  assert.deepEqual(await messages(draft), isDraft);
  assert.deepEqual(await messages(draft.replace('draft: true\n', '')), []);
  assert.deepEqual(await messages(draft), isDraft);
  assert.deepEqual(await messages(undefined), ['[[secret]] matches no page.']);
  assert.deepEqual(await messages(draft), isDraft);
});

test('drafts are read only once a name leads nowhere', async (t) => {
  const contentDir = scratchFolder(t);
  writeFiles(contentDir, {
    'site.yaml': 'title: Site\ndescription: Of a test.\n',
    'articles/secret.md': drafts['articles/secret.md'],
  });
  const { records } = await loadRecords(contentDir, new Set());
  writeFiles(contentDir, { 'articles/secret.md': '---\ntitle: A riddle\ndraft: true\n---\n' });
  assert.equal(records?.drafts?.find('a secret'), undefined);
  assert.equal(records?.drafts?.find('a riddle')?.file, 'articles/secret.md');
});

test('a picture that drafts alone name is not published, however its name is written', async (t) => {
  const dir = scratchFolder(t);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>';
  writeFiles(dir, {
    'site.yaml': 'title: Site\ndescription: Of a test.\n',
    'articles/secret.md':
      '---\ntitle: S\ndate: 2024-01-01\ndraft: true\nimage: leak.svg\n---\n![x](My%20photo.svg) ![[both.svg]] ![[kai.svg]] ![[MAP.SVG]]\n',
    'articles/open.md': '---\ntitle: O\ndate: 2024-01-01\n---\n![x](both.svg) ![x](nordkai.svg)\n',
    'assets/leak.svg': svg,
    'assets/My photo.svg': svg,
    'assets/both.svg': svg,
    'assets/kai.svg': svg,
    'assets/Map.svg': svg,
    'assets/nordkai.svg': svg,
    'assets/unnamed.svg': svg,
  });
  const { records } = await loadRecords(dir, new Set());
  const published = records?.assets.map(({ file }) => file.replace('assets/', ''));
  assert.deepEqual(published?.toSorted(), ['both.svg', 'nordkai.svg', 'unnamed.svg']);
});
