import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { UsageError } from '../../src/publish/site-options.ts';
import { today } from '../../src/publish/today.ts';
import { createIn } from '../../src/cli/new-files/create-in.ts';
import { planFile, type Plan } from '../../src/cli/new-files/plan-file.ts';
import { compile } from '../../src/compile.ts';
import { writePlan } from '../../src/importing/write-plan.ts';
import { loadRecords } from '../../src/load/load-records.ts';
import type { Records } from '../../src/model/records/records.ts';
import { reservedNames } from '../../src/outputs/reserved-names.ts';
import { digests, runCommand, scratchFolder } from './run-command.ts';

const kinds = `chip:
  label: Chip
  plural: Chips
  fields:
    process: {type: text, label: Process node}
`;

const written = join(scratchFolder({ after }), 'dossier');
assert.equal(runCommand('new', ['site', written]).status, 0);

/** A copy of the site that `new site` creates, in its own folder. */
function newSite(claim: { after(hook: () => void): void }): string {
  const content = join(scratchFolder(claim), 'dossier');
  cpSync(written, content, { recursive: true });
  return content;
}

async function problemsOf(contentDir: string): Promise<string[]> {
  const { problems } = await compile({ contentDir, today: today() });
  return problems.map(({ file, code, message }) => `${file} ${code} ${message}`);
}

test('the command that shows a new site has its folder in quotation marks where a shell would part it', (t) => {
  const folder = join(scratchFolder(t), 'my dossier');
  const { stdout } = runCommand('new', ['site', folder]);
  assert.match(stdout, /--content "\S.*my dossier"\n$/);
});

test('a new site has no problems', async (t) => {
  assert.deepEqual(await problemsOf(newSite(t)), []);
});

test('a new site has an article, a chart and two entities of different kinds that link to each other', async (t) => {
  const { records } = await loadRecords(newSite(t), reservedNames);
  assert.ok(records);
  const { articles, charts, datasets, sources, entities } = records;
  for (const each of [articles, charts, datasets, sources]) assert.ok(each.length > 0);
  const [first, second, ...others] = entities;
  assert.ok(first && second);
  assert.deepEqual(others, []);
  assert.notEqual(first.kind, second.kind);
  assert.ok(first.relations.some(({ target }) => 'id' in target && target.id === second.id));
  assert.ok(second.relations.some(({ target }) => 'id' in target && target.id === first.id));
});

test('the description of the example is reported once a site has an article or a page of its own', async (t) => {
  for (const file of ['articles/my-own.md', 'pages/notes/my-own.md']) {
    const content = newSite(t);
    mkdirSync(join(content, 'pages/notes'), { recursive: true });
    writeFileSync(join(content, file), '---\ntitle: My own\ndate: 2024-05-01\n---\n\nA text.\n');
    const found = (await compile({ contentDir: content, today: today() })).problems;
    assert.deepEqual(
      found
        .filter(({ code }) => code !== 'orphan-page')
        .map(({ file: at, line, message }) => `${at}:${line} ${message}`),
      ['site.yaml:2 The description of the site is still that of the example.'],
    );
  }
});

test('a new site is written only to a new or empty folder', (t) => {
  const folder = scratchFolder(t);
  assert.equal(runCommand('new', ['site', folder]).status, 0);
  const before = digests(folder);
  const { status, stderr } = runCommand('new', ['site', folder]);
  assert.equal(status, 1);
  assert.match(stderr, /is not empty\. Name an empty or new folder\./);
  assert.deepEqual(digests(folder), before);
});

test('a new site is not written over a file', (t) => {
  const file = join(scratchFolder(t), 'file');
  writeFileSync(file, 'mine');
  assert.equal(runCommand('new', ['site', file]).status, 1);
  assert.equal(readFileSync(file, 'utf8'), 'mine');
});

test('a new article has its title and the current day, and no problems but its placeholders', async (t) => {
  const content = newSite(t);
  const { status, stdout } = runCommand('new', [
    'article',
    'Flour: a "short" # history',
    '--content',
    content,
  ]);
  assert.equal(status, 0);
  assert.match(stdout, /articles[\\/]flour-a-short-history\.md/);
  const { records } = await loadRecords(content, reservedNames);
  const article = records?.articles.find(({ path }) => path === '/articles/flour-a-short-history/');
  assert.equal(article?.title, 'Flour: a "short" # history');
  assert.equal(article?.date, today());
  const file = 'articles/flour-a-short-history.md';
  assert.deepEqual(await problemsOf(content), [
    `${file} missing-field The description is still the placeholder of a new file.`,
    `${file} missing-field The text is still the placeholder of a new file.`,
    'site.yaml missing-field The description of the site is still that of the example.',
  ]);
});

for (const title of [
  'null',
  'True',
  'no',
  '1998',
  '- dash',
  '[[x]]',
  '微信',
  '@at',
  'a: b',
  "it's",
  '{a}',
  '\\n',
]) {
  test(`the title ${JSON.stringify(title)} is kept as written`, async (t) => {
    const content = newSite(t);
    const { records: before } = await loadRecords(content, reservedNames);
    assert.ok(before);
    await writePlanned(planFile('page', [title]), before, content);
    const { records } = await loadRecords(content, reservedNames);
    assert.ok(records?.pages.some((page) => page.title === title));
  });
}

test('a title after `--` may start with a dash', async (t) => {
  const content = newSite(t);
  assert.equal(runCommand('new', ['page', '--content', content, '--', '- dash']).status, 0);
  const { records } = await loadRecords(content, reservedNames);
  assert.ok(records?.pages.some((page) => page.title === '- dash'));
});

test('the new file of each built-in kind has no errors', async (t) => {
  const content = newSite(t);
  const ids = [
    'company',
    'organization',
    'agency',
    'person',
    'law',
    'product',
    'publisher',
    'place',
    'event',
  ];
  const { records: before } = await loadRecords(content, reservedNames);
  assert.ok(before);
  for (const id of ids) {
    await writePlanned(planFile('entity', [id, `One ${id}`]), before, content);
  }
  const { problems } = await compile({ contentDir: content, today: today() });
  const { records } = await loadRecords(content, reservedNames);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  assert.equal(records?.entities.length, 2 + ids.length);
});

test('the new file of a kind from kinds.yaml has its fields', async (t) => {
  const content = newSite(t);
  writeFileSync(join(content, 'kinds.yaml'), kinds);
  await create(content, 'entity', 'chip', 'K9');
  assert.match(
    readFileSync(join(content, 'entities/chips/k9.md'), 'utf8'),
    /^kind: chip\n[^]*^# process: /m,
  );
  const problems = await problemsOf(content);
  const [unwritten, others] = [
    problems.filter((problem) => problem.includes('is still the placeholder')),
    problems.filter((problem) => !problem.includes('is still the placeholder')),
  ];
  assert.equal(unwritten.length, 2);
  assert.deepEqual(
    others.map((problem) => /orphan-page/.test(problem)),
    [true],
    'no text names it yet',
  );
});

test('the error for an unknown kind suggests the nearest, and nothing is written', (t) => {
  const content = newSite(t);
  const before = digests(content);
  const { status, stderr } = runCommand('new', ['entity', 'compny', 'Mill', '--content', content]);
  assert.equal(status, 1);
  assert.match(stderr, /There is no kind `compny`\. Did you mean `company`\?/);
  assert.deepEqual(digests(content), before);
});

test('an id that is in use is refused, naming the file that has it in any folder', async (t) => {
  await assert.rejects(
    create(newSite(t), 'entity', 'person', 'Harbour Bakery'),
    /`entities\/companies\/harbour-bakery\.md` already has the id `harbour-bakery`/,
  );
});

test('an existing file is not overwritten, whatever its id', async (t) => {
  const content = newSite(t);
  const file = join(content, 'articles/mill.md');
  const text = '---\ntitle: Mill\nid: other\ndate: 2024-01-01\n---\nMine.\n';
  writeFileSync(file, text);
  await assert.rejects(
    create(content, 'article', 'Mill'),
    /`articles\/mill\.md` already exists\. Nothing was written\./,
  );
  assert.equal(readFileSync(file, 'utf8'), text);
});

test('nothing is written through a symbolic link that leads outside the content', (t) => {
  const content = newSite(t);
  const outside = scratchFolder(t);
  rmSync(join(content, 'pages'), { recursive: true });
  symlinkSync(outside, join(content, 'pages'));
  const { status, stderr } = runCommand('new', ['page', 'Mill', '--content', content]);
  assert.equal(status, 1);
  assert.match(stderr, /pages leads outside .*Nothing was written/);
  assert.deepEqual(readdirSync(outside), []);
});

test('a page may not have a name that the site uses', async (t) => {
  await assert.rejects(create(newSite(t), 'page', 'Search'), /the site itself uses `\/search\/`/);
});

test('a title cannot lead out of the folder', async (t) => {
  const content = newSite(t);
  await create(content, 'article', '../../outside');
  assert.ok(existsSync(join(content, 'articles/outside.md')));
});

test('the error for a folder without a site names the command that creates one', (t) => {
  const folder = scratchFolder(t);
  const { status, stderr } = runCommand('new', ['article', 'Mill', '--content', folder]);
  assert.equal(status, 1);
  assert.match(stderr, /npm run new -- site /);
  assert.deepEqual(
    globSync('**', { cwd: folder }).filter((file) => file !== '.'),
    [],
  );
});

test('a misspelt word, a missing title or one without quotes is wrong usage', async (t) => {
  const content = newSite(t);
  for (const [args, message] of [
    [['artcle', 'Mill'], /Did you mean `article`\?/],
    [['article'], /takes one title/],
    [['article', 'Old', 'Mill'], /takes one title/],
    [['entity', 'company'], /takes a kind and a name/],
    [[], /Say what to create/],
    [['evnt', 'Fire'], /Did you mean `event`\?/],
    [['event'], /takes one name/],
    [['dataset'], /takes one title/],
    [['chart', 'loaves'], /takes a dataset and a title/],
    [['source'], /takes a key/],
  ] as const) {
    const isUsage = (cause: unknown): boolean =>
      cause instanceof UsageError && message.test(cause.message);
    await assert.rejects(create(content, ...args), isUsage, args.join(' '));
  }
});

test('wrong usage exits with 1 and the usage', () => {
  const { status, stderr } = runCommand('new', ['site']);
  assert.equal(status, 1);
  assert.match(stderr, /takes one folder/);
  assert.match(stderr, /^Usage: /m);
});

test('a title with an invisible character is refused', async (t) => {
  const content = newSite(t);
  await assert.rejects(create(content, 'article', 'Mi\u202Ell'), /an invisible character/);
  assert.deepEqual(globSync('articles/*', { cwd: content }).length, 1);
});

/** Creates a file, as the command does with these words. */
async function create(content: string, what?: string, ...words: string[]): Promise<void> {
  await createIn(content, planFile(what, words));
}

/** Writes what is planned for a site as it was before. */
async function writePlanned(plan: Plan, records: Records, content: string): Promise<void> {
  const folder = {
    records,
    reservedNames,
    today: today(),
    siteFile: 'site.yaml',
    tables: [],
    textOf: () => undefined,
  };
  writePlan((await plan(folder)).files, content);
}
