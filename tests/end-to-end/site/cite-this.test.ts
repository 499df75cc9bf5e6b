import assert from 'node:assert/strict';
import test from 'node:test';
import { toString } from 'hast-util-to-string';
import { builtSite } from '../built-site.ts';
import { elements, hasClass, pagesOf } from './pages-of.ts';

const pages = new Map(pagesOf(builtSite('wind')).map((page) => [page.path, page.tree]));

test('charts and datasets are cited without a day of publication, with that of their last value', () => {
  const site = 'Wind over the North Sea <em>& more</em>. https://wind.example.org/some/repo';
  assert.equal(
    citationOn('/charts/output/'),
    `Ada Sørensen. “High Bank makes six times what Low Bank makes.” ${site}/charts/output/. Data to 2023. CC0-1.0.`,
  );
  assert.equal(
    citationOn('/data/output/'),
    `Ada Sørensen. “Output of the farms.” ${site}/data/output/. Data to 2023. CC0-1.0.`,
  );
});

test('articles are cited with their day of publication', () => {
  assert.match(citationOn('/articles/a-floating-farm/'), /<\/em>, \d+ \w+ 20\d\d\. https:/);
});

test('the name above an article leads where site.yaml says', () => {
  const [article] = pagesOf(builtSite('harbour')).filter(
    ({ path }) => path === '/articles/lantern-two-days/',
  );
  assert.ok(article);
  const [author] = elements(article.tree, ({ properties }) =>
    String(properties['href']).endsWith('/desk'),
  );
  assert.ok(author);
  assert.equal(toString(author), 'The harbour desk');
  assert.deepEqual(author.properties['rel'], ['noopener', 'noreferrer']);
});

function citationOn(path: string): string {
  const tree = pages.get(path);
  assert.ok(tree, `no page ${path}`);
  return elements(tree, hasClass('citebox')).map(toString).join('');
}
