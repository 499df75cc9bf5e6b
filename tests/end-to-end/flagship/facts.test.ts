import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { projectDir } from '../../../src/publish/site-options.ts';
import { builtSite } from '../built-site.ts';
import { sites } from '../../sites.ts';
import { elements, pagesOf } from './pages-of.ts';

const pages = new Map(pagesOf(builtSite('flagship')).map((page) => [page.path, page.tree]));
const table = readFileSync(join(sites.flagship.content, 'data/market-cap.csv'), 'utf8');

test('the WeChat article has the value of Tencent and links to its source', () => {
  const tree = pageAt('/articles/wechat-nine-days/');
  const [figure] = elements(tree, hasClass('val')).filter((each) =>
    toString(each).includes('$605.2bn'),
  );
  assert.ok(figure, 'no figure of $605.2bn');
  const [link] = elements(tree, (each) => each.properties['href'] === '#ref-verdict-2021');
  const [entry] = elements(tree, (each) => each.properties['id'] === 'ref-verdict-2021');
  assert.ok(link && entry && toString(entry).includes('Verdict'));
});

test('both pages of a relation show and link it, and each page shows mentions with their sentences', () => {
  const tencent = pageAt('/companies/tencent/');
  const wechat = pageAt('/products/wechat/');
  assert.ok(relation(tencent, 'Owns').some((href) => href.endsWith('/products/wechat/')));
  assert.ok(relation(wechat, 'Owned by').some((href) => href.endsWith('/companies/tencent/')));
  for (const tree of [tencent, wechat]) {
    const sentences = elements(tree, (each) => each.tagName === 'mark');
    assert.ok(sentences.length > 5, `${sentences.length} sentences`);
  }
});

test('the chart of an entity is SVG in the HTML, with a table of all its rows', () => {
  const rows = table.split('\n').filter((line) => line.startsWith('tencent,')).length;
  const [figure] = elements(pageAt('/companies/tencent/'), hasClass('fig'));
  assert.ok(figure);
  assert.ok(
    elements(figure, (each) => each.tagName === 'svg' && each.properties['role'] === 'img').length >
      0,
  );
  const [body] = elements(figure, (each) => each.tagName === 'tbody');
  assert.ok(body);
  assert.equal(elements(body, (each) => each.tagName === 'tr').length, rows);
});

test('the chart of market values automatically marks the events it is about, with links to their pages', () => {
  const file = readFileSync(join(sites.flagship.content, 'charts/market-value.yaml'), 'utf8');
  assert.match(file, /^events: auto$/m);
  const [key] = elements(pageAt('/charts/market-value/'), hasClass('key'));
  assert.ok(key);
  const links = elements(key, (each) => each.tagName === 'a').map((each) =>
    String(each.properties['href']),
  );
  for (const id of ['ant-ipo-halted', 'didi-review', 'wechat-suspends-registrations']) {
    assert.ok(links.includes(`/dossier/events/${id}/`), `${id} among ${links.join(' ')}`);
    pageAt(`/events/${id}/`);
  }
});

test('no attribute of a drawing contains NaN or Infinity', () => {
  const wrong = [...pages].flatMap(([path, tree]) =>
    elements(tree, (each) => /NaN|Infinity/.test(JSON.stringify(each.properties))).map(() => path),
  );
  assert.deepEqual(wrong, []);
});

test('the code contains nothing from the flagship', () => {
  const names = /tencent|wechat|alibaba|didi\b|crackdown/i;
  const found = readSources().filter(({ text }) =>
    names.test(text.replace(/\/\*\*[^]*?\*\/|\/\/.*$/gm, '')),
  );
  assert.deepEqual(
    found.map(({ file }) => file),
    [],
  );
});

function pageAt(path: string): Element {
  const tree = pages.get(path);
  assert.ok(tree, `no page ${path}`);
  return { type: 'element', tagName: 'html', properties: {}, children: tree.children as Element[] };
}

/** Addresses of the entities listed under the label of a relation. */
function relation(tree: Element, label: string): string[] {
  const [term] = elements(tree, (each) => each.tagName === 'dt' && toString(each).trim() === label);
  assert.ok(term, `no relation ${label}`);
  const [parent] = elements(tree, (each) => each.children.includes(term));
  const values = parent?.children
    .slice(parent.children.indexOf(term))
    .find((child) => child.type === 'element' && child.tagName === 'dd');
  assert.ok(values?.type === 'element');
  return elements(values, (each) => each.tagName === 'a').map((each) =>
    String(each.properties['href']),
  );
}

function hasClass(name: string): (element: Element) => boolean {
  return ({ properties }) =>
    Array.isArray(properties['className']) && properties['className'].includes(name);
}

function readSources(): { file: string; text: string }[] {
  return globSync('src/**/*.{ts,astro,css,mjs}', { cwd: projectDir }).map((file) => ({
    file,
    text: readFileSync(join(projectDir, file), 'utf8'),
  }));
}
