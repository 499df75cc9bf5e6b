import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { loadRecords } from '../../src/load/load-records.ts';
import { reservedNames } from '../../src/outputs/reserved-names.ts';
import { lineOfProblem } from './line-of-problem.ts';

const folder = join(import.meta.dirname, '../fixtures/problems');

test('one run reports each faulty file of a folder, with line and column', async () => {
  const { problems } = await loadRecords(folder, reservedNames);
  assert.deepEqual(problems.map(lineOfProblem), expected);
});

test('every problem says what is wrong and how to fix it, in full sentences', async () => {
  const { problems } = await loadRecords(folder, reservedNames);
  for (const { file, line, message, fix } of problems) {
    assert.match(message, /^[A-Z`].*[.?]$/s, `${file}:${line}`);
    assert.match(fix, /^[A-Z`].*[.`]$/s, `${file}:${line}`);
  }
});

test('the report of a misspelt name suggests the nearest one', async () => {
  const { problems } = await loadRecords(folder, reservedNames);
  const messages = problems.map(({ message }) => message).join('\n');
  for (const name of ['company', 'founded', 'value', 'role', 'columns']) {
    assert.ok(messages.includes(`Did you mean \`${name}\`?`), name);
  }
});

test('faulty files still give records, so that links to them are not reported too', async () => {
  const { records } = await loadRecords(folder, reservedNames);
  const ids = records?.articles.map(({ id }) => id) ?? [];
  for (const id of ['unclosed', 'bad-yaml', 'empty', 'fields']) assert.ok(ids.includes(id), id);
});

test('a line in a value that merely starts with `---` does not end the front matter', async () => {
  const { records } = await loadRecords(folder, reservedNames);
  const article = records?.articles.find(({ id }) => id === 'dashes-inside');
  assert.equal(article?.description, 'a line --- that starts so');
});

test('a web page named as a picture is told that it is no picture, a program that its type is refused', async () => {
  const { problems } = await loadRecords(folder, reservedNames);
  const messageOf = (name: string): string =>
    problems.find(({ file }) => file === `assets/${name}`)?.message ?? '';
  assert.equal(messageOf('page.png'), 'The content is not PNG, although the extension is `.png`.');
  assert.equal(messageOf('program.exe'), 'Files of this type may not be published.');
});

test('a draft is left out silently, whatever is wrong in it', async () => {
  const { records, problems } = await loadRecords(folder, reservedNames);
  assert.ok(!records?.articles.some(({ id }) => id === 'draft'));
  assert.ok(!problems.some(({ file }) => file === 'articles/draft.md'));
});

test('`__proto__` as a key changes no prototype', async () => {
  await loadRecords(folder, reservedNames);
  assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
});

const expected = [
  'articles/alias-bomb.md:4:1 warning unknown-field',
  'articles/alias-bomb.md:4:26 too-complex',
  'articles/alias-bomb.md:5:1 warning unknown-field',
  'articles/alias-bomb.md:6:1 warning unknown-field',
  'articles/alias-bomb.md:7:1 warning unknown-field',
  'articles/alias-bomb.md:8:1 warning unknown-field',
  'articles/bad-id.md:4:5 invalid-id',
  'articles/bad-yaml.md:2:8 invalid-yaml',
  'articles/bidi.md:2:12 bidi-control',
  'articles/deep.md:4:134 too-complex',
  'articles/duplicate-key.md:4:1 invalid-yaml',
  'articles/empty.md:1:1 missing-field',
  'articles/fields.md:1:1 missing-field',
  'articles/fields.md:2:1 warning unknown-field',
  'articles/fields.md:3:7 invalid-date',
  'articles/fields.md:4:10 invalid-date',
  'articles/fields.md:5:7 invalid-value',
  'articles/fields.md:6:8 invalid-value',
  'articles/fields.md:8:20 invalid-value',
  'articles/fields.md:8:45 invalid-value',
  'articles/fields.md:8:56 invalid-value',
  'articles/fields.md:8:75 invalid-value',
  'articles/fields.md:8:90 invalid-value',
  'articles/fields.md:10:5 missing-field',
  'articles/fields.md:11:12 invalid-date',
  'articles/front-matter-only.md:1:1 missing-field',
  'articles/javascript.md:1:1 invalid-front-matter',
  'articles/list.md:2:1 invalid-front-matter',
  'articles/notes.txt:1:1 warning unknown-asset',
  'articles/proto-key.md:4:1 invalid-yaml',
  'articles/same.md:1:1 duplicate-id',
  'articles/scalar.md:2:1 invalid-front-matter',
  'articles/toml.md:1:1 invalid-front-matter',
  'articles/twins/Same.md:1:1 duplicate-id',
  'articles/unclosed.md:1:1 invalid-front-matter',
  'assets/bomb.png:1:1 unsafe-asset',
  'assets/doctype.svg:1:1 unsafe-asset',
  'assets/handler.svg:1:41 unsafe-asset',
  'assets/page.png:1:1 unsafe-asset',
  'assets/picture.jpg:1:1 unsafe-asset',
  'assets/program.exe:1:1 unsafe-asset',
  'assets/remote.svg:1:48 unsafe-asset',
  'assets/script.svg:1:41 unsafe-asset',
  'charts/empty.yaml:1:1 missing-field',
  'charts/faulty.yaml:4:7 invalid-date',
  'data/empty.csv:1:1 invalid-csv',
  'data/no-description.csv:1:1 missing-file',
  'data/no-table.yaml:1:1 missing-file',
  'data/open-quote.csv:3:1 invalid-csv',
  'data/repeated-header.csv:1:5 invalid-csv',
  'data/table.csv:3:17 invalid-number',
  'data/table.csv:4:17 invalid-number',
  'data/table.csv:5:17 invalid-number',
  'data/table.csv:6:17 invalid-number',
  'data/table.csv:7:17 invalid-number',
  'data/table.csv:8:17 invalid-number',
  'data/table.csv:10:6 invalid-date',
  'data/table.csv:11:6 invalid-date',
  'data/table.csv:12:19 invalid-value',
  'data/table.csv:14:1 duplicate-row',
  'data/table.csv:15:18 invalid-csv',
  'data/table.csv:16:1 invalid-csv',
  'data/table.yaml:3:1 warning unknown-field',
  'data/unknown-header.csv:1:1 invalid-csv',
  'data/unknown-header.csv:1:3 invalid-csv',
  'entities/faulty.md:4:10 unsafe-url',
  'entities/faulty.md:5:11 invalid-value',
  'entities/faulty.md:7:10 invalid-date',
  'entities/faulty.md:8:12 missing-field',
  'entities/faulty.md:8:13 warning unknown-field',
  'entities/faulty.md:10:5 invalid-value',
  'entities/faulty.md:11:5 invalid-value',
  'entities/faulty.md:12:44 invalid-date',
  'entities/faulty.md:13:1 warning unknown-field',
  'entities/faulty.md:17:5 invalid-value',
  'entities/faulty.md:18:5 missing-field',
  'entities/faulty.md:21:29 warning unknown-field',
  'entities/no-date.md:1:1 missing-field',
  'entities/no-front-matter.md:1:1 missing-field',
  'entities/no-kind.md:1:1 missing-field',
  'entities/wrong-kind.md:3:7 unknown-kind',
  'guides:1:1 warning unknown-asset',
  'kinds.yaml:4:33 unknown-kind',
  'kinds.yaml:5:5 invalid-id',
  'kinds.yaml:6:1 invalid-id',
  'kinds.yaml:8:1 invalid-id',
  'kinds.yaml:10:1 missing-field',
  'kinds.yaml:11:11 invalid-id',
  'pages/companies/list.md:1:1 invalid-id',
  'pages/search.md:1:1 invalid-id',
  'pages/zero-width.md:2:12 bidi-control',
  'site.yaml:3:1 warning unknown-field',
  'site.yaml:8:10 warning unknown-field',
  'sources.bib:1:1 duplicate-source',
  'sources.bib:6:1 invalid-bibliography',
  'sources.yaml:5:3 duplicate-source',
  'sources.yaml:7:3 invalid-bibliography',
  'sources.yaml:8:3 invalid-bibliography',
  'sources.yaml:9:7 invalid-bibliography',
  'sources.yaml:13:11 invalid-date',
  'sources.yaml:14:8 unsafe-url',
  'sources.yaml:15:3 invalid-bibliography',
];
