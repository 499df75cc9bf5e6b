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

const alone = { 'entities/cc.md': '---\ntitle: CC\nkind: company\n---\n' };
const textWith = (text: string): Record<string, string> => ({
  'articles/one.md': `---\ntitle: One\ndate: 2024-01-01\n---\nText.\n\n${text}\n`,
});

for (const attributes of ['entity=cc', 'entity=cc depth=2']) {
  test(`\`::network{${attributes}}\` of an entity without relations shows nothing, and warns`, async () => {
    const { site, problems } = await compileFiles({
      ...alone,
      ...textWith(`::network{${attributes}}`),
    });
    assert.deepEqual(
      problems
        .filter(({ file }) => file === 'articles/one.md')
        .map(({ line, severity, code, message }) => [line, severity, code, message]),
      [[7, 'warning', 'invalid-directive', '`::network` has nothing to show.']],
    );
    assert.equal(site.pages.ofType('article')[0]?.view.bodyHtml, '<p>Text.</p>');
  });
}

test('a network around an event has the relations of the event', async () => {
  const { site } = await compileFiles({
    ...alone,
    'entities/fair.md': '---\ntitle: Fair\nkind: event\ndate: 2020\ninvolves: [cc]\n---\n',
    ...textWith('::network{entity=fair}'),
  });
  assert.match(site.pages.ofType('article')[0]?.view.bodyHtml ?? '', /<figure/);
});

test('the network of the site starts with a chart in columns only if it has a column for each kind', async () => {
  const files = {
    'entities/alpha.md': '---\ntitle: Alpha\nkind: company\nowns: [beta]\nleaders: [ann]\n---\n',
    'entities/beta.md': '---\ntitle: Beta\nkind: company\n---\n',
    'entities/ann.md': '---\ntitle: Ann\nkind: person\n---\n',
    'entities/fair.md': '---\ntitle: Fair\nkind: event\ndate: 2020\ninvolves: [beta]\n---\n',
  };
  const titleWith = async (columns: string): Promise<string | undefined> => {
    const chart = `title: In columns\ntype: network\nlayout: columns\ncolumns: ${columns}\n`;
    const { site } = await compileFiles({ ...files, 'charts/columns.yaml': chart });
    const [network] = site.pages.ofType('network');
    return network?.view.chartHtml?.match(/<h2[^>]*>(.*?)<\/h2>/)?.[1];
  };
  assert.match((await titleWith('[[person], [company]]')) ?? '', /In columns/);
  assert.match((await titleWith('[[law], [company]]')) ?? '', /Who is connected with whom/);
});
