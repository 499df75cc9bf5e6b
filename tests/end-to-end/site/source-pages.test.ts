import assert from 'node:assert/strict';
import test from 'node:test';
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { builtSite } from '../built-site.ts';
import { elements, hasClass, pageIn } from './pages-of.ts';

const site = builtSite('wind');
const page = pageIn(site, '/sources/register-2020/');
/** The words and addresses of the links in an element. */
const linksIn = (tree: Root, className: string): unknown[] =>
  elements(tree, hasClass(className)).flatMap((each) =>
    elements(each, ({ tagName }) => tagName === 'a').map((link) => [
      toString(link).trim(),
      link.properties['href'],
    ]),
  );

test('the page of a source leads to the original first, then to the archived copy', () => {
  assert.deepEqual(linksIn(page, 'original'), [
    ['Read the original', 'https://register.example/2020'],
    ['Archived copy', 'https://archive.example/register'],
  ]);
  const outward = elements(
    page,
    ({ tagName, properties }) => tagName === 'a' && /^https?:/.test(String(properties['href'])),
  );
  assert.equal(toString(outward[0] ?? page).trim(), 'Read the original');
});

test('a reprint names its original, and leads to it if the bibliography has it', () => {
  assert.deepEqual(linksIn(pageIn(site, '/sources/larsen2021/'), 'reprint'), [
    ['Wind Office', '/some/repo/sources/register-2020/'],
  ]);
});
