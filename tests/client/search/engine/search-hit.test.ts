import assert from 'node:assert/strict';
import test from 'node:test';
import { nameHit, passageHit } from '../../../../src/client/search/engine/search-hit.ts';
import type { IndexedPage } from '../../../../src/client/search/engine/search-index.ts';
import { sitePath } from '../../../../src/model/addresses/path.ts';
import { searchableName } from './searchable-name.ts';

function page(meta: Record<string, string>, content: string, found: string): IndexedPage {
  return {
    url: '/repo/x/',
    meta: { title: 'T', ...meta },
    content,
    locations: [content.split(' ').indexOf(found)],
    anchors: [{ element: 'h2', id: 'fines', text: 'Fines', location: 1 }],
  };
}

function excerptOf(found: IndexedPage): string {
  return passageHit(found, 'fine', [])
    .excerpt.map(({ text }) => text)
    .join('');
}

test('a passage leads to the heading above it, and has what its page says of itself', () => {
  const meta = { kind: 'company', label: 'Company', language: 'de', day: '2 July 2021' };
  const { title, excerpt, ...hit } = passageHit(
    page(meta, 'T Fines. There was a fine of one million.', 'fine'),
    'fine',
    [],
  );
  assert.deepEqual(hit, {
    url: '/repo/x/#fines',
    kind: 'company',
    typeLabel: 'Company',
    language: 'de',
    day: '2 July 2021',
    summary: '',
    heading: 'Fines',
  });
});

test('the heading above a passage is as its author wrote it', () => {
  const found = page({}, 'T Fines. There was a fine of one million.', 'fine');
  const anchors = [
    { element: 'h2', id: 'f', text: 'Ko\u0338benhavn \u2060微 \u2060信', location: 1 },
  ];
  assert.equal(passageHit({ ...found, anchors }, 'fine', []).heading, 'København微信');
});

test('a source has its publisher, and no sentence that only repeats it', () => {
  const meta = { section: 'sources', summary: 'Fine Press' };
  const credit = page(meta, 'Published by someone or other. Fine Press.', 'Fine');
  assert.equal(passageHit(credit, 'fine', []).publisher, 'Fine Press');
  assert.equal(excerptOf(credit), '');
  assert.equal(excerptOf({ ...credit, meta: { ...meta, summary: 'Fine Press Agency' } }), '');
  assert.equal(excerptOf(page(meta, 'It is of interest to all. By Fine Press, Kiel.', 'Fine')), '');
  assert.equal(
    excerptOf(page(meta, 'It tells of the fine in full.', 'fine')),
    'It tells of the fine in full.',
  );
  assert.equal(
    passageHit(page({ summary: 'A line' }, 'A fine.', 'fine.'), 'fine', []).publisher,
    undefined,
  );
  assert.equal(
    excerptOf(page({ summary: 'A line about the fine' }, 'The fine.', 'fine.')),
    'The fine.',
  );
});

test('an entity found by its name has its address below the base, its other name and its language', () => {
  const other = { text: '腾讯', language: 'zh' };
  const name = searchableName('Tencent', [], {
    path: sitePath('companies', 'tencent'),
    other,
    language: 'de',
  });
  const hit = nameHit(name, 'tencent', '/repo/');
  assert.deepEqual([hit.url, hit.other, hit.language], ['/repo/companies/tencent/', other, 'de']);
});
