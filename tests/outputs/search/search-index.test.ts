import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { gunzipSync } from 'node:zlib';
import { partialDate } from '../../made/partial-date.ts';
import { indexSite, writeSampleSite, type SamplePage } from './sample-site.ts';

const pages: SamplePage[] = Array.from({ length: 80 }, (_, number) => ({
  path: `companies/company-${number}`,
  title: `Company ${number}`,
  aliases: ['腾讯', 'a "b" \\ <c>'],
  typeLabel: 'Company',
  kind: 'company',
  otherScript: { text: '腾讯', lang: 'zh' },
  tags: ['one', `tag ${number % 7}`],
  body: `<p>About ${number}, 微信 and others.</p>`,
}));

function filesOf(siteDir: string): Map<string, string> {
  const folder = join(siteDir, 'pagefind');
  const names = globSync('**/*.*', { cwd: folder }).sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'base64')]));
}

test('one site gives the same bytes each time', async () => {
  const siteDir = writeSampleSite(pages);
  await indexSite(siteDir);
  const first = filesOf(siteDir);
  rmSync(join(siteDir, 'pagefind'), { recursive: true });
  await indexSite(siteDir);
  assert.deepEqual(filesOf(siteDir), first);
});

test('only pages that carry the attributes are counted', async () => {
  assert.equal(await indexSite(writeSampleSite(pages.slice(0, 3))), 3);
});

test('names are listed with all that a reader may type, and their address without the base', async () => {
  const siteDir = writeSampleSite(pages.slice(0, 1));
  await indexSite(siteDir);
  const [name] = JSON.parse(readFileSync(join(siteDir, 'pagefind/names.json'), 'utf8'));
  assert.ok(existsSync(join(siteDir, `pagefind/fragment/${name.page}.pf_fragment`)));
  assert.ok(existsSync(join(siteDir, 'pagefind/characters.json')));
  assert.deepEqual(
    { ...name, page: '' },
    {
      title: 'Company 0',
      path: '/companies/company-0/',
      page: '',
      kind: 'company',
      label: 'Company',
      forms: ['腾讯', 'a "b" \\ <c>'],
      other: { text: '腾讯', language: 'zh' },
    },
  );
});

test('only pages of a kind are names, with their language, the day of an event and the beginning of their summary', async () => {
  const page = { typeLabel: 'Law', kind: 'law', body: '<p>Text.</p>' };
  const event = {
    section: 'events',
    date: partialDate('2021-07-12'),
    dateText: '12 July',
  } as const;
  const siteDir = writeSampleSite([
    { ...page, path: 'a', title: 'Short', language: 'de', summary: 'One line.' },
    { ...page, path: 'b', title: 'Long', summary: `A${' very'.repeat(30)} long one` },
    { ...page, path: 'bb', title: 'Unspaced', summary: `あ ${'かな'.repeat(80)}` },
    { ...page, path: 'c', title: 'Sale', ...event },
    { path: 'd', title: 'Article', typeLabel: 'Article', body: '<p>Text.</p>' },
  ]);
  await indexSite(siteDir);
  const names = JSON.parse(readFileSync(join(siteDir, 'pagefind/names.json'), 'utf8')) as object[];
  const shared = { page: '', kind: 'law', label: 'Law', forms: [] };
  assert.deepEqual(
    names.map((name) => ({ ...name, page: '' })),
    [
      { title: 'Short', path: '/a/', ...shared, language: 'de', summary: 'One line.' },
      { title: 'Long', path: '/b/', ...shared, summary: `A${' very'.repeat(23)} …` },
      { title: 'Unspaced', path: '/bb/', ...shared, summary: `あ ${'かな'.repeat(58)}か …` },
      { title: 'Sale', path: '/c/', ...shared, isEvent: true, on: '2021-07-12', day: '12 July' },
    ],
  );
  assert.ok(!existsSync(join(siteDir, 'pagefind/characters.json')), 'no name is Chinese');
});

test('the years that a timeline folds away are not among the words of a page', async () => {
  const fold = '<details class="fold"><summary>1998, outside the period 2</summary></details>';
  const [page] = pages;
  assert.ok(page);
  const siteDir = writeSampleSite([{ ...page, body: `<p>About one.</p>${fold}` }]);
  await indexSite(siteDir);
  const [name] = JSON.parse(readFileSync(join(siteDir, 'pagefind/names.json'), 'utf8'));
  const fragment = readFileSync(join(siteDir, `pagefind/fragment/${name.page}.pf_fragment`));
  const text = gunzipSync(fragment).toString();
  assert.match(text, /About one/);
  assert.doesNotMatch(text, /outside the period/);
});

test('a site without pages to search has an index without pages', async () => {
  const siteDir = writeSampleSite([]);
  assert.equal(await indexSite(siteDir), 0);
  assert.ok(filesOf(siteDir).has('pagefind.js'));
});

test("Pagefind's own interfaces and its worker are not published", async () => {
  const siteDir = writeSampleSite(pages.slice(0, 1));
  await indexSite(siteDir);
  const names = [...filesOf(siteDir).keys()].filter((name) => /\.(js|css)$/.test(name));
  assert.deepEqual(names, ['pagefind.js']);
});
