import assert from 'node:assert/strict';
import test from 'node:test';
import { figureParts } from '../../src/components/home/figure-parts.ts';
import { jsonLdText } from '../../src/components/frame/json-ld-text.ts';
import { isCrowded } from '../../src/components/frame/nameplate-fit.ts';
import { ownAddresses } from '../../src/components/entity/own-addresses.ts';
import { sentenceEnd } from '../../src/model/text/sentence-end.ts';
import { qualityTitle } from '../../src/components/quality/quality-titles.ts';
import { sourceLine } from '../../src/components/references/source-line.ts';
import { timelineSummary } from '../../src/components/timeline/timeline-summary.ts';
import { splitYears } from '../../src/components/frame/title-years.ts';
import { problemCodes } from '../../src/model/problems/problem.ts';
import { labelsFor } from '../../src/model/labels/labels.ts';
import type { Source } from '../../src/model/sources/source.ts';
import { sourceKey } from '../../src/model/ids/source-key.ts';
import { partialDate } from '../made/partial-date.ts';

function source(rest: Partial<Source>): Source {
  const at = { file: 'sources.yaml', line: 1, column: 1 };
  return {
    key: sourceKey('a'),
    type: 'webpage',
    title: 'A report',
    authors: [],
    csl: {},
    at,
    ...rest,
  };
}

test('years at the end of a title are split off, with the comma before them', () => {
  assert.deepEqual(splitYears('The long strike, 1984–1985'), {
    name: 'The long strike',
    years: '1984–1985',
  });
  assert.deepEqual(splitYears('The summer of 1969'), { name: 'The summer of', years: '1969' });
});

test('a title without years, or with nothing else, stays whole', () => {
  assert.deepEqual(splitYears('Notes'), { name: 'Notes' });
  assert.deepEqual(splitYears('1984'), { name: '1984' });
  assert.deepEqual(splitYears('Model 12345'), { name: 'Model 12345' });
});

test('a short name and few entries fit one line, twelve entries need two', () => {
  const few = ['Home', 'Articles', 'Companies', 'People'];
  assert.equal(isCrowded('A study', few), false);
  assert.equal(isCrowded('A study', [...few, ...few, ...few, ...few]), true);
});

test('a Chinese name counts at its full width', () => {
  assert.equal(isCrowded('中'.repeat(40), ['首页', '文章', '公司', '人物', '法律', '事件']), true);
});

test('JSON cannot end its script element', () => {
  assert.equal(
    jsonLdText({ name: '</script><script>' }),
    '{"name":"\\u003c/script>\\u003cscript>"}',
  );
});

test('units of a figure are small, digits and currency signs are not', () => {
  assert.deepEqual(figureParts('$351.5bn'), [{ text: '$351.5' }, { text: 'bn', small: true }]);
  assert.deepEqual(figureParts('RMB 1,368bn'), [
    { text: 'RMB ', small: true },
    { text: '1,368' },
    { text: 'bn', small: true },
  ]);
  for (const share of ['+%26,2', '26,2\u00a0%', '−3.5%']) {
    assert.deepEqual(figureParts(share), [{ text: share }]);
  }
});

test('a title before a sentence gets a full stop unless it has one', () => {
  assert.equal(sentenceEnd('Shares fall', 'en'), '.');
  assert.equal(sentenceEnd('Who said so?', 'en'), '');
  assert.equal(sentenceEnd('股价下跌', 'zh'), '。');
});

test('every code of a problem has words for a heading', () => {
  const titles = problemCodes.map((code) => qualityTitle(code, labelsFor('en')).text);
  assert.deepEqual(
    titles.filter((title) => !/^[A-Z][a-z]+( [a-zA-Z]+)*$/.test(title)),
    [],
  );
  assert.deepEqual(qualityTitle('invalid-date', labelsFor('zh')), {
    text: 'Invalid date',
    lang: 'en',
  });
});

test('a source whose address is not a web address has no link', () => {
  assert.equal(sourceLine(source({ url: 'javascript:alert(1)' }), 'en').link, undefined);
  assert.deepEqual(sourceLine(source({ url: 'https://www.example.org/a' }), 'en').link, {
    href: 'https://www.example.org/a',
    text: 'example.org',
  });
});

test('the line of a source ends with one full stop, also after a date that has its own', () => {
  const issued = partialDate('2021-05');
  const stopOf = (rest: Partial<Source>, language: string): string =>
    sourceLine(source(rest), language).stop;
  assert.equal(stopOf({ issued }, 'ru'), '');
  assert.equal(stopOf({ issued }, 'en'), '.');
  assert.equal(stopOf({ title: 'Who pays?' }, 'en'), '');
  assert.equal(stopOf({ title: 'Who pays?', issued }, 'en'), '.');
});

test('a source with a DOI but no address links to the DOI', () => {
  assert.equal(
    sourceLine(source({ doi: '10.1000/182' }), 'en').link?.href,
    'https://doi.org/10.1000/182',
  );
});

test('a source is not credited to its own title', () => {
  assert.equal(sourceLine(source({ container: 'A report' }), 'en').credit, undefined);
});

test('a manuscript is listed with the archive that holds it', () => {
  const heldAt = 'City Archive, Box 3';
  const authors = [{ literal: 'Weber' }];
  assert.equal(sourceLine(source({ heldAt }), 'en').container, heldAt);
  assert.equal(
    sourceLine(source({ heldAt, container: 'Letters', authors }), 'en').container,
    'Letters',
  );
});

test('a website with another scheme, or an invalid Wikidata item, is not linked', () => {
  const labels = labelsFor('en');
  assert.deepEqual(ownAddresses({ website: 'javascript:x', wikidata: 'Q1"' }, labels), []);
});

test('a timeline says how many of its dates are events', () => {
  const labels = labelsFor('en');
  const summaries = [
    { count: 1013, eventCount: 1000 },
    { count: 11, eventCount: 4 },
    { count: 9, eventCount: 1 },
    { count: 4, eventCount: 4 },
    { count: 1, eventCount: 0 },
  ].map((counts) => timelineSummary(counts, { labels, language: 'en' }));
  assert.deepEqual(summaries, [
    '1,000 events, 1,013 dates in all',
    '4 events, 11 dates in all',
    '1 event, 9 dates in all',
    '4 entries',
    '1 entry',
  ]);
});
