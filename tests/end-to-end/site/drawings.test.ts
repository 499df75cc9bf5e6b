import assert from 'node:assert/strict';
import test from 'node:test';
import { builtSite } from '../built-site.ts';
import { siteNames } from '../../sites.ts';
import { elements, pagesOf } from './pages-of.ts';

for (const name of siteNames) {
  test(`${name}: no attribute of a drawing contains NaN or Infinity`, () => {
    const wrong = pagesOf(builtSite(name)).flatMap(({ path, tree }) =>
      elements(tree, (each) => /NaN|Infinity/.test(JSON.stringify(each.properties))).map(
        () => path,
      ),
    );
    assert.deepEqual(wrong, []);
  });
}
