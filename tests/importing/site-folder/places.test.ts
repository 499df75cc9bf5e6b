import assert from 'node:assert/strict';
import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { ImportError } from '../../../src/importing/plan/import-plan.ts';
import { WriteError } from '../../../src/importing/write-plan.ts';
import { projectDir } from '../../../src/publish/site-options.ts';
import { digests, runCommand, scratchFolder } from '../../cli/run-command.ts';
import { writeFiles } from '../../made/write-files.ts';
import { siteOf } from '../import-into.ts';
import { importFolder } from './import-folder.ts';

const dated = (title: string): string => `---\ntitle: ${title}\ndate: 2020-01-31\n---\nText.\n`;

test('each tool is recognised by its settings', async (t) => {
  const text = dated('A');
  const tools: [report: string, files: Record<string, string>][] = [
    [
      'Hugo (config.yaml), texts in texts/',
      { 'config.yaml': 'contentDir: texts', 'texts/a.md': text },
    ],
    ['Hugo (config/_default/hugo.toml)', { 'config/_default/hugo.toml': '', 'content/a.md': text }],
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

const addresses: [tool: Record<string, string>, file: string, front: string, old: string][] = [
  [{ 'hugo.toml': '' }, 'content/posts/A b.md', '', '/posts/a-b/'],
  [{ 'hugo.toml': 'uglyURLs = true' }, 'content/posts/a.md', '', '/posts/a.html'],
  [
    { 'hugo.toml': '[permalinks.page]\nposts = "/:year/:monthname/:title"' },
    'content/posts/a.md',
    '',
    '/2020/january/a-title',
  ],
  [{ 'hugo.toml': '' }, 'content/posts/a.md', 'url: /elsewhere/\n', '/elsewhere/'],
  [{ '_config.yml': '' }, '_posts/2020-01-31-a.md', '', '/2020/01/31/a.html'],
  [{ '_config.yml': 'permalink: pretty' }, 'x/_posts/2020-01-31-a.md', '', '/x/2020/01/31/a/'],
  [
    { '_config.yml': '' },
    'X/_posts/y/2020-01-31-a.md',
    'categories: [x, Z]\n',
    '/x/z/2020/01/31/a.html',
  ],
  [{ '_config.yml': '' }, '_posts/2020-01-31-a.md', 'permalink: /b/:title/\n', '/b/a/'],
  [{ '_quarto.yml': '' }, 'posts/a.qmd', '', '/posts/a.html'],
  [{ '_quarto.yml': '' }, 'posts/a/index.qmd', '', '/posts/a/'],
  [{ 'quartz.config.ts': '' }, 'content/blog/A b.md', '', '/blog/A-b'],
  [{ 'astro.config.mjs': '' }, 'src/content/docs/blog/A b.md', '', '/blog/a-b/'],
  [{ 'mkdocs.yml': 'use_directory_urls: false' }, 'docs/blog/a.md', '', '/blog/a.html'],
];

for (const [tool, file, front, old] of addresses) {
  const [settings = ''] = Object.keys(tool);
  test(`${settings} ${Object.values(tool)[0]}: ${file} was at ${old}`, async (t) => {
    const text = `---\ntitle: A title\ndate: 2020-01-31\n${front}---\nText.\n`;
    const { paths, read, errors } = await importFolder(t, { ...tool, [file]: text });
    const [path = ''] = paths;
    assert.match(path, /^articles\//);
    assert.match(read(path), new RegExp(`redirects:\n {2}- ${old}\n`));
    assert.deepEqual(await errors(), []);
  });
}

test('names and addresses that lead out of a folder or to another host do not', async (t) => {
  const { paths, read, errors } = await importFolder(t, {
    'hugo.toml': '',
    'content/posts/a.md':
      '---\ndate: 2020-01-31\nslug: ../../evil\nurl: //evil.example/x\naliases: [../../../up, "/a b", "/c#d", "https://evil.example/y", "/x?y"]\n---\n[x](../../../../etc/passwd) ![y](../../../../x.png)\n',
    'content/b.md': '---\nslug: ../../evil\n---\nText.\n',
  });
  assert.deepEqual(paths, ['articles/evil.md', 'pages/b.md']);
  assert.deepEqual(
    [...read('articles/evil.md').matchAll(/^ {2}- (.*)$/gm)].map(([, path]) => path),
    ['/evil.example/x', '/up', '/a%20b', '/c', '/y', '/x'],
  );
  assert.deepEqual(
    (await errors()).filter((error) => !/unknown-(?:link|asset)/.test(error)),
    [],
  );
});

test('texts whose old address cannot be worked out are named', async (t) => {
  const { report, read } = await importFolder(t, {
    '_config.yml': 'permalink: ordinal',
    '_posts/2020-01-31-a.md': '---\ntitle: A\n---\nText.\n',
  });
  assert.match(report, /Old addresses are not known of \(1\): articles\/a\.md/);
  assert.doesNotMatch(read('articles/a.md'), /redirects/);
});

test('a link of a text to itself leads to it', async (t) => {
  const { body, errors } = await importFolder(t, {
    'hugo.toml': '',
    'content/posts/a.md': `---\ndate: 2020-01-31\n---\n## H\n\n[a](/posts/a/) [b](/posts/a/#h) [c](#h)\n`,
  });
  assert.equal(body('articles/a.md'), '## H\n\n[a](a.md) [b](a.md#h) [c](#h)\n');
  assert.deepEqual(await errors(), []);
});

test('links lead on: by file, by address, below the base path, and to lists and feeds', async (t) => {
  const { body, report, errors } = await importFolder(t, {
    'hugo.toml': 'baseURL = "https://example.org/blog/"',
    'content/posts/a.md': dated('A'),
    'static/index.xml': '<x/>',
    'content/docs/b (1).md': '## H\n\nText.\n',
    'content/c.md':
      '[1](posts/a.md) [2](/posts/a/) [3](/blog/posts/a) [4](https://example.org/blog/posts/a/) [5](docs/b%20\\(1\\).md#h) [6](</docs/b (1)/#h> "t") [7](/posts/) [8](/index.xml) [9](/) [10](https://example.com/posts/a/) [10](https://example.org/posts/a/) [10](https://example.org.example.com/blog/posts/a/) [11](mailto:a@b.c) [12](#x) <https://example.org/x> [a [b](/posts/a/) c]\n\n[r]: /posts/a/ "T"\n\n<a href="/posts/a/">x</a>\n\n[lost](nowhere.md)\n',
  });
  assert.equal(
    body('pages/c.md'),
    '[1](../articles/a.md) [2](../articles/a.md) [3](../articles/a.md) [4](../articles/a.md) [5](docs/b%20%281%29.md#h) [6](docs/b%20%281%29.md#h "t") [7](/articles/) [8](/rss.xml) [9](/) [10](https://example.com/posts/a/) [10](https://example.org/posts/a/) [10](https://example.org.example.com/blog/posts/a/) [11](mailto:a@b.c) [12](#x) <https://example.org/x> [a [b](../articles/a.md) c]\n\n[r]: ../articles/a.md "T"\n\n<a href="../articles/a.md">x</a>\n\n[lost](nowhere.md)\n',
  );
  assert.match(
    report,
    /Links that lead to no text or file that can be shown \(1\): pages\/c\.md:11 nowhere\.md/,
  );
  assert.deepEqual(await errors(), []);
});

test('the base path of Astro and of a book of Quarto is known', async (t) => {
  const script = "// base: '/old',\nexport default { site: 'https://a.org', base: '/guide' };\n";
  const astro = await importFolder(t, {
    'astro.config.mjs': script,
    'src/content/docs/a.md': '[b](/guide/x/b/) [c](https://a.org/guide/x/b/) ![d](/guide/d.png)\n',
    'src/content/docs/x/b.md': 'Text.\n',
    'public/d.png': 'x',
  });
  assert.equal(astro.body('pages/a.md'), '[b](x/b.md) [c](x/b.md) ![d](../assets/d.png)\n');
  const book = await importFolder(t, {
    '_quarto.yml': 'book: {site-url: https://a.org/book}\n',
    'a.qmd': '[b](https://a.org/book/b.html)\n',
    'b.qmd': 'Text.\n',
  });
  assert.equal(book.body('pages/a.md'), '[b](b.md)\n');
});

test('a link to the heading that is the title leads to the top of its page', async (t) => {
  const { body } = await importFolder(t, {
    'mkdocs.yml': '',
    'docs/a.md': '[b](b.md#b-c) [c](c.md#c-d)\n',
    'docs/b.md': '# B *c*\n\nText.\n',
    'docs/c.md': '---\ntitle: Other\n---\n# C d\n\nText.\n',
  });
  assert.equal(body('pages/a.md'), '[b](b.md) [c](c.md#c-d)\n');
});

test('the languages of Hugo end the names of texts, and start their addresses', async (t) => {
  const { paths, read, report } = await importFolder(t, {
    'config/_default/hugo.toml': 'defaultContentLanguage = "de"\n',
    'config/_default/languages.toml': '[de]\n[en]\n',
    'content/blog/a/index.de.md': dated('A'),
    'content/blog/a/index.en.md': dated('An A'),
    'content/_index.en.md': 'Home.\n',
    'content/node.js.md': 'Text.\n',
  });
  assert.deepEqual(paths, ['articles/a-2.md', 'articles/a.md', 'pages/en.md', 'pages/node.js.md']);
  assert.match(read('articles/a.md'), /redirects:\n {2}- \/blog\/a\/\n/);
  assert.match(read('articles/a-2.md'), /lang: en\n(?:.*\n)*? {2}- \/en\/blog\/a\/\n/);
  assert.doesNotMatch(report, /left out \(/);
});

test('old addresses that cannot lead to their texts are named', async (t) => {
  const { report } = await importFolder(t, {
    'hugo.toml': '',
    'content/a.md': '---\naliases: [/b/]\n---\nText.\n',
    'content/b.md': 'Text.\n',
  });
  assert.match(report, /taken here, or no addresses of pages \(1\): \/b\//);
});

test('pictures of other sites stay, and are named', async (t) => {
  const { body, report } = await importFolder(t, {
    'a.md': 'Text.\n\n![x](https://example.org/x.png)\n',
  });
  assert.equal(body('pages/a.md'), 'Text.\n\n![x](https://example.org/x.png)\n');
  assert.match(report, /a picture of another site, .* \(1\): pages\/a\.md:7/);
});

test('a link to the name that braces gave a heading leads to the heading', async (t) => {
  const { body } = await importFolder(t, {
    'mkdocs.yml': '',
    'docs/a.md': '## The *past* { #old }\n\n[b](b.md#new) [a](#old)\n',
    'docs/b.md': '## Now <small>x</small> { id="new" .c }\n',
  });
  assert.equal(body('pages/a.md'), '## The *past*\n\n[b](b.md#now-x) [a](#the-past)\n');
});

test('a vault keeps its names, links and embeds, and takes the files that they name', async (t) => {
  const { paths, body } = await importFolder(t, {
    '.obsidian/app.json': '{}',
    'Notes/My note.md': '[[Other|x]] ![[pic.png|300]] ![p](pic.png) [o](Other.md) ![[doc.pdf]]\n',
    'Other.md': 'Text.\n',
    'Files/pic.png': 'x',
    'Files/doc.pdf': 'x',
    'Files/unused.png': 'x',
  });
  assert.equal(
    body('pages/Notes/My note.md'),
    '[[Other|x]] ![[pic.png|300]] ![p](../../assets/Files/pic.png) [o](../Other.md) ![[doc.pdf]]\n',
  );
  assert.deepEqual(
    paths.filter((path) => path.startsWith('assets/')),
    ['assets/Files/doc.pdf', 'assets/Files/pic.png'],
  );
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

test('what is not imported is named: lists, other formats, parts, links, texts elsewhere', async (t) => {
  const root = join(scratchFolder(t), 'old');
  writeFiles(root, {
    'mkdocs.yml': '',
    'README.md': 'x\n',
    'docs/a.md': 'Text.\n',
    'docs/_part.md': 'Text.\n',
    'docs/empty.md': '---\ntitle: E\n---\n',
    'docs/b.rst': 'Text\n',
    'docs/c.html': '---\ntitle: C\n---\n<p>Text</p>\n',
    'docs/d.html': '<p>Of a theme</p>\n',
    'secret.md': 'Secret\n',
  });
  symlinkSync('../secret.md', join(root, 'docs/link.md'));
  const content = siteOf(t);
  const { stdout, status } = runCommand('import', [root, '--content', content, '--dry-run']);
  assert.equal(status, 0);
  for (const line of [
    'Texts without words, such as lists, left out (1): docs/empty.md',
    'Texts whose names start with `_`, left out (1): docs/_part.md',
    'Texts outside docs/, left out (2): README.md, secret.md',
    'Texts in other formats, left out (2): docs/b.rst, docs/c.html',
    'Symbolic links, not followed (1): docs/link.md',
  ])
    assert.ok(stdout.includes(`- ${line}\n`), stdout);
  assert.deepEqual(readdirSync(content), ['site.yaml']);
});

test('what Quartz does not show is named and left out', async (t) => {
  const { report, paths } = await importFolder(t, {
    'quartz.config.ts': '',
    'content/a.md': 'Text.\n',
    'content/private/b.md': 'Secret.\n',
  });
  assert.deepEqual(paths, ['pages/a.md']);
  assert.match(report, /in private folders, .*left out \(1\): content\/private\/b\.md/);
});

test('a text of Jekyll without front matter is named', async (t) => {
  const { report, paths } = await importFolder(t, {
    '_config.yml': '',
    'README.md': 'Text.\n',
    'a.md': '---\n---\nText.\n',
  });
  assert.deepEqual(paths, ['pages/a.md']);
  assert.match(report, /Texts without front matter, left out \(1\): README\.md/);
});

test('nothing is written over a file, nor beside a page of the same id', async (t) => {
  const files = { 'hugo.toml': '', 'content/posts/a.md': dated('A') };
  const site = { 'articles/old/a.md': dated('Mine') };
  await assert.rejects(
    importFolder(t, files, { site }),
    (cause) => cause instanceof ImportError && /articles\/old\/a\.md/.test(cause.message),
  );
  const draft = { 'articles/a.md': '---\ntitle: A\ndraft: true\n---\nMine.\n' };
  await assert.rejects(
    importFolder(t, files, { site: draft }),
    (cause) =>
      cause instanceof WriteError && /`articles\/a\.md` already exists/.test(cause.message),
  );
});

test('bytes that are not UTF-8 are named with their place, and nothing is written', (t) => {
  const root = scratchFolder(t);
  writeFileSync(join(root, 'a.md'), 'Text.\n');
  writeFileSync(join(root, 'b.md'), Buffer.from('One\nTw\xf6\n', 'latin1'));
  const content = siteOf(t);
  const { stderr, status } = runCommand('import', [root, '--content', content]);
  assert.equal(status, 1);
  assert.match(stderr, /b\.md:2:3: The bytes here are not UTF-8\..*Nothing was written/);
  assert.deepEqual(readdirSync(content), ['site.yaml']);
});

test('a folder without texts, and one of the site itself, are refused', (t) => {
  const content = siteOf(t, { 'pages/a.md': 'Text.\n' });
  const empty = scratchFolder(t);
  writeFileSync(join(empty, 'a.rst'), 'x');
  const none = runCommand('import', [empty, '--content', content]);
  assert.match(none.stderr, /holds no text in Markdown, but others, such as a\.rst/);
  const own = runCommand('import', [join(content, 'pages'), '--content', content]);
  assert.match(own.stderr, /is a part of the site in .* already/);
});

test('a content folder in the imported one is no part of it', (t) => {
  const root = scratchFolder(t);
  writeFiles(root, { 'a.md': 'Text.\n', 'content/site.yaml': 'title: A\ndescription: B\n' });
  const content = join(root, 'content');
  assert.equal(runCommand('import', [root, '--content', content]).status, 0);
  assert.deepEqual(Object.keys(digests(content)), ['pages/a.md', 'site.yaml']);
});

test('2,000 texts are imported in seconds', async (t) => {
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
    const content = siteOf(t);
    assert.equal(
      runCommand('import', [join(fixtures, name), '--content', content]).status,
      0,
      name,
    );
    assert.equal(runCommand('check', ['--content', content]).status, 0, name);
  }
});
