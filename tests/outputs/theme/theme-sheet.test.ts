import assert from 'node:assert/strict';
import test from 'node:test';
import { kindId } from '../../../src/model/ids/kind-id.ts';
import type { KindView } from '../../../src/views/parts/links/kind-view.ts';
import type { SiteView } from '../../../src/views/site/site-view.ts';
import { kindShapes } from '../../../src/model/kinds/kind-shapes.ts';
import { sitePath } from '../../../src/model/addresses/path.ts';
import { readFileSync } from 'node:fs';
import { assessmentKeys } from '../../../src/model/values/assessment-words.ts';
import { hasOwnTheme, palette, themeSheet } from '../../../src/outputs/theme/theme-sheet.ts';

function kind(id: string, rest: Partial<KindView> = {}): KindView {
  const base = {
    label: id,
    plural: id,
    folder: id,
    path: sitePath(id),
  };
  return { id: kindId(id), ...base, shape: 'star', ...rest };
}

function site(rest: Partial<SiteView> = {}): SiteView {
  return {
    title: 'A site',
    titleParts: [{ text: 'A site' }],
    description: 'About something.',
    language: 'en',
    url: 'https://example.org',
    base: '/',
    authors: [],
    navigation: { links: [], more: [] },
    kinds: [],
    hasArticles: false,
    remoteImages: false,
    labels: {},
    offline: { app: true, download: true },
    menus: { read: [], check: [], reuse: [], start: [], models: [] },
    ...rest,
  };
}

test('a site without a theme and kinds of its own needs no rules', () => {
  assert.equal(themeSheet(site({ kinds: [kind('company', { shape: 'square' })] })), '\n');
});

test('an accent is given for light and for dark', () => {
  const sheet = themeSheet(site({ accent: '#0f766e' }));
  assert.match(sheet, /--accent:light-dark\(#0[0-9a-f]{5},#[0-9a-f]{6}\);/);
});

test('an accent too faint for paper is made readable', () => {
  assert.doesNotMatch(themeSheet(site({ accent: '#ffee00' })), /light-dark\(#ffee00/);
});

test('kinds without a colour take the colours of the palette in turn', () => {
  const sheet = themeSheet(site({ kinds: [kind('chip'), kind('vessel', { shape: 'ring' })] }));
  const [first, second] = palette;
  assert.ok(first && second);
  const rule = (id: string) => sheet.split('\n').find((line) => line.startsWith(`.k-${id}.`)) ?? '';
  assert.ok(rule('chip').includes(`--k:light-dark(${first.light},${first.dark});`));
  assert.ok(rule('vessel').includes(`--k:light-dark(${second.light},${second.dark});`));
  assert.ok(rule('vessel').includes('--shape:polygon(evenodd,50% 0%,'));
});

test('a kind of kinds.yaml takes its colour from there', () => {
  const sheet = themeSheet(site({ kinds: [kind('chip', { color: '#0f4c81' })] }));
  assert.ok(sheet.includes('light-dark(#0f4c81,'));
});

test('a built-in kind with a colour from kinds.yaml keeps its class', () => {
  const sheet = themeSheet(site({ kinds: [kind('law', { shape: 'lines', color: '#123456' })] }));
  assert.match(sheet, /^\.k-law\.k-law\{--k:light-dark\(#123456,/m);
});

test('a font name cannot end its string or its rule', () => {
  const font = `Evil'; } body { background: url(//x.example) } /*`;
  const sheet = themeSheet(site({ font }));
  assert.doesNotMatch(sheet, /url\(|\*\/|\/\*|body \{/);
  assert.equal(sheet.split('{').length, 2);
  assert.equal(sheet.split('}').length, 2);
});

test('of several fonts each is a name of its own, and a word for fonts of a sort is none', () => {
  const fontsOf = (font: string): string | undefined =>
    /--serif:(.*?),'Newsreader'/.exec(themeSheet(site({ font })))?.[1];
  assert.equal(fontsOf('Charter, "Iowan Old Style", serif'), `'Charter','Iowan Old Style',serif`);
  assert.equal(fontsOf('system-ui'), 'system-ui');
  assert.equal(fontsOf('Georgia,'), `'Georgia'`);
});

test('a font name without letters sets no font', () => {
  assert.doesNotMatch(themeSheet(site({ font: `'";{}` })), /--serif/);
});

test('an accent or kind colour that is not a hex colour is left out', () => {
  const hostile = 'red;} body{display:none}';
  const sheet = themeSheet(
    site({ accent: hostile, kinds: [kind('law', { shape: 'lines', color: hostile })] }),
  );
  assert.equal(sheet, '\n');
});

test('a kind whose id is not a class name is left out', () => {
  assert.equal(themeSheet(site({ kinds: [kind('a{}b')] })), '\n');
});

test('every shape of a kind is drawn', () => {
  const shared = readFileSync(
    new URL('../../../src/styles/parts/kinds.css', import.meta.url),
    'utf8',
  );
  for (const shape of kindShapes) {
    const own = /--shape:(.*?);/.exec(
      themeSheet(site({ kinds: [kind('vessel', { shape })] })),
    )?.[1];
    const drawn = own === `var(--shape-${shape})` ? shared : own;
    assert.match(
      drawn ?? '',
      own === drawn ? /^polygon\(/ : new RegExp(`--shape-${shape}:`),
      shape,
    );
  }
});

test('English words for confidence and status are in no small capitals on a Turkish site', () => {
  const rule = /:lang\(tr\) \.as\{font-variant-caps:normal\}/;
  assert.equal(hasOwnTheme(site({ language: 'tr' })), true);
  assert.match(themeSheet(site({ language: 'tr-TR' })), rule);
  assert.equal(hasOwnTheme(site({ language: 'de' })), false);
  const labels = Object.fromEntries(assessmentKeys.map((key) => [key, 'Kesin']));
  assert.equal(hasOwnTheme(site({ language: 'tr', labels })), false);
});

test('a series whose colour is like the accent has the one that the accent replaces', () => {
  const freed = (accent: string): string[] =>
    [...themeSheet(site({ accent })).matchAll(/--c-([2-9]):light-dark\(#1f459f,#9ab4ff\)/g)].map(
      ([, number = '']) => number,
    );
  assert.deepEqual(freed('#9a3412'), ['2']);
  assert.deepEqual(freed('#0f766e'), ['3']);
  assert.deepEqual(freed('#b0123b'), ['4']);
  assert.deepEqual(freed('#555555'), ['6']);
  assert.deepEqual(freed('#0b5fff'), []);
});
