import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { loadRecords, type Loaded } from '../../src/load/load-records.ts';
import { reservedNames } from '../../src/outputs/reserved-names.ts';
import { inTime } from '../in-time.ts';
import { skipWithoutCase, skipWithoutSymlinks } from '../made/file-system.ts';
import { lineOfProblem } from './line-of-problem.ts';

const site = 'title: Site\ndescription: Of a test.\n';
const article = '---\ntitle: Title\ndate: 2021-01-01\n---\n\nText.\n';

test(
  'links to files, folders and themselves are refused and not followed',
  { skip: skipWithoutSymlinks },
  async () => {
    const loaded = await load({ 'site.yaml': site }, async (folder) => {
      await mkdir(join(folder, 'articles'));
      await symlink('/etc/hostname', join(folder, 'articles/file.md'));
      await symlink('/etc', join(folder, 'articles/folder'));
      await symlink('loop.md', join(folder, 'articles/loop.md'));
      await symlink('/etc', join(folder, 'assets'));
    });
    assert.deepEqual(loaded.problems.map(lineOfProblem), [
      'articles/file.md:1:1 symlink',
      'articles/folder:1:1 symlink',
      'articles/loop.md:1:1 symlink',
      'assets:1:1 symlink',
    ]);
  },
);

test('a file in place of the content folder is told as such', async () => {
  const { problems } = await loadRecords(import.meta.filename, reservedNames);
  assert.deepEqual(problems.map(lineOfProblem), ['site.yaml:1:1 missing-file']);
  assert.match(problems[0]?.message ?? '', /is a file\.$/);
});

test(
  'a pipe is refused instead of waited for',
  { skip: process.platform === 'win32' && 'Windows has no such pipes.' },
  async () => {
    const loaded = await load({ 'site.yaml': site }, async (folder) => {
      await mkdir(join(folder, 'articles'));
      execFileSync('mkfifo', [join(folder, 'articles/pipe.md')]);
    });
    assert.deepEqual(loaded.problems.map(lineOfProblem), ['articles/pipe.md:1:1 unsafe-asset']);
  },
);

test('a kind whose address would be too long for a file system is reported, and kept', async () => {
  const { problems, records } = await load({
    'site.yaml': site,
    'kinds.yaml': `chip:\n  label: Chip\n  plural: ${'x'.repeat(300)}\n${'y'.repeat(300)}: {label: Y}\n`,
  });
  assert.deepEqual(problems.map(lineOfProblem), [
    'kinds.yaml:3:11 invalid-id',
    'kinds.yaml:4:1 invalid-id',
  ]);
  assert.equal(records?.kinds.find(({ id }) => id === 'chip')?.folder.length, 200);
});

test('bytes that are not UTF-8 are reported with their line and column', async () => {
  const { problems } = await load({
    'site.yaml': site,
    'articles/latin1.md': Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1'),
    'articles/nul.md': Buffer.from('---\ntitle: x\n---\n\nA\0B\n'),
    'articles/utf16.md': Buffer.from('\ufeff---\n', 'utf16le'),
    'articles/late.md': Buffer.concat([
      Buffer.from('é'.repeat(5000) + '\n汉'),
      Buffer.from([0xff]),
    ]),
  });
  assert.deepEqual(problems.map(lineOfProblem), [
    'articles/late.md:2:2 invalid-encoding',
    'articles/latin1.md:2:11 invalid-encoding',
    'articles/nul.md:5:2 invalid-encoding',
    'articles/utf16.md:1:1 invalid-encoding',
  ]);
});

test('a CR alone ends a line', async () => {
  const { records, problems } = await load({
    'site.yaml': site,
    'articles/cr.md': '---\rtitle: Title\rdate: 2021-01-01\r---\r\rText.\r',
  });
  assert.deepEqual(problems, []);
  assert.deepEqual(records?.articles[0]?.keyPositions['date'], { line: 3, column: 7 });
});

test(
  'names that differ in case or Unicode form give the same id, which is reported for both files',
  { skip: skipWithoutCase },
  async () => {
    const { problems } = await load({
      'site.yaml': site,
      'articles/A.md': article,
      'articles/a.md': article,
      'entities/caf\u00e9.md': '---\ntitle: One\nkind: place\n---\n',
      'entities/cafe\u0301.md': '---\ntitle: Two\nkind: place\n---\n',
      'pages/x y.md': '# X',
      'pages/x-y.md': '# X',
    });
    assert.deepEqual(problems.map(lineOfProblem).toSorted(), [
      'articles/A.md:1:1 duplicate-id',
      'articles/a.md:1:1 duplicate-id',
      'entities/cafe\u0301.md:1:1 duplicate-id',
      'entities/caf\u00e9.md:1:1 duplicate-id',
      'pages/x y.md:1:1 duplicate-id',
      'pages/x-y.md:1:1 duplicate-id',
    ]);
    assert.match(problems[0]?.message ?? '', /articles\/a\.md/);
  },
);

test('odd names all give a page: as many pages as files', async () => {
  const names = [
    // Windows does not allow such names.
    ...(process.platform === 'win32' ? [] : ['a?b#c%', 'CON']),
    '404',
    'index',
    'constructor',
    '🎉',
    '...x...',
    'x'.repeat(190),
  ].filter((name) => !name.startsWith('.'));
  const files = Object.fromEntries(names.map((name) => [`articles/${name}.md`, article]));
  const { records, problems } = await load({ 'site.yaml': site, ...files });
  assert.deepEqual(problems, []);
  assert.equal(records?.articles.length, names.length);
  for (const { id } of records.articles) assert.match(id, /^[a-z0-9-]+$/);
});

test('a file name too long for an address is reported', async () => {
  const { problems } = await load({
    'site.yaml': site,
    [`articles/${'x'.repeat(240)}.md`]: article,
  });
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['invalid-id'],
  );
});

test('a page at an address of the site is to be renamed by what gives it that address', async () => {
  const { problems } = await load({
    'site.yaml': site,
    'pages/Search.md': 'Words.',
    'pages/Timeline/One.md': 'Words.',
  });
  assert.deepEqual(
    problems.map(({ code, fix }) => [code, fix.replace(/, or .*/, '')]),
    [
      ['invalid-id', 'Rename the file'],
      ['invalid-id', 'Rename the folder `pages/Timeline/`'],
    ],
  );
});

test('a name with a bidi control is refused', async () => {
  const { problems } = await load({ 'site.yaml': site, 'articles/a\u202eb.md': article });
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['bidi-control'],
  );
});

test('joined emoji in a title are not hidden characters', async () => {
  const emoji = article.replace('Title', '👩‍💻 🏴󠁧󠁢󠁥󠁮󠁧󠁿');
  assert.deepEqual((await load({ 'site.yaml': site, 'articles/e.md': emoji })).problems, []);
});

test('a file over its limit is not read', async () => {
  const large = article + 'x'.repeat(5 * 1024 * 1024);
  const { problems } = await load({ 'site.yaml': site, 'articles/large.md': large });
  assert.deepEqual(problems.map(lineOfProblem), ['articles/large.md:1:1 too-large']);
});

test('without site.yaml there are no settings, but the other files are still checked', async () => {
  const { hasSettings, problems } = await load({
    'articles/a.md': article.replace('2021-01-01', 'soon'),
  });
  assert.equal(hasSettings, false);
  assert.deepEqual(problems.map(lineOfProblem), [
    'articles/a.md:3:7 invalid-date',
    'site.yaml:1:1 missing-file',
  ]);
  // The folder may be another than the one that is meant, or there is no site yet.
  assert.match(
    problems[1]?.fix ?? '',
    /`--content DIR`, or start a small site: `npm run new -- site DIR`/,
  );
});

test('a folder that does not exist is reported, not thrown', async () => {
  const { records, problems } = await loadRecords('/nowhere/at/all', reservedNames);
  assert.equal(records, undefined);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['missing-file'],
  );
  // A `site.yaml` would not help: the name of the folder is wrong.
  assert.match(problems[0]?.fix ?? '', /^Correct its path/);
});

test('a fault in site.yaml is reported, and the rest of the site is still read', async () => {
  const { records, problems } = await load({
    'site.yaml':
      'title: Site\nurl: ftp://x\nremoteImages: never\nsocialCards: maybe\nnavigation: [{label: x, link: "javascript:x"}]\n',
  });
  assert.deepEqual(problems.map(lineOfProblem), [
    'site.yaml:1:1 missing-field',
    'site.yaml:2:6 invalid-value',
    'site.yaml:3:15 invalid-value',
    'site.yaml:4:14 invalid-value',
    'site.yaml:5:31 unsafe-url',
  ]);
  assert.equal(records?.settings.title, 'Site');
});

test('files that nothing reads, and folders with a misspelt name, are reported', async () => {
  const { problems } = await load({
    'site.yaml': site,
    'artciles/a.md': article,
    'charts/a.json': '{}',
    'README.md': 'x',
    '.git/x': 'x',
    '_drafts/a.md': 'x',
  });
  assert.deepEqual(problems.map(lineOfProblem), [
    'artciles:1:1 warning unknown-asset',
    'charts/a.json:1:1 warning unknown-asset',
  ]);
  assert.match(problems[0]?.message ?? '', /`articles`/);
});

test('a BibTeX file with only an address is not fetched', async () => {
  const { problems } = await load({
    'site.yaml': site,
    'sources.bib': 'https://127.0.0.1:1/x.bib',
  });
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['invalid-bibliography'],
  );
});

test('gaps in a BibTeX file that never end are read at once', async () => {
  const gap = ' '.repeat(200_000);
  const { problems, records } = await inTime(() =>
    load({
      'site.yaml': site,
      'sources.bib': `@book{a, title = {A${gap}x}, author = {${gap}Moore, Ada and Lund, Jo}, year = 2020}`,
    }),
  );
  assert.deepEqual(problems.map(lineOfProblem), []);
  assert.equal(records?.sources[0]?.authors?.length, 2);
});

test('a number of hundreds of digits in a table is reported, not thrown', async () => {
  const { problems } = await load({
    'site.yaml': site,
    'data/a.yaml': 'title: A\ncolumns:\n  year: {type: date}\n  power: {type: number}\n',
    'data/a.csv': `year,power\n2020,1\n2021,${'9'.repeat(400)}\n`,
  });
  assert.deepEqual(problems.map(lineOfProblem), ['data/a.csv:3:6 invalid-number']);
});

test('a table with a fault in every cell gives a limited report with the number of other faults', async () => {
  // No two cells have one form, which would be one cause.
  const signs = (number: number): string =>
    number.toString(4).replace(/./g, (digit) => '!?#%'.charAt(Number(digit)));
  const rows = Array.from({ length: 3000 }, (_, index) => `a${index},${signs(index)}`).join('\n');
  const { problems } = await load({
    'site.yaml': site,
    'data/t.yaml': 'title: T\ncolumns: {e: {type: entity}, n: {type: number}}\n',
    'data/t.csv': `e,n\n${rows}\n`,
  });
  assert.equal(problems.length, 1001);
  assert.ok(problems.some(({ message }) => message.includes('2000 more faults')));
});

test('a file with more problems than a call takes arguments is reported', async () => {
  const { problems } = await load({
    'site.yaml': site,
    'sources.bib': `@book{a, ${'a=b,'.repeat(150_000)}}`,
  });
  assert.ok(problems.length > 150_000);
});

async function load(
  files: Record<string, string | Buffer>,
  more: (folder: string) => Promise<void> = async () => {},
): Promise<Loaded> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-load-'));
  try {
    for (const [file, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), content);
    }
    await more(folder);
    return await loadRecords(folder, reservedNames);
  } finally {
    await rm(folder, { recursive: true });
  }
}
