import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { projectDir } from '../../../src/publish/site-options.ts';
import { dated, importFolder, importFrom } from './import-folder.ts';

test('each tool is recognised by its settings', async (t) => {
  const text = dated('A');
  const tools: [report: string, files: Record<string, string>][] = [
    [
      'Hugo (config.yaml), texts in texts/',
      { 'config.yaml': 'contentDir: texts', 'texts/a.md': text },
    ],
    ['Hugo (config/_default/hugo.toml)', { 'config/_default/hugo.toml': '', 'content/a.md': text }],
    ['Zola (config.toml)', { 'config.toml': 'base_url = "/"', 'content/a.md': text }],
    ['Eleventy (.eleventy.js), texts in b/', { '.eleventy.js': 'input: "b"', 'b/a.md': text }],
    [
      'Eleventy (eleventy.config.js), texts in b/',
      { 'eleventy.config.js': 'c.setInputDirectory("b");', 'b/a.md': text },
    ],
    [
      'Docusaurus (docusaurus.config.ts)',
      { 'docusaurus.config.ts': "x = { docs: { routeBasePath: '/' } }", 'docs/a.md': text },
    ],
    ['Jekyll (_config.yml)', { '_config.yml': '', 'a.md': text }],
    ['Quarto (_quarto.yml)', { '_quarto.yml': '', 'a.qmd': text }],
    ['Quartz (quartz.config.ts)', { 'quartz.config.ts': '', 'content/a.md': text }],
    ['Astro (astro.config.mjs)', { 'astro.config.mjs': '', 'src/content/docs/a.md': text }],
    ['MkDocs (mkdocs.yml), texts in d/', { 'mkdocs.yml': 'docs_dir: d', 'd/a.md': text }],
    ['Obsidian (.obsidian)', { '.obsidian/app.json': '{}', 'a.md': text }],
    ['Markdown, texts in ./', { 'a.md': text }],
  ];
  for (const [start, files] of tools) {
    const { report, paths } = await importFolder(t, files);
    assert.ok(report.startsWith(start), report);
    assert.deepEqual(paths, ['pages/a.md'], start);
  }
});

test('the page for addresses that lead nowhere is left to the site, and a text of that name is not', async (t) => {
  const { paths, report } = await importFolder(t, {
    'astro.config.mjs': '',
    'src/content/docs/404.md': 'Nothing here.',
    'src/content/docs/a/404.md': 'Flight 404.',
  });
  assert.deepEqual(paths, ['pages/a/404.md']);
  assert.match(
    report,
    /old 404 page, left out, since the site has its own \(1\): src\/content\/docs\/404\.md/,
  );
});

test('posts with a date become articles; `--as` chooses all texts with a date, or none', async (t) => {
  const files = {
    'hugo.toml': '',
    'content/posts/a.md': dated('A'),
    'content/posts/undated.md': 'Text.\n',
    'content/essays/b.md': dated('B'),
    'content/posts/_index.md': dated('Posts'),
  };
  const { paths, report } = await importFolder(t, files);
  assert.deepEqual(paths, [
    'articles/a.md',
    'pages/essays/b.md',
    'pages/posts.md',
    'pages/posts/undated.md',
  ]);
  assert.match(
    report,
    /Pages with a date; `--as article` makes articles of them \(2\): pages\/essays/,
  );
  const articles = await importFolder(t, files, { as: 'article' });
  assert.ok(articles.paths.includes('articles/b.md'));
  const pages = await importFolder(t, files, { as: 'page' });
  assert.ok(pages.paths.includes('pages/posts/a.md'));
  assert.doesNotMatch(pages.read('pages/posts/a.md'), /redirects/);
});

test('two texts of one name get two ids, and each its old address', async (t) => {
  const { paths, read, errors } = await importFolder(t, {
    'hugo.toml': '',
    'content/posts/2020/a.md': dated('One'),
    'content/posts/2021/a.md': dated('Two'),
    'content/docs/b.md': 'Text.\n',
    'content/docs/B/index.md': 'Text.\n',
    'content/docs/微信.md': 'Text.\n',
    'content/docs/微信/index.md': 'Text.\n',
  });
  assert.deepEqual(paths, [
    'articles/a-2.md',
    'articles/a.md',
    'pages/docs/B.md',
    'pages/docs/b-2.md',
    'pages/docs/微信-2.md',
    'pages/docs/微信.md',
  ]);
  assert.match(read('articles/a-2.md'), /redirects:\n {2}- \/posts\/2021\/a\/\n/);
  assert.deepEqual(await errors(), []);
});

test('names that the site uses itself, and the front page, get others', async (t) => {
  const { paths, errors } = await importFolder(t, {
    'mkdocs.yml': '',
    'docs/index.md': '# Start\n\n[d](data/a.md)\n',
    'docs/data/a.md': '# Data\n\nText.\n',
    'docs/search.md': '# Find\n\nText.\n',
    'docs/timeline.md': '---\nurl: /404.html\n---\n# Lost\n\nText.\n',
  });
  assert.deepEqual(paths, [
    'pages/data-pages/a.md',
    'pages/home.md',
    'pages/search-pages.md',
    'pages/timeline-pages.md',
  ]);
  assert.deepEqual(await errors(), []);
});

test('only files that texts name go to assets/, each under a name of its own; others are named', async (t) => {
  const { paths, report } = await importFolder(t, {
    'hugo.toml': '',
    'content/a.md': '![a](/img/x.png) ![b](/Img/X.png) [c](/old.doc)\n',
    'static/img/x.png': 'x',
    'assets/Img/X.png': 'y',
    'static/old.doc': 'x',
    'static/theme.svg': 'x',
  });
  assert.deepEqual(paths, ['assets/Img/X-2.png', 'assets/img/x.png', 'pages/a.md']);
  assert.match(report, /no text or file that can be shown \(1\): pages\/a\.md:5 \/old\.doc/);
  assert.match(report, /that no text names, left out \(1\): static\/theme\.svg/);
});

test('bibliographies become sources, each once', async (t) => {
  const bib = '@book{a, title = {A}, author = {B, C}, year = {2020}}\n';
  const { paths, errors } = await importFolder(t, {
    '_quarto.yml': 'bibliography: [refs.json]',
    'a.qmd': 'Text [@a].\n',
    'refs.json': '[{"id": "b", "type": "book", "title": "B"}]',
    'other.json': '[]',
    'a.bib': bib,
    'posts/x/a.bib': bib,
    '_parts/b.bib': bib.replace('{a', '{z'),
    'posts/y/a.bib': '@book{c, title = {C}, author = {B, C}, year = {2020}}\n',
  });
  assert.deepEqual(
    paths.filter((path) => path.startsWith('sources/')),
    ['sources/a-2.bib', 'sources/a.bib', 'sources/refs.json'],
  );
  assert.deepEqual(await errors(), []);
});

test('the bibliography that a book of Jupyter names becomes sources, also from a folder with `_`', async (t) => {
  const { paths, report } = await importFolder(t, {
    '_config.yml': 'bibtex_bibfiles: [_static/a.bib]',
    'a.md': '---\ntitle: A\n---\nText {cite}`a`.\n',
    '_static/a.bib': '@book{a, title = {A}}\n',
    '_static/b.bib': '@book{b, title = {B}}\n',
  });
  assert.deepEqual(paths, ['pages/a.md', 'sources/a.bib']);
  assert.match(report, /written: roles of MyST such as \{cite\} \(1\): pages\/a\.md:7/);
});

test('a folder of 2,000 texts is imported whole', async (t) => {
  const text = `---\ntitle: T\ndate: 2020-01-31\n---\n{{< figure src="/a.png" >}}\n\n${'[x](/posts/t1/) and `code`.\n\n'.repeat(20)}`;
  const files = Object.fromEntries(
    Array.from({ length: 2000 }, (_each, at) => [`content/posts/t${at}.md`, text]),
  );
  const { paths } = await importFolder(t, { 'hugo.toml': '', 'static/a.png': 'x', ...files });
  assert.equal(paths.length, 2001);
});

test('the fixtures are imported without errors', async (t) => {
  const fixtures = join(projectDir, 'tests/fixtures/site-folders');
  for (const name of readdirSync(fixtures)) {
    const { paths, errors } = await importFrom(t, join(fixtures, name));
    assert.ok(paths.length > 0, name);
    assert.deepEqual(await errors(), [], name);
  }
});
