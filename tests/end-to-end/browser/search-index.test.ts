import assert from 'node:assert/strict';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { transformSync } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { projectDir } from '../../../src/publish/site-options.ts';
import { serve, type Served } from '../../../src/cli/serving/serve.ts';
import type {
  SearchAnswer,
  SearchRequest,
} from '../../../src/client/search/engine/search-request.ts';
import type { SearchHit } from '../../../src/client/search/engine/search-hit.ts';
import { indexSite, writeSampleSite, type SamplePage } from '../../outputs/search/sample-site.ts';
import { findBrowser } from '../find-program.ts';
import { browserFlags } from './browse.ts';
import { partialDate } from '../../made/partial-date.ts';

const base = '/some/repo/';

/** A hundred pages that mention Tencent more often than its own page does. */
const articles: SamplePage[] = Array.from({ length: 100 }, (_, number) => ({
  path: `articles/a${number}`,
  title: `Report ${number}${number % 10 === 0 ? ' on Tencent and others' : ''}`,
  typeLabel: 'Article',
  tags: number === 7 ? ['law, data'] : [],
  ...(number === 8 && { date: partialDate('2021-07'), dateText: 'July 2021' }),
  ...(number === 9 && { date: partialDate('2022'), dateText: '2022' }),
  mentionedEntities: [
    ...(number < 4 ? ['tencent-music'] : []),
    ...(number < 3 ? ['dordevic'] : []),
  ],
  body: `<h2 id="part">Tencent in figures</h2><p>${'Tencent and its market. '.repeat(20)}</p><p>在中国，腾讯控股有限公司旗下的微信是最流行的应用。</p>`,
}));

const pages: SamplePage[] = [
  ...articles,
  {
    path: 'companies/tencent',
    section: 'names',
    title: 'Tencent',
    aliases: ['Tencent Holdings', '腾讯', '0700.HK'],
    tags: ['groups'],
    typeLabel: 'Company',
    kind: 'company',
    body: '<p>An internet group.</p>',
  },
  {
    path: 'companies/tencent-music',
    section: 'names',
    title: 'Tencent Music',
    typeLabel: 'Company',
    kind: 'company',
    body: '<p>Music of Tencent.</p>',
  },
  {
    path: 'people/dordevic',
    section: 'names',
    title: 'Łukasz Đorđević',
    typeLabel: 'Person',
    kind: 'person',
    body: '<p>A person.</p>',
  },
  {
    path: 'articles/zh',
    title: '微信的九天',
    typeLabel: 'Article',
    pageLanguage: 'zh',
    body: '<p>2021年7月，国家互联网信息办公室没有评论。</p>',
  },
  {
    path: 'articles/markup',
    title: '</script><img src=x onerror=alert(1)>',
    typeLabel: 'Article',
    body: '<p>Rare &lt;b onclick=x&gt;zebra&lt;/b&gt; here.</p>',
  },
];

let served: Served;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

before(async () => {
  const siteDir = writeSampleSite(pages);
  await indexSite(siteDir);
  writeClient(join(siteDir, 'src'));
  served = await serve(siteDir, base, 0);
  browser = await chromium.launch({
    executablePath: findBrowser(),
    args: browserFlags,
  });
  page = await browser.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(served.address)) complaints.push(request.url());
  });
  await page.goto(`${served.address}articles/a1/`);
});

after(async () => {
  await browser.close();
  served.server.closeAllConnections();
  served.server.close();
  assert.deepEqual(
    complaints.filter((each) => !each.endsWith('/favicon.ico')),
    [],
  );
});

const limits = { names: 5, texts: 5, events: 5, charts: 5, entries: 5, sources: 3 };

/** The answer of the browser code on the open page. */
async function search(
  query: string,
  filters: SearchRequest['filters'] = {},
  options: Partial<SearchRequest> = {},
  on = page,
): Promise<Answered> {
  const answer: SearchAnswer = await on.evaluate(
    async ([folder, request]) => {
      const engine = await import(`${folder}src/client/search/engine/search-engine.js`);
      return await engine.createSearchEngine(folder).search(request);
    },
    [base, { query, filters, limits, ...options }] as const,
  );
  const { pinned, sections } = answer;
  const [names, texts] = (['names', 'texts'] as const).map((id) =>
    sections.find((section) => section.id === id),
  );
  return {
    ...answer,
    names: [...(pinned ? [pinned] : []), ...(names?.hits ?? [])],
    passages: texts?.hits ?? [],
    passageCount: texts?.count ?? 0,
  };
}

/** An answer with the entities found by name, and its articles and pages. */
interface Answered extends SearchAnswer {
  names: SearchHit[];
  passages: SearchHit[];
  passageCount: number;
}

for (const query of ['tencent', '腾讯', '0700', 'tensent']) {
  test(`${query} finds the page of that name first among a hundred that mention it`, async () => {
    const { names } = await search(query);
    assert.equal(names[0]?.url, `${base}companies/tencent/`);
  });
}

test('full text alone also ranks the page of a name before pages that only mention it', async () => {
  const first = await page.evaluate(async (folder) => {
    const { openSearchIndex } = await import(`${folder}src/client/search/engine/search-index.js`);
    const { results } = await (await openSearchIndex(folder)).search('tencent', { filters: {} });
    return (await results[0].data()).url;
  }, base);
  assert.equal(first, `${base}companies/tencent/`);
});

test('a Chinese word in an English sentence is found and marked, in a complete sentence', async () => {
  const { passages, passageCount } = await search('微信', {}, { opened: ['texts'] });
  assert.equal(passageCount, 101);
  const excerpts = passages.map(({ excerpt }) => excerpt);
  const shown = excerpts.map((parts) =>
    parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''),
  );
  assert.ok(
    shown.some((text) => text.startsWith('在中国，腾讯控股有限公司旗下的[微信]是最流行的应用。')),
    shown.join('\n'),
  );
});

test('Chinese and other words can be combined', async () => {
  const both = await search('微信 figures');
  assert.deepEqual([both.passageCount, both.isPartial], [100, false]);
  assert.equal((await search('信息办公室 figures')).isPartial, true);
});

test('letters that are not adjacent are not a word', async () => {
  assert.equal((await search('信微')).passageCount, 0);
});

test('a Chinese page is found from an English one, and an English one from a Chinese one', async () => {
  assert.equal((await search('信息办公室')).passages[0]?.url, `${base}articles/zh/`);
  await page.goto(`${served.address}articles/zh/`);
  assert.equal((await search('tencent')).names[0]?.url, `${base}companies/tencent/`);
  assert.equal((await search('年7月')).passages[0]?.url, `${base}articles/zh/`);
  await page.goto(`${served.address}articles/a1/`);
});

test('special letters may be typed as plain ones', async () => {
  assert.equal((await search('dordevic')).names[0]?.url, `${base}people/dordevic/`);
});

test('a passage leads to the heading above it', async () => {
  const { passages } = await search('market');
  assert.match(String(passages[0]?.url), /#part$/);
  assert.equal(passages[0]?.heading, 'Tencent in figures');
});

test('markup in titles and text is returned as text', async () => {
  const { passages } = await search('zebra');
  assert.equal(
    passages[0]?.title.map(({ text }) => text).join(''),
    '</script><img src=x onerror=alert(1)>',
  );
  assert.equal(
    passages[0]?.excerpt.map(({ text }) => text).join(''),
    'Rare <b onclick=x>zebra</b> here.',
  );
});

test('filters apply to passages and names, and a tag with a comma is one tag', async () => {
  assert.equal((await search('tencent', { type: 'Article' })).passageCount, 100);
  const tagged = await search('tencent', { tag: 'law, data' });
  assert.deepEqual([tagged.names.length, tagged.passageCount], [0, 1]);
  const { choices } = await search('tencent', {}, { offer: ['type'] });
  const offered = choices.type?.find(({ value }) => value === 'Article');
  assert.equal(offered?.count, 100);
  assert.deepEqual(
    (await search('tencent', { tag: 'groups' })).names.map(({ url }) => url),
    [`${base}companies/tencent/`],
  );
});

test('by date, the newest pages come first and undated ones last', async () => {
  const { passages, passageCount } = await search('tencent', {}, { sort: 'date' });
  assert.deepEqual(passages.map(({ url, day }) => [url.replace(/#.*/, ''), day]).slice(0, 3), [
    [`${base}articles/a9/`, '2022'],
    [`${base}articles/a8/`, 'July 2021'],
    [`${base}articles/a10/`, undefined],
  ]);
  assert.equal(passageCount, 100);
});

test('entities mentioned in the results are counted on request and can filter them', async () => {
  const { choices } = await search('tencent', {}, { offer: ['mentions'] });
  assert.deepEqual(choices.mentions, [
    { value: 'tencent-music', label: 'Tencent Music', kind: 'company', count: 4 },
    { value: 'dordevic', label: 'Łukasz Đorđević', kind: 'person', count: 3 },
  ]);
  assert.equal((await search('tencent', { mentions: 'dordevic' })).passageCount, 3);
});

test('beside the sections of pages, the counts of a filter load on request, not before', async () => {
  const other = await browser.newPage();
  const loaded: string[] = [];
  other.on('request', (request) => loaded.push(request.url()));
  await other.goto(`${served.address}articles/a1/`);
  const filterFiles = (): number => loaded.filter((url) => url.endsWith('.pf_filter')).length;
  await search('tencent', {}, {}, other);
  assert.equal(filterFiles(), 1);
  await search('tencent', {}, { offer: ['type', 'year', 'tag'] }, other);
  assert.equal(filterFiles(), 4);
  await search('tencent', {}, { offer: ['mentions'] }, other);
  assert.equal(filterFiles(), 5);
  await other.close();
});

test('without an index, search fails instead of hanging', async () => {
  await assert.rejects(
    page.evaluate(async (folder) => {
      const engine = await import(`${folder}src/client/search/engine/search-engine.js`);
      await engine.createSearchEngine('/some/repo/nothing/').search({ query: 'x', limits: {} });
    }, base),
  );
});

/** Writes the browser code, and all that it imports, as modules that a page can load, without bundling. */
function writeClient(folder: string): void {
  const code = join(projectDir, 'src');
  const files = new Set(globSync('client/search/engine/*.ts', { cwd: code }));
  for (const file of files) {
    const { code: script } = transformSync(readFileSync(join(code, file), 'utf8'), {
      loader: 'ts',
    });
    for (const [, path = ''] of script.matchAll(/from "(\.[^"]+)"/g)) {
      files.add(join(dirname(file), path));
    }
    const target = join(folder, file.replace(/ts$/, 'js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, script.replace(/(from "\.[^"]+)\.ts"/g, '$1.js"'));
  }
}
