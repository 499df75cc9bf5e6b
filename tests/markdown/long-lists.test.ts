import assert from 'node:assert/strict';
import test from 'node:test';
import { rowsAndItems } from '../../src/markdown/html/rows-and-items.ts';
import { renderText } from './render-text.ts';

test('a list is looked through once, however many items it has', () => {
  let looks = 0;
  const item = { type: 'listItem' as const, children: [] };
  const children = Array.from({ length: 1_000 }, () => ({
    ...item,
    get spread() {
      looks += 1;
      return false;
    },
  }));
  const state = { all: () => [], patch: () => {}, applyData: (_: unknown, made: unknown) => made };
  const list = { type: 'list' as const, children };
  for (const each of children) rowsAndItems.listItem(state as never, each, list);
  assert.equal(looks, 1_000);
});

test('items stand apart if one of them does, and the first row of a table is its head', () => {
  assert.equal(renderText('- a\n- b\n').html, '<ul>\n<li>a</li>\n<li>b</li>\n</ul>');
  assert.equal(
    renderText('- a\n- b\n\n- c\n').html,
    '<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n<li>\n<p>c</p>\n</li>\n</ul>',
  );
  assert.match(
    renderText('|a|b|\n|-|-:|\n|c|d|\n').html,
    /<th[^>]*>a<\/th>\s*<th[^>]*>b<\/th>[\s\S]*<td[^>]*>c<\/td>\s*<td[^>]*>d<\/td>/,
  );
});
