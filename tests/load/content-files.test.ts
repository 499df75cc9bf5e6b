import assert from 'node:assert/strict';
import { Dirent } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { loadRecords, type Loaded } from '../../src/load/load-records.ts';
import { reservedNames } from '../../src/outputs/reserved-names.ts';
import { skipWithoutCase } from '../made/file-system.ts';
import { lineOfProblem } from './line-of-problem.ts';

const site = { 'site.yaml': 'title: Site\ndescription: Of a test.\n' };
const csl = (id: string): string => JSON.stringify([{ id, type: 'book', title: 'A book' }]);

test('any .bib file and any list of sources at the top or in sources/ is a bibliography', async () => {
  const { records, problems } = await load({
    'My Library.bib': '@book{bib, title = {A book}}',
    'EXPORT.BIB': '@book{export, title = {A book}}',
    'Zotero Library.json': csl('json'),
    'references.yaml': '# From Zotero\n---\nreferences:\n  - id: pandoc\n    title: A book\n',
    'more.yml': '- title: A book\n  id: more\n',
    'sources/zotero.json': csl('folder-json'),
    'sources/2021/press.yaml': '- {id: folder-yaml, title: A book}\n',
    'sources/press.bib': '@book{folder-bib, title = {A book}}',
  });
  assert.deepEqual(problems, []);
  assert.deepEqual(records?.sources.map(({ key }) => key).toSorted(), [
    'bib',
    'export',
    'folder-bib',
    'folder-json',
    'folder-yaml',
    'json',
    'more',
    'pandoc',
  ]);
});

test('a key that two bibliographies share is reported on both, and names the other file', async () => {
  const { problems } = await load({
    'My Library.bib': '@book{same, title = {A book}}',
    'sources/zotero.json': csl('Same'),
  });
  assert.deepEqual(problems.map(lineOfProblem), [
    'My Library.bib:1:1 duplicate-source',
    'sources/zotero.json:1:2 duplicate-source',
  ]);
  assert.match(problems[0]?.message ?? '', /`Same` in `sources\/zotero\.json`, line 1/);
  assert.match(problems[1]?.message ?? '', /`same` in `My Library\.bib`, line 1/);
});

test('a list of sources with a syntax error is still read as a bibliography', async () => {
  const { problems } = await load({
    'library.json': '[{"id": "a", "type": "book", "title": "A book"',
    'library.yaml': '- id: a\n  title: "A book\n',
  });
  assert.deepEqual(
    problems.map(({ file, code }) => `${file} ${code}`),
    ['library.json invalid-bibliography', 'library.yaml invalid-yaml'],
  );
});

test('other YAML and JSON files beside site.yaml are reported but not read', async () => {
  const { records, problems } = await load({
    'settings.json': '{"name": "x", "references": "none", "type": "module"}',
    'tags.json': '["a", "b"]',
    'chart.yaml': 'title: A chart\ntype: line\ndata: loaves\n',
    'broken.json': '{',
    'empty.yaml': '',
    'latin1.yaml': Buffer.from('- id: caf\xe9\n  title: x\n', 'latin1'),
  });
  assert.deepEqual(records?.sources, []);
  assert.ok(
    problems.every(({ severity, code }) => severity === 'warning' && code === 'unknown-asset'),
  );
  assert.equal(problems.length, 6);
});

test('content at the top of a repository has its files, packages and built site beside it', async () => {
  const { problems } = await load({
    'package.json': '{"name": "x"}',
    'package-lock.json': '{}',
    'pnpm-lock.yaml': 'lockfileVersion: 9',
    'README.md': '# Read me\n',
    'node_modules/x/package.json': '{}',
    'dist/.dossier-build': 'x',
    'dist/articles/index.html': 'x',
    'public/index.html': 'x',
    'authors/one.md': 'x',
  });
  assert.deepEqual(problems.map(lineOfProblem), [
    'authors:1:1 warning unknown-asset',
    'public:1:1 warning unknown-asset',
  ]);
});

test('a file in sources/ that is no list of sources is an error', async () => {
  const { problems } = await load({ 'sources/x.yaml': 'title: A book\n' });
  assert.deepEqual(problems.map(lineOfProblem), ['sources/x.yaml:1:1 invalid-bibliography']);
});

test('two files of settings or of kinds are an error that names both', async () => {
  const { problems } = await load({
    'kinds.yaml': 'ship: {label: Ship}\n',
    'kinds.yml': 'mine: {label: Mine}\n',
    'site.yml': site['site.yaml'],
  });
  assert.deepEqual(problems.map(lineOfProblem), [
    'kinds.yaml:1:1 duplicate-id',
    'kinds.yml:1:1 duplicate-id',
    'site.yaml:1:1 duplicate-id',
    'site.yml:1:1 duplicate-id',
  ]);
});

test('of files with one id, only texts are told to set another', async () => {
  const text = '---\ntitle: A\n---\nWords.\n';
  const { problems } = await load({
    ...site,
    'charts/a.yaml': 'title: A\ntype: network\n',
    'charts/A.yml': 'title: A\ntype: network\n',
    'pages/b c.md': text,
    'pages/b-c.md': text,
  });
  assert.deepEqual(
    problems.map(({ file, fix }) => [file, fix]),
    [
      ['charts/A.yml', 'Rename one of the files, or delete it.'],
      ['charts/a.yaml', 'Rename one of the files, or delete it.'],
      ['pages/b c.md', 'Rename one of the files, or set another `id:` in it.'],
      ['pages/b-c.md', 'Rename one of the files, or set another `id:` in it.'],
    ],
  );
});

test('a picture with the extension of another type, or too large, is told what to do', async () => {
  const png = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR', 'latin1');
  const { problems } = await load({
    'assets/Crane.jpg': Buffer.concat([png, Buffer.from([0, 0, 1, 0, 0, 0, 1, 0, 8, 2, 0, 0, 0])]),
    'assets/huge.png': Buffer.concat([png, Buffer.from([0, 1, 0, 0, 0, 1, 0, 0, 8, 2, 0, 0, 0])]),
    'assets/latin1.txt': Buffer.from('caf\xe9', 'latin1'),
  });
  assert.deepEqual(
    problems.map(({ fix }) => fix),
    [
      'Rename the file to `Crane.png` and correct what refers to it, or save it again in the format of its extension.',
      'Save it with fewer pixels.',
      'Save it with the encoding UTF-8.',
    ],
  );
});

for (const [file, fix] of [
  ['Budget 2021.xlsx', /CSV .* `data\/budget-2021\.csv`/],
  ['data/old.xls', /`data\/old\.csv`/],
  ['data/Sheet.ODS', /`data\/sheet\.csv`/],
  ['articles/My Draft.docx', /^`npm run import` makes an article of it/],
  ['notes.odt', /^Save it as \.docx\. `npm run import` makes/],
  ['data/table.tsv', /^Rename it to `data\/table\.csv`/],
  ['export.ris', /^Export it as BibTeX \(`export\.bib`\) or CSL JSON/],
  ['charts/loaves.csv', /`data\/loaves\.csv`, with its description `data\/loaves\.yaml`/],
  ['loaves.csv', /`data\/loaves\.csv`/],
  ['articles/mine.bib', /Move it to `sources\/mine\.bib`/],
  ['note.md', /Move it to `articles\/`, `entities\/` or `pages\/`/],
  ['sources/note.md', /Move it to `articles\/`, `entities\/` or `pages\/`/],
  ['pages/note.txt', /Rename it to `pages\/note\.md`/],
  ['entities/firm.yaml', /top of `entities\/firm\.md`/],
  ['charts/loaves.json', /Rename it to `charts\/loaves\.yaml`/],
  ['data/loaves.json', /Save the table as `data\/loaves\.csv`/],
  ['loaves.yaml', /a chart to `charts\/`, the description of a table to `data\/`/],
  ['photo.png', /Move it to `assets\/`/],
  ['pages/sound.m4a', /^Save it as PNG, .* or MP3 in `assets\/`/],
  ['pages/Map.canvas', /^Export it as a picture into `assets\/`/],
  ['pages/Books.base', /^Write its table on a page, or export it as CSV/],
  ['kinds.yaml.txt', /^Rename it to `kinds\.yaml`\. .*“File name extensions”/],
  ['pages/about.md.txt', /^Rename it to `pages\/about\.md`\./],
  ['data/loaves.csv.txt', /^Rename it to `data\/loaves\.csv`\./],
  ['Thumbs.db', /^Delete it, and add `Thumbs\.db` to `\.gitignore`\.$/],
  ['assets/Thumbs.db', /^Delete it, and add `Thumbs\.db`/],
  ['assets/maps/desktop.ini', /^Delete it, and add `desktop\.ini`/],
  ['articles/~$Draft.docx', /^Close the document\./],
  ['articles/~$one.md', /^Close the document\./],
] as const) {
  test(`the report of ${file} says where its content belongs`, async () => {
    const { problems } = await load({ [file]: 'x' });
    assert.deepEqual(problems.map(lineOfProblem), [`${file}:1:1 warning unknown-asset`]);
    assert.match(problems[0]?.fix ?? '', fix);
  });
}

for (const [table, description] of [
  ['Größe.csv', 'Größe.yaml'.normalize('NFD')],
  ['Sales.csv', 'sales.yaml'],
] as const) {
  test(`a table and its description find each other: ${table} and ${description}`, async () => {
    const { records, problems } = await load({
      [`data/${table}`]: 'date\n2021\n',
      [`data/${description}`]: 'title: T\ncolumns: {date: {type: date}}\n',
    });
    assert.deepEqual(problems, []);
    assert.equal(records?.datasets.length, 1);
  });
}

test('a copy that a sync program leaves is reported, and another page with the same title is not', async () => {
  const text = '---\ntitle: Basel\n---\nText\n';
  const copies = ["Basel (Ann's conflicted copy 2021-01-01)", 'Basel - Copy', 'Basel 2'];
  const sync = 'Basel.sync-conflict-20210101-120000-ABCDEFG';
  const others = ['Baselland', 'On Basel', 'Basel-Stadt', 'old/Basel 3'];
  const { problems } = await load({
    ...Object.fromEntries(
      ['Basel', ...copies, sync, ...others].map((name) => [`pages/${name}.md`, text]),
    ),
    'pages/Basel.fr.md': '---\ntitle: Basel\nlang: fr\n---\nTexte\n',
  });
  assert.deepEqual(
    problems.map(lineOfProblem),
    [...copies, sync].map((name) => `pages/${name}.md:1:1 warning duplicate-id`),
  );
  assert.match(problems[0]?.message ?? '', /has the title of `pages\/Basel\.md`/);
});

test('the icon of a folder in Finder does not stop a build', async () => {
  const { problems } = await load({ 'assets/Icon\r': '' });
  assert.deepEqual(problems.map(lineOfProblem), ['assets/Icon\r:1:1 warning unknown-asset']);
  assert.equal(
    problems[0]?.message,
    '`assets/Icon` is the icon that the folder has in Finder, and not read.',
  );
});

test('a file that OneDrive keeps online is read, and a link is not', async (t) => {
  // On Windows, a list of entries takes such files for links.
  const { isFile, isSymbolicLink } = Dirent.prototype;
  t.mock.method(Dirent.prototype, 'isFile', function (this: Dirent) {
    return this.name !== 'online.md' && isFile.call(this);
  });
  t.mock.method(Dirent.prototype, 'isSymbolicLink', function (this: Dirent) {
    return this.name === 'online.md' || isSymbolicLink.call(this);
  });
  const { records, problems } = await load({ 'pages/online.md': '# Online\n' }, (folder) =>
    symlink('online.md', join(folder, 'pages/link.md')),
  );
  assert.deepEqual(problems.map(lineOfProblem), ['pages/link.md:1:1 symlink']);
  assert.deepEqual(
    records?.pages.map(({ id }) => id),
    ['online'],
  );
});

for (const [table, fix] of [
  ['data/t.xlsx', /^Save its sheet as CSV .* `data\/t\.csv`/],
  ['data/t.tsv', /^Rename `data\/t\.tsv` to `data\/t\.csv`/],
] as const) {
  test(`${table} beside its description is one problem`, async () => {
    const description = 'title: T\ncolumns: {date: {type: date}}\n';
    const { problems } = await load({ [table]: 'x', 'data/t.yaml': description });
    assert.deepEqual(problems.map(lineOfProblem), ['data/t.yaml:1:1 missing-file']);
    assert.match(
      problems[0]?.message ?? '',
      /`data\/t\.csv` is missing, and `data\/t\.\w+` is not/,
    );
    assert.match(problems[0]?.fix ?? '', fix);
  });
}

test(
  'a misspelt name of a file of settings is reported with the right one',
  { skip: skipWithoutCase },
  async () => {
    const { problems } = await load({
      'Kinds.yaml': 'ship: {label: Ship}\n',
      'Site.yml': 'title: x\n',
      'kind.yaml': 'ship: {label: Ship}\n',
      'sites.yml': 'title: x\n',
    });
    const texts = problems.map(({ file, message, fix }) => `${file} ${message} ${fix}`).join('\n');
    assert.match(texts, /^Kinds\.yaml .*Rename it to `kinds\.yaml`/m);
    assert.match(texts, /^Site\.yml .*Rename it to `site\.yaml`/m);
    assert.match(texts, /^kind\.yaml .*Did you mean `kinds\.yaml`\?/m);
    assert.match(texts, /^sites\.yml .*Did you mean `site\.yaml`\?/m);
  },
);

const isAllPowerful = process.platform === 'win32' || process.getuid?.() === 0;

test(
  'a folder that may not be read is reported, and the rest of the content is read',
  { skip: isAllPowerful && 'This user may read everything.' },
  async () => {
    const { records, problems } = await load({ 'pages/about.md': '# About\n' }, async (folder) => {
      await mkdir(join(folder, 'articles/closed'), { recursive: true });
      await chmod(join(folder, 'articles/closed'), 0);
    });
    assert.deepEqual(problems.map(lineOfProblem), ['articles/closed:1:1 missing-file']);
    assert.equal(records?.pages.length, 1);
  },
);

async function load(
  files: Record<string, string | Buffer>,
  more: (folder: string) => Promise<void> = async () => {},
): Promise<Loaded> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-'));
  try {
    for (const [file, text] of Object.entries({ ...site, ...files })) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    await more(folder);
    return await loadRecords(folder, reservedNames);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
