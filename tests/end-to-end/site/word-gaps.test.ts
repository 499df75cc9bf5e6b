import assert from 'node:assert/strict';
import test from 'node:test';
import type { Element, ElementContent } from 'hast';
import { builtSite } from '../built-site.ts';
import { siteNames } from '../../sites.ts';
import { elements, pagesOf } from './pages-of.ts';

/** Elements that stand on lines of their own without a style sheet, too. */
const blocks = new Set(['dd', 'details', 'div', 'dl', 'dt', 'p', 'summary']);

/** Parts of pages, by the class of the part or of what contains it. */
const parts = {
  relations: ({ properties }: Element) => isNamed(properties, 'relations'),
  'the lines below titles': ({ tagName, properties }: Element) =>
    tagName === 'p' && isNamed(properties, 'meta'),
  'links to other articles': ({ properties }: Element) => isNamed(properties, 'neighbours'),
};

for (const [part, isPart] of Object.entries(parts))
  test(`in ${part} of articles and entities, no words run together without the style sheet`, () => {
    const found = siteNames.flatMap((name) =>
      pagesOf(builtSite(name))
        .filter(({ path }) => /^\/(articles|companies)\/./.test(path))
        .flatMap(({ path, tree }) =>
          elements(tree, ({ tagName }) => tagName === 'article')
            .flatMap((article) => elements(article, isPart))
            .map((element) => ({ at: `${name} ${path}`, pieces: piecesOf(element) })),
        ),
    );
    assert.ok(found.length > 5);
    const together = found.flatMap(({ at, pieces }) =>
      pieces.flatMap((piece, index) => {
        const next = pieces[index + 1] ?? '';
        return /[a-z\d,\]]$/i.test(piece) && /^[a-z\d]/i.test(next)
          ? `${at}: ${piece}|${next}`
          : [];
      }),
    );
    assert.deepEqual(together, []);
  });

/** The texts of an element in order, with a line break where it has one. */
function piecesOf(element: Element): string[] {
  const pieces: string[] = [];
  const collect = (node: ElementContent): void => {
    if (node.type === 'text' && node.value) pieces.push(node.value);
    if (node.type !== 'element') return;
    const isBlock = blocks.has(node.tagName);
    if (isBlock) pieces.push('\n');
    node.children.forEach(collect);
    if (isBlock) pieces.push('\n');
  };
  collect(element);
  return pieces;
}

function isNamed({ className }: Element['properties'], name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}
