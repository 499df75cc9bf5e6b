import assert from 'node:assert/strict';
import test from 'node:test';
import { toString } from 'hast-util-to-string';
import { countIn } from '../../../src/model/labels/count-in.ts';
import { builtSite } from '../built-site.ts';
import { elements, hasClass, pagesOf } from './pages-of.ts';

test('counts in tables that sort are numbers for the script, and have their thousands apart for readers', () => {
  const tables = pagesOf(builtSite('harbour')).flatMap(({ tree }) =>
    elements(tree, hasClass('ct')),
  );
  const cells = tables.flatMap((table) =>
    elements(table, hasClass(hasClass('tags')(table) ? 'n' : 'count')).filter(
      ({ tagName }) => tagName === 'td',
    ),
  );
  assert.ok(cells.length > 4);
  for (const cell of cells) {
    const { dataKey } = cell.properties;
    assert.match(String(dataKey), /^\d+$/);
    assert.equal(toString(cell).trim(), countIn('en', Number(dataKey)).text);
  }
});
