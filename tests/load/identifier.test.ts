import assert from 'node:assert/strict';
import test from 'node:test';
import { pageId, slugify } from '../../src/load/folder/identifier.ts';

test('a name of a-z, 0-9 and hyphens is its own id', () => {
  assert.equal(slugify('wechat-2021'), 'wechat-2021');
});

test('spaces, capitals, accents and punctuation are folded', () => {
  assert.equal(slugify('A Note'), 'a-note');
  assert.equal(slugify('Crème Brûlée & Søn'), 'creme-brulee-son');
  assert.equal(slugify("What's new? (2021)"), 'whats-new-2021');
  assert.equal(slugify('ＡＢＣ'), 'abc');
});

test('signs of currencies become words, and signs that mean nothing go', () => {
  assert.equal(slugify('What €5 buys'), 'what-eur-5-buys');
  assert.equal(slugify('Prices in £'), 'prices-in-gbp');
  assert.equal(slugify('Brand® at 20°'), 'brand-at-20');
});

test('Cyrillic, Greek, Armenian and Georgian letters become Latin ones', () => {
  assert.equal(slugify('Панамское досье'), 'panamskoe-dose');
  assert.equal(slugify('Щорічний звіт, 2021'), 'shchorichniy-zvit-2021');
  assert.equal(slugify('Њујорк'), 'njujork');
  assert.equal(slugify('Ιδρύματα Αθηνών'), 'idrymata-athinon');
  assert.equal(slugify('Հայաստան'), 'hayastan');
  assert.equal(slugify('საქართველო'), 'sakartvelo');
  assert.equal(slugify('за\u0301мок'), 'zamok');
  assert.match(slugify('Газпром 天然气'), /^gazprom-[0-9a-f]{8}$/);
});

test('a name in another script has a stable, unique id', () => {
  assert.match(slugify('微信'), /^n-[0-9a-f]{8}$/);
  assert.equal(slugify('微信'), slugify('微信'));
  assert.notEqual(slugify('微信'), slugify('腾讯'));
  assert.match(slugify('2021 微信'), /^2021-[0-9a-f]{8}$/);
});

test('both Unicode forms of a name give the same id', () => {
  for (const name of ['café', 'ガギグ', '각', 'Йошкар-Ола', 'ώρα']) {
    assert.equal(slugify(name.normalize('NFC')), slugify(name.normalize('NFD')));
  }
});

test('an address instead of the id of a page is answered with the id in it', () => {
  const at = { file: 'pages/b.md', line: 2, column: 5 };
  const fixOf = (text: string): string | undefined =>
    pageId('b', { text, at }, at.file, new Set()).problems[0]?.fix;
  assert.match(fixOf('/guides/B2/') ?? '', /^Write `id: guides\/b2`,/);
  assert.match(fixOf('/') ?? '', /^Write `id: b`,/);
});
