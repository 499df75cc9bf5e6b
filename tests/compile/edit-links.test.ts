import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles } from '../made/compile-files.ts';

test('the link to edit a page leads to its file, whatever signs its name has', async () => {
  const { site } = await compileFiles({
    'site.yaml': 'title: T\ndescription: D\nrepository: https://example.org/us/site/\n',
    "entities/C# & O'Hare (1901)?.md": '---\ntitle: C#\nkind: company\nid: c-sharp\n---\nText.\n',
    'articles/借金.md': '---\ntitle: Debt\ndate: 2020-01-01\n---\nText.\n',
  });
  const pages = [...site.pages.ofType('entity'), ...site.pages.ofType('article')];
  const edited = pages.map(({ view }) => new URL(view.editUrl ?? ''));
  assert.deepEqual(
    edited.map(({ pathname, search, hash }) => [decodeURIComponent(pathname), search, hash]),
    [
      ["/us/site/edit/main/content/entities/C# & O'Hare (1901)?.md", '', ''],
      ['/us/site/edit/main/content/articles/借金.md', '', ''],
    ],
  );
});
