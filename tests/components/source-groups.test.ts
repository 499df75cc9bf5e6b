import assert from 'node:assert/strict';
import test from 'node:test';
import { groupByAuthor, summaryOfSources } from '../../src/components/source/source-groups.ts';
import { countSources } from '../../src/views/source/source-list-view.ts';
import { sourceFacts } from '../../src/components/source/source-facts.ts';
import { sourceText } from '../../src/views/source/source-text.ts';
import type { SourceView } from '../../src/views/source/source-view.ts';
import type { Source } from '../../src/model/sources/source.ts';
import { labelsFor } from '../../src/model/labels/labels.ts';
import { sourceKey } from '../../src/model/ids/source-key.ts';
import { sourcePath, sourceSlug } from '../../src/model/sources/source-path.ts';
import { partialDate } from '../made/partial-date.ts';

function view(id: string, rest: Partial<Source>): SourceView {
  const key = sourceKey(id);
  const at = { file: 'sources.yaml', line: 1, column: 1 };
  const source: Source = { key, type: 'webpage', title: key, authors: [], csl: {}, at, ...rest };
  const nothing = { texts: [], facts: [], relations: [], events: [], entities: [], quotes: [] };
  const data = { datasets: [], charts: [] };
  return { slug: sourceSlug(key), path: sourcePath(key), source, citedBy: 0, ...nothing, ...data };
}

test('sources are filed under the letter of their author, else of their publication or editor', () => {
  const views = [
    view('a', { container: 'Reuters' }),
    view('b', { authors: [{ family: 'Moore', given: 'Jake' }], container: 'Verdict' }),
    view('c', { publisher: 'Österreichs Amt' }),
    view('d', { title: '“Quoted” title' }),
    view('e', { container: '36Kr' }),
    view('f', { editors: [{ family: 'Below', given: 'Georg' }], publisher: 'Zed' }),
  ];
  const groups = groupByAuthor(views, 'en').map(({ letter, entries }) => [letter, entries[0]?.by]);
  assert.deepEqual(groups, [
    ['B', 'Below, Georg'],
    ['M', 'Moore, Jake'],
    ['O', 'Österreichs Amt'],
    ['Q', ''],
    ['R', 'Reuters'],
    ['#', '36Kr'],
  ]);
});

test('titles in quotation marks stand among names by their first letter, words before longer ones', () => {
  const names = ['“Annals”', 'Adam', 'Newark', '“New towns”'];
  const views = names.map((container) => view(container, { container }));
  const groups = groupByAuthor(views, 'en').map(({ entries }) => entries.map(({ by }) => by));
  assert.deepEqual(groups, [
    ['Adam', '“Annals”'],
    ['“New towns”', 'Newark'],
  ]);
});

test('Chinese names are filed by pinyin, among the Latin ones', () => {
  const names = ['新华社', '财新', '路透社', 'Xinhua'];
  const views = names.map((container) => view(container, { container }));
  const groups = groupByAuthor(views, 'en').map(({ letter, entries }) => [letter, entries.length]);
  assert.deepEqual(groups, [
    ['C', 1],
    ['L', 1],
    ['X', 2],
  ]);
});

test('Korean names are filed by their first consonant, which a doubled one does not change', () => {
  const names = ['한겨레', '경향신문', '깨비뉴스', '뉴시스'];
  const views = names.map((container) => view(container, { container }));
  const groups = groupByAuthor(views, 'ko').map(({ letter, entries }) => [letter, entries.length]);
  assert.deepEqual(groups, [
    ['ㄱ', 2],
    ['ㄴ', 1],
    ['ㅎ', 1],
  ]);
});

test('names in traditional characters are filed by the strokes of their first one', () => {
  const names = ['臺灣銀行', '王大同', '一周刊', '陳怡君', '中央日報', 'Inger'];
  const views = names.map((container) => view(container, { container }));
  const groups = groupByAuthor(views, 'zh-TW').map(({ letter, entries }) => [
    letter,
    entries[0]?.by,
  ]);
  assert.deepEqual(groups, [
    ['1畫', '一周刊'],
    ['4畫', '中央日報'],
    ['11畫', '陳怡君'],
    ['14畫', '臺灣銀行'],
    ['I', 'Inger'],
  ]);
});

test('Japanese names are filed by kana, those in characters after them', () => {
  const names = ['山田', '河川庁', 'アベ', 'あさひ', 'ガス新聞', 'Inger'];
  const views = names.map((container) => view(container, { container }));
  const groups = groupByAuthor(views, 'ja').map(({ letter, entries }) => [letter, entries.length]);
  assert.deepEqual(groups, [
    ['I', 1],
    ['あ', 2],
    ['か', 1],
    ['漢字', 2],
  ]);
});

test('a letter with an accent has a group of its own where it is one of the alphabet, at its place', () => {
  const lettersIn = (language: string, names: string[]): string[] =>
    groupByAuthor(
      names.map((container) => view(container, { container })),
      language,
    ).map(({ letter }) => letter);
  const turkish = ['Şahin', 'Sabah', 'işçi', 'Işık', 'İnan', 'Âkif'];
  assert.deepEqual(lettersIn('tr', turkish), ['A', 'I', 'İ', 'S', 'Ş']);
  assert.deepEqual(lettersIn('sv', ['Öberg', 'Zorn', 'Ohlin']), ['O', 'Z', 'Ö']);
  assert.deepEqual(lettersIn('de', ['Öberg', 'Zorn', 'Ohlin']), ['O', 'Z']);
});

test('sources of one publisher are sorted newest first, undated last', () => {
  const views = [
    view('old', { container: 'R', issued: partialDate('2020-01') }),
    view('undated', { container: 'R' }),
    view('new', { container: 'R', issued: partialDate('2021') }),
  ];
  const [group] = groupByAuthor(views, 'en');
  assert.deepEqual(
    group?.entries.map((entry) => entry.view.slug),
    ['new', 'old', 'undated'],
  );
});

test('a publisher counts once', () => {
  const views = [
    view('a', { container: 'R' }),
    view('b', { container: 'R' }),
    view('c', { publisher: 'P' }),
    view('d', {}),
  ];
  const words = { labels: labelsFor('en'), language: 'en' };
  assert.equal(
    summaryOfSources(countSources(views), words),
    `${views.length} sources from 2 publishers`,
  );
  assert.equal(summaryOfSources(countSources(views.slice(0, 1)), words), '1 source');
  const unnamed = [view('x', {}), view('y', {})];
  assert.equal(
    summaryOfSources(countSources(unnamed), words),
    '2 sources',
    'not from 0 publishers',
  );
});

test('the plain reference names author, title, place and date once each', () => {
  const { source } = view('a', {
    title: 'A report',
    authors: [{ family: 'Moore', given: 'Jake' }],
    container: 'Verdict',
    publisher: 'Verdict',
    issued: partialDate('2021-07-28'),
    url: 'https://example.org/a',
  });
  assert.equal(
    sourceText(source, 'en'),
    'Jake Moore. “A report.” Verdict, 28 July 2021. https://example.org/a',
  );
});

test('a date that ends with a full stop ends the plain reference, too', () => {
  const { source } = view('a', { title: 'Порт', issued: partialDate('2021-05') });
  assert.equal(sourceText(source, 'ru'), '«Порт». май 2021 г.');
});

test('the plain reference and the details of a manuscript say where it is', () => {
  const manuscript = view('a', { title: 'Orosius', heldAt: 'British Library, Add. MS 47967' });
  assert.equal(sourceText(manuscript.source, 'en'), '“Orosius.” British Library, Add. MS 47967.');
  const labels = labelsFor('en');
  const fact = sourceFacts(manuscript, 'en', labels).find(({ label }) => label === 'Held at');
  assert.equal(fact?.text, 'British Library, Add. MS 47967');
});
