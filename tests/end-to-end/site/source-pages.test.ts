import assert from 'node:assert/strict';
import test from 'node:test';
import { toString } from 'hast-util-to-string';
import { builtSite } from '../built-site.ts';
import { elements, hasClass, pageIn } from './pages-of.ts';

const page = pageIn(builtSite('wind'), '/sources/register-2020/');
const hrefsIn = (className: string): unknown[] =>
  elements(page, hasClass(className)).flatMap((each) =>
    elements(each, ({ tagName }) => tagName === 'a').map((link) => [
      toString(link).trim(),
      link.properties['href'],
    ]),
  );

test('the page of a source leads to the original first, then to the archived copy', () => {
  assert.deepEqual(hrefsIn('original'), [
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
  const [reprint] = elements(page, hasClass('reprint'));
  assert.match(toString(reprint ?? page), /Reprint of\s+Ole Larsen/);
  assert.deepEqual(
    hrefsIn('reprint').map((each) => (each as unknown[])[1]),
    ['/some/repo/sources/larsen2021/'],
  );
});
