import assert from 'node:assert/strict';
import test from 'node:test';
import type { Element } from 'hast';
import { builtSite } from '../built-site.ts';
import { siteNames } from '../../sites.ts';
import { elements, pagesOf } from './pages-of.ts';

/*
 * Readability, which Firefox and others use, takes words in classes for hints of what is text and what stands around it.
 * Of its words, these might well be in classes of ours.
 */
const around =
  /banner|breadcrumbs|comment|extra|footer|header|legends|menu|pager|popup|related|remark|replies|sidebar|social/i;
const text = /article|body|content|main|page|post|text/i;

const articles = siteNames.flatMap((name) =>
  pagesOf(builtSite(name))
    .filter(({ path }) => /^\/articles\/./.test(path))
    .map((page) => ({ name, ...page })),
);

test('reader modes leave out no part of the text of an article because of its class', () => {
  const parts = articles.flatMap(({ tree }) =>
    elements(tree, ({ tagName, properties }) => tagName === 'div' && isNamed(properties, 'prose')),
  );
  assert.ok(parts.length > 10);
  const left = parts
    .flatMap((part) =>
      elements(part, () => true).flatMap(({ properties }) => classesOf(properties)),
    )
    .filter((each) => around.test(each) && !each.startsWith('hljs-'));
  assert.deepEqual([...new Set(left)], []);
});

test('reader modes take what follows the text of an article, such as its references, for text', () => {
  for (const { name, path, tree } of articles) {
    const [prose] = elements(tree, ({ properties }) => isNamed(properties, 'prose'));
    const [references] = elements(tree, ({ properties }) => isNamed(properties, 'refs'));
    if (!references) continue;
    const [after] = elements(tree, ({ tagName, children }) => {
      return tagName === 'div' && children.some((child) => contains(child, references));
    }).slice(-1);
    assert.ok(prose && after);
    assert.match(classesOf(after.properties).join(' '), text, `${name} ${path}`);
  }
});

function contains(child: Element['children'][number], wanted: Element): boolean {
  return (
    child.type === 'element' &&
    (child === wanted || elements(child, (each) => each === wanted).length > 0)
  );
}

function isNamed(properties: Element['properties'], name: string): boolean {
  return classesOf(properties).includes(name);
}

function classesOf({ className }: Element['properties']): string[] {
  return Array.isArray(className) ? className.map(String) : [];
}
