import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles } from '../made/compile-files.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>';

for (const [written, files, published] of [
  ['a.svg', ['assets/a.svg'], '/assets/a.svg'],
  ['assets/a.svg', ['assets/a.svg'], '/assets/a.svg'],
  ['a.svg', ['articles/a.svg'], '/assets/articles/a.svg'],
  ['../assets/x/a.svg', ['assets/a.svg', 'assets/x/a.svg'], '/assets/x/a.svg'],
  ['a.svg', ['assets/a.svg', 'articles/a.svg'], '/assets/articles/a.svg'],
] as const) {
  test(`the picture ${written} of an article is ${published} where there is ${files.join(' and ')}`, async () => {
    const { site } = await compileFiles({
      'articles/one.md': `---\ntitle: One\ndate: 2025-01-01\nimage: ${written}\n---\n\nText.\n`,
      ...Object.fromEntries(files.map((file) => [file, svg])),
    });
    assert.equal(site.pages.ofType('article')[0]?.view.image, published);
  });
}
