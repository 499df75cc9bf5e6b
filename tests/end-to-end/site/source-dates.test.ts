import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { toString } from 'hast-util-to-string';
import { builtSite } from '../built-site.ts';
import { elements, hasClass, pageIn } from './pages-of.ts';

const site = builtSite('wind');

test('references, lists and the page of a work that came out over some time name both ends', () => {
  assert.match(textIn('/wind-farms/high-bank/', 'refs'), /Wind Office.*, Jan–Mar 2020\./);
  assert.match(
    textIn('/sources/', 'sources'),
    /Wind Office, Jan–Mar 2020The register of farmsJan–Mar 2020/,
  );
  assert.match(textIn('/sources/register-2020/', 'facts'), /January–March 2020/);
  assert.match(textIn('/sources/register-2020/', 'citebox'), /January–March 2020/);
  const markdown = readFileSync(join(site, 'wind-farms/high-bank/index.md'), 'utf8');
  assert.match(markdown, /Wind Office: .*, 2020-01\/2020-03/);
});

test('lists sort such a work by its start', () => {
  const [cell] = elements(
    pageIn(site, '/sources/'),
    ({ properties }) => properties['dataKey'] === '2020-01',
  );
  assert.ok(cell);
});

function textIn(path: string, className: string): string {
  return elements(pageIn(site, path), hasClass(className))
    .map(toString)
    .join(' ')
    .replace(/\s+/g, ' ');
}
