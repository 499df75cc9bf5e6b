import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles } from '../made/compile-files.ts';

test('a network in a text keeps its filters, which its drawing goes by, beside tasks', async () => {
  const { site } = await compileFiles({
    'entities/alpha.md': '---\ntitle: Alpha\nkind: company\nowns: [beta]\n---\n',
    'entities/beta.md': '---\ntitle: Beta\nkind: company\n---\n',
    'articles/owners.md':
      '---\ntitle: Owners\ndate: 2024-01-01\n---\n- [x] done\n\n::network{entity=alpha}\n',
  });
  const [article] = site.pages.ofType('article');
  const html = article?.view.bodyHtml ?? '';
  assert.match(html, /<li class="task-list-item">☑ done<\/li>/);
  assert.match(html, /<input type="checkbox" name="[^"]+" value="1" checked>/);
  assert.equal(html.match(/☑/g)?.length, 1);
});
