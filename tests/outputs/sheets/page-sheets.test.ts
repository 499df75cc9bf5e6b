import assert from 'node:assert/strict';
import test from 'node:test';
import { openPageSheets, type PageSheets } from '../../../src/outputs/sheets/page-sheets.ts';

const base = '/repo/';

test('a page gets one sheet for each group, with all parts in their order', () => {
  const sheets = openPageSheets(base, (file) => `/* ${file} */\n`);
  const { html } = sheets.join(page('frame a', 'frame b', 'page c'));
  const links = linksIn(html);
  assert.equal(links.length, 2);
  assert.match(links[0] ?? '', /^\/repo\/_astro\/frame\.[0-9a-f]{8}\.css$/);
  assert.match(links[1] ?? '', /^\/repo\/_astro\/page\.[0-9a-f]{8}\.css$/);
  assert.ok(html.startsWith('<head>before<link') && html.endsWith('">after</head>'));
  assert.equal(textOf(sheets, links[0]), '/* _astro/a.css */\n/* _astro/b.css */');
  assert.equal(textOf(sheets, links[1]), '/* _astro/c.css */');
});

test('browsers with scripts paint without the sheet of what comes later', () => {
  const { html } = openPageSheets(base, (file) => file).join(page('page a', 'later b'));
  const [, own = '', later = ''] = /before(<.*>)(<.*>)after/.exec(html) ?? [];
  assert.doesNotMatch(own, / media=/);
  assert.match(later, /\/later\.[0-9a-f]{8}\.css" media="print,\(scripting:none\)">$/);
});

test('pages that need the same share a sheet; others do not', () => {
  const sheets = openPageSheets(base, (file) => file);
  const [first, second, third] = [
    page('frame a', 'page c'),
    page('frame a', 'page c'),
    page('frame a', 'page c', 'page d'),
  ].map((each) => linksIn(sheets.join(each).html));
  assert.deepEqual(first, second);
  assert.equal(first?.[0], third?.[0]);
  assert.notEqual(first?.[1], third?.[1]);
  assert.equal(sheets.joined().sheets.size, 3);
});

test('names change with the sheet of the site, and not with the base path', () => {
  const link = (at: string): string => `<link rel="stylesheet" href="${at}" data-group="frame">`;
  const nameFor = (theme: string, at: string): string | undefined => {
    const sheets = openPageSheets(at, (file) => (file === 'theme.css' ? theme : `${at}${file}`));
    const { html } = sheets.join(link(`${at}_astro/a.css`) + link(`${at}theme.css`));
    return linksIn(html)[0]?.slice(at.length);
  };
  const name = nameFor('a{}', '/repo/');
  assert.match(name ?? '', /^_astro\/frame\.[0-9a-f]{8}\.css$/);
  assert.equal(nameFor('a{}', '/'), name);
  assert.notEqual(nameFor('a{color:red}', '/repo/'), name);
});

test('a page that is kept has the same sheets as when it was made', () => {
  const made = openPageSheets(base, (file) => file);
  const { sheets } = made.join(page('frame a', 'frame b', 'page c'));
  const kept = openPageSheets(base, (file) => file);
  kept.keep(sheets);
  assert.deepEqual(kept.joined(), made.joined());
  assert.deepEqual([...kept.joined().parts].toSorted(), [
    '_astro/a.css',
    '_astro/b.css',
    '_astro/c.css',
  ]);
});

test('a page without style sheets stays as it is', () => {
  const sheets = openPageSheets(base, (file) => file);
  const html = '<head><meta http-equiv="refresh" content="0"></head>';
  assert.deepEqual(sheets.join(html), { html, sheets: '' });
  sheets.keep('');
  assert.equal(sheets.joined().sheets.size, 0);
});

/** A page that links to parts, given as `GROUP NAME`. */
function page(...parts: string[]): string {
  const links = parts
    .map((part) => part.split(' '))
    .map(
      ([group, name]) =>
        `<link rel="stylesheet" href="/repo/_astro/${name}.css" data-group="${group}">`,
    );
  return `<head>before${links.join('')}after</head>`;
}

function linksIn(html: string): string[] {
  return [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, href = '']) => href);
}

function textOf(sheets: PageSheets, href = ''): string | undefined {
  return sheets.joined().sheets.get(href.slice(base.length));
}
