import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { projectDir } from '../../../src/publish/site-options.ts';
import { builtSite } from '../built-site.ts';
import { sites } from '../../sites.ts';
import { elements, hasClass, pagesOf } from '../site/pages-of.ts';

const pages = new Map(pagesOf(builtSite('flagship')).map((page) => [page.path, page.tree]));

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

function pageAt(path: string): Root {
  const tree = pages.get(path);
  assert.ok(tree, `no page ${path}`);
  return tree;
}

function readSources(): { file: string; text: string }[] {
  return globSync('src/**/*.{ts,astro,css,mjs}', { cwd: projectDir }).map((file) => ({
    file,
    text: readFileSync(join(projectDir, file), 'utf8'),
  }));
}
