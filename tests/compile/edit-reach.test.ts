import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { compile, type Compilation, type KeptContent } from '../../src/compile.ts';
import { changedPages } from '../../src/connect/site-facts.ts';
import type { OutputFile } from '../../src/outputs/file-family/output-file.ts';
import { today } from '../../src/publish/today.ts';
import { copyFixture, scratchFolder } from '../cli/run-command.ts';
import { keptInMemory } from '../made/kept-in-memory.ts';
import { editedFile, writeFiles } from '../made/write-files.ts';

const content: Record<string, string> = {
  'site.yaml': 'title: A site\ndescription: About companies\n',
  'sources.yaml': '- id: report\n  title: A report\n  type: report\n',
  'data/output.yaml':
    'title: Output\nsource: report\ncolumns:\n  year: {type: date}\n  output: {type: number}\n',
  'data/output.csv': 'year,output\n2020,5\n',
  'entities/companies/acme.md': '---\nkind: company\ntitle: Acme\n---\nIt makes things.\n\nMany.\n',
  'articles/first.md':
    '---\ntitle: First\ndate: 2020-01-01\n---\nAn opening.\n\nSome words.\n\nThen Acme grew.\n\n## A part\n\nMore.\n',
  'assets/notes.txt': 'Notes\n',
  'pages/note.md': 'A note.\n\nOf some length.\n',
  'articles/embed.md': '---\ntitle: Embed\ndate: 2020-01-05\n---\nAs said:\n\n![[first]]\n',
};

type Edit = Record<string, string>;

const edited = (file: string, from: string, to: string): Record<string, string> =>
  editedFile(content, file, [from, to]);

const alone: Record<string, { edit: Edit; pages: string[] }> = {
  nothing: { edit: {}, pages: [] },
  'a sentence': {
    edit: edited('articles/first.md', 'More.', 'Much more.'),
    // The other article shows all of the first.
    pages: ['article:embed', 'article:first'],
  },
  'a file in as many bytes': { edit: { 'assets/notes.txt': 'Votes\n' }, pages: [] },
  'a table with other line ends': {
    edit: { 'data/output.csv': 'year,output\r\n2020,5\r\n' },
    pages: [],
  },
  'a line above a reference': {
    edit: edited('articles/first.md', 'Some words.', 'Some words.\nAnd others.'),
    pages: ['article:embed', 'article:first'],
  },
  'a sentence of an entity': {
    edit: edited('entities/companies/acme.md', 'Many.', 'A great many.'),
    pages: ['entity:acme'],
  },
};

for (const [what, { edit, pages }] of Object.entries(alone)) {
  test(`${what} changes only pages of texts`, async (t) => {
    const { before, after } = await compiledTwice(t, edit);
    const changed = changedPages(before.facts, after.facts);
    assert.deepEqual([...(changed ?? ['all'])].toSorted(), pages);
    const { pages: made, files } = after.compiled?.(changed) ?? {};
    const paths = made?.all.map(({ path }) => path).toSorted();
    const expected = pages.map((key) => pathOf(key));
    assert.deepEqual(paths, expected);
    const alternates = files?.map(({ path }) => path).filter((path) => path.endsWith('.md'));
    assert.deepEqual(
      alternates?.toSorted(),
      expected.map((path) => `${path}index.md`),
    );
  });
}

const further: Record<string, Edit> = {
  'a name': edited('articles/first.md', 'More.', 'More of Acme.'),
  'a sentence with a name': edited('articles/first.md', 'Acme grew.', 'Acme grew fast.'),
  'the first paragraph': edited('articles/first.md', 'An opening.', 'Another opening.'),
  'a heading': edited('articles/first.md', '## A part', '## Another part'),
  'a title': edited('articles/first.md', 'title: First', 'title: The first'),
  'a citation': edited('articles/first.md', 'More.', 'More [@report].'),
  'a link that leads nowhere': edited('articles/first.md', 'More.', 'More [[nowhere]].'),
  // Such a link does not stop a vault, and the page for editors lists it.
  'a link to a list that is not there': edited('pages/note.md', 'A note.', 'A [note](/people/).'),
  'text for some minutes': edited('articles/first.md', 'More.', 'More. '.repeat(700)),
  'the name of an entity': edited('entities/companies/acme.md', 'title: Acme', 'title: Bolt'),
  'a number': edited('data/output.csv', '5', '6'),
  'a source': edited('sources.yaml', 'title: A report', 'title: The report'),
  'the title of the site': edited('site.yaml', 'A site', 'The site'),
  'an article more': {
    'articles/new.md': '---\ntitle: New\ndate: 2021-01-01\n---\nNews.\n',
  },
};

for (const [what, edit] of Object.entries(further)) {
  test(`${what} may change any page`, async (t) => {
    const { before, after } = await compiledTwice(t, edit);
    assert.ok(before.facts && after.facts);
    assert.equal(changedPages(before.facts, after.facts), undefined);
  });
}

test('the address of the site may change any page', async (t) => {
  const folder = scratchFolder(t);
  writeFiles(folder, content);
  const [before, after] = [
    await run(folder, keptInMemory()),
    await run(folder, keptInMemory(), '/b/'),
  ];
  assert.equal(changedPages(before.facts, after.facts), undefined);
});

test("copies of the author's files are made each time, since their bytes may differ while their records do not", async (t) => {
  const { compiled } = await run(copyFixture('wind', scratchFolder(t)), keptInMemory());
  const copies = (files: readonly OutputFile[] = []): string[] =>
    files.filter((file) => 'copyOf' in file).map(({ path }) => path);
  const all = copies(compiled?.().files);
  assert.ok(all.length > 1, all.join());
  assert.deepEqual(copies(compiled?.(new Set()).files), all);
});

/** The site as it is, and after an edit. */
async function compiledTwice(
  t: TestContext,
  edit: Edit,
): Promise<{ before: Compilation; after: Compilation }> {
  const folder = scratchFolder(t);
  const kept = keptInMemory();
  writeFiles(folder, content);
  const before = await run(folder, kept);
  writeFiles(folder, edit);
  return { before, after: await run(folder, kept) };
}

function run(contentDir: string, kept: KeptContent, base?: string): Promise<Compilation> {
  return compile({ contentDir, today: today(), kept, ...(base && { base }) });
}

function pathOf(key: string): string {
  const [type, id] = key.split(':');
  return `/${type === 'entity' ? 'companies' : 'articles'}/${id}/`;
}
