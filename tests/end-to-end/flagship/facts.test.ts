import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import { randomLcg, shuffler } from 'd3';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { countArticles, flagshipPage } from '../../../docs/_generate/article-table.ts';
import { formatPartialDate } from '../../../src/model/dates/format-date.ts';
import { parsePartialDate } from '../../../src/model/dates/partial-date.ts';
import { projectDir } from '../../../src/publish/site-options.ts';
import { builtSite } from '../built-site.ts';
import { sites } from '../../sites.ts';
import { elements, hasClass, pageIn, pagesOf } from '../site/pages-of.ts';

/** A figure as a page shows it. */
interface Figure {
  page: string;
  /** `$926.5bn`. */
  text: string;
  value: number;
  /** `11 February 2021, Source`. */
  origin: string;
}

/** Figures that are compared with the tables. */
const drawn = 40;

const articles = countArticles();
const site = builtSite('flagship');
const pageAt = (path: string): Root => pageIn(site, path);

test('the WeChat article has the value of Tencent and links to its source', () => {
  const tree = pageAt('/articles/wechat-nine-days/');
  const [figure] = elements(tree, hasClass('val')).filter((each) =>
    toString(each).includes('$605.2bn'),
  );
  assert.ok(figure, 'no figure of $605.2bn');
  const [link] = elements(tree, (each) => each.properties['href'] === '#ref-verdict-2021');
  const [entry] = elements(tree, (each) => each.properties['id'] === 'ref-verdict-2021');
  assert.ok(link && entry && toString(entry).includes('Verdict'));
});

test('the chart of market values automatically marks the events it is about, with links to their pages', () => {
  const file = readFileSync(join(sites.flagship.content, 'charts/market-value.yaml'), 'utf8');
  assert.match(file, /^events: auto$/m);
  const [key] = elements(pageAt('/charts/market-value/'), hasClass('key'));
  assert.ok(key);
  const links = elements(key, (each) => each.tagName === 'a').map((each) =>
    String(each.properties['href']),
  );
  for (const id of ['ant-ipo-halted', 'didi-review', 'wechat-suspends-registrations']) {
    assert.ok(links.includes(`/dossier/events/${id}/`), `${id} among ${links.join(' ')}`);
    pageAt(`/events/${id}/`);
  }
});

test('forty figures drawn from the pages stand in the tables with their dates, and are rounded as shown', (context) => {
  const english = pagesOf(site).filter(({ tree }) => isEnglish(tree));
  const figures = english.flatMap(({ path, tree }) =>
    elements(tree, hasClass('val')).flatMap((element) => figureOf(element, path)),
  );
  assert.ok(figures.length >= drawn, `only ${figures.length} figures`);
  const cells = readCells();
  for (const figure of shuffler(randomLcg(0.2021))(figures).slice(0, drawn)) {
    const { page, text, value, origin } = figure;
    const found = cells.find(
      (each) => each.value === value && each.dates.some((date) => origin.startsWith(date)),
    );
    context.diagnostic(`${page}  ${text}  ${origin}  =  ${found?.row ?? 'no row'}`);
    assert.ok(found, `${page} shows ${text} (${origin}), which no table has`);
    assert.ok(isRounded(text, value), `${page} shows ${value} as ${text}`);
  }
});

test('the front page says its figure of the loss once', () => {
  const [main] = elements(pageAt('/'), ({ tagName }) => tagName === 'main');
  assert.ok(main);
  assert.equal(toString(main).match(/\$1\.49/g)?.length, 1);
});

test('no source has the dossier or the host of a copy for its authority', () => {
  const path = '/sources/';
  const credits = elements(pageAt(path), hasClass('by')).map((each) => toString(each));
  assert.ok(credits.length > 100);
  const names = /this dossier|dossier desk|github| via /i;
  assert.deepEqual(
    credits.filter((credit) => names.test(credit)),
    [],
  );
});

test('each Chinese quotation stands with a translation', () => {
  const quoted = elements(pageAt('/quotes/'), ({ tagName }) => tagName === 'figure').filter(
    (figure) => /\p{Script=Han}{8}/u.test(toString(figure)),
  );
  assert.ok(quoted.length > 1);
  for (const figure of quoted) assert.equal(elements(figure, hasClass('gloss')).length, 1);
});

test('the table of articles in the docs is up to date', async () => {
  const { text, fresh } = flagshipPage(await articles);
  assert.equal(text, fresh, 'Run `npm run docs:generate`.');
});

test('every article has 700 words and five sources', async () => {
  const short = (await articles).filter(({ words, citations }) => words < 700 || citations < 5);
  assert.deepEqual(short, []);
});

test('the code contains nothing from the flagship', () => {
  const names = /tencent|wechat|alibaba|didi\b|crackdown/i;
  const found = readSources().filter(({ text }) =>
    names.test(text.replace(/\/\*\*[^]*?\*\/|\/\/.*$/gm, '')),
  );
  assert.deepEqual(
    found.map(({ file }) => file),
    [],
  );
});

/** Other languages write dates and round numbers in their own way. */
function isEnglish(tree: Root): boolean {
  const [html] = elements(tree, ({ tagName }) => tagName === 'html');
  return html?.properties['lang'] === 'en';
}

function readSources(): { file: string; text: string }[] {
  return globSync('src/**/*.{ts,astro,css,mjs}', { cwd: projectDir }).map((file) => ({
    file,
    text: readFileSync(join(projectDir, file), 'utf8'),
  }));
}

/** A figure of one date; changes between two are computed, and stand in no table. */
function figureOf(element: Element, page: string): Figure[] {
  const [data] = elements(
    { type: 'root', children: [element] },
    ({ tagName }) => tagName === 'data',
  );
  const [origin] = elements({ type: 'root', children: [element] }, hasClass('val-origin'));
  if (!data || !origin || hasClass('up')(element) || hasClass('down')(element)) return [];
  const written = toString(origin).replace(/^\s*\(/, '');
  return [{ page, text: toString(data), value: Number(data.properties['value']), origin: written }];
}

/** Every number of the content's tables, with the date of its row in the words of each language of the site. */
function readCells(): { value: number; dates: string[]; row: string }[] {
  const folder = join(sites.flagship.content, 'data');
  return globSync('*.csv', { cwd: folder }).flatMap((file) => {
    const rows: string[][] = parse(readFileSync(join(folder, file), 'utf8'), { from_line: 2 });
    return rows.flatMap((row) => {
      const date = row.flatMap((cell) => parsePartialDate(cell) ?? [])[0];
      if (!date) return [];
      const place = {
        dates: ['en', 'zh-Hans'].map((language) => formatPartialDate(date, language)),
        row: `${basename(file)}: ${row.join(',')}`,
      };
      return row
        .filter((cell) => cell !== '' && cell !== date)
        .map((cell) => ({ ...place, value: Number(cell) }));
    });
  });
}

function isRounded(text: string, value: number): boolean {
  const digits = text.replace(/[^\d.−-]/g, '').replace('−', '-');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return Math.abs(Number(digits) - value) <= 0.5 * 10 ** -decimals + 1e-9;
}
