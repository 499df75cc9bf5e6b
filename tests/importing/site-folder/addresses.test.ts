import assert from 'node:assert/strict';
import test from 'node:test';
import { bodyOf, dated, importFolder } from './import-folder.ts';

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
  [
    { '_config.yml': 'permalink: /:short_year/:i_month/:i_day/:title' },
    '_posts/2020-01-31-a.md',
    '',
    '/20/1/31/a',
  ],
  [{ '_quarto.yml': '' }, 'posts/a.qmd', '', '/posts/a.html'],
  [{ '_quarto.yml': '' }, 'posts/a/index.qmd', '', '/posts/a/'],
  [{ 'quartz.config.ts': '' }, 'content/blog/A b.md', '', '/blog/A-b'],
  [{ 'astro.config.mjs': '' }, 'src/content/docs/blog/A b.md', '', '/blog/a-b/'],
  [{ 'zola.toml': 'base_url = "/"' }, 'content/blog/2020-01-31-A b.md', '', '/blog/a-b/'],
  [{ 'config.toml': 'base_url = "/"' }, 'content/blog/a.md', 'path: b/a-1\n', '/b/a-1'],
  [{ 'docusaurus.config.js': '' }, 'blog/2020-01-31-a.md', '', '/blog/2020/01/31/a'],
  [
    { 'docusaurus.config.js': "trailingSlash: true, blog: { routeBasePath: '/' }" },
    'blog/2020-01-31-a/index.md',
    'slug: x/b\n',
    '/x/b/',
  ],
  [{ '.eleventy.js': 'dir: { input: "./src" }' }, 'src/blog/A.md', '', '/blog/A/'],
  [{ 'eleventy.config.js': '' }, 'blog/a.md', 'permalink: /b/\n', '/b/'],
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

test('a link to a folder leads to its part in the list of pages, if the site has one', async (t) => {
  const pages = Array.from({ length: 8 }, (_, at) => [`content/A b/${at}.md`, 'Text.\n']);
  const files = Object.fromEntries([['hugo.toml', ''], ['content/A b/_index.md', ''], ...pages]);
  const link = { 'content/c.md': '[x](/a-b/#y) [y](../a-b)\n' };
  const listed = await importFolder(t, { ...files, ...link });
  assert.equal(listed.body('pages/c.md'), '[x](/pages/#a-b) [y](/pages/#a-b)\n');
  assert.deepEqual(await listed.errors(), []);
  delete files['content/A b/0.md'];
  const few = await importFolder(t, { ...files, ...link });
  assert.match(few.report, /Links that lead to no text .* \(2\)/);
});

test('an address of HTML that is written in numbers is no lost link', async (t) => {
  const { body, report } = await importFolder(t, {
    'a.md': '<a href="&#109;&#x61;ilto:a@b.c">Write</a> <a href="b&#46;md?x&amp;y&#ab;">b</a>\n',
    'b.md': 'Text.\n',
  });
  assert.match(body('pages/a.md'), /"&#109;&#x61;ilto:a@b\.c".* href="b\.md#ab;"/);
  assert.doesNotMatch(report, /Links that lead to no/);
});

test('a link of Zola leads to a text by its path', async (t) => {
  const { body } = await importFolder(t, {
    'config.toml': 'base_url = "https://example.org"',
    'content/b/a.md': 'Text.\n',
    'content/c/d.md': '[x](@/b/a.md#y) [z](@/nothing.md)\n',
  });
  assert.equal(body('pages/c/d.md'), '[x](../b/a.md#y) [z](@/nothing.md)\n');
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

test('the text of a tag leaves the address to the page that the site has for the tag', async (t) => {
  const { paths, report, errors } = await importFolder(t, {
    'hugo.toml': '',
    'content/a.md': '---\ntitle: A\ntags: [Dam]\n---\nText.\n',
    'content/tags/dam/_index.md': '---\ntitle: Dams\n---\nAll about dams.\n',
  });
  assert.deepEqual(paths, ['pages/a.md', 'pages/tags-pages/dam.md']);
  assert.match(report, /Old addresses that are taken here, .*\(1\): \/tags\/dam\//);
  assert.deepEqual(await errors(), []);
});

test('pictures of other sites stay, and are named', async (t) => {
  const { body, report } = await importFolder(t, {
    'a.md':
      'Text.\n\n![x](https://example.org/x.png)\n\n<p><img src="https://example.org/y.png"></p>\n',
  });
  assert.match(body('pages/a.md'), /^Text\.\n\n!\[x\]\(https:\/\/example\.org\/x\.png\)\n/);
  assert.match(report, /a picture of another site, .* \(2\): pages\/a\.md:7, pages\/a\.md:9/);
});

test('a link to a heading has the name that its words without marks give it, and what looks like one in code is none', async (t) => {
  const { body } = await bodyOf(
    t,
    'hugo.toml',
    '[x](#past) [y](#dam)\n\n```\n# No {#dam}\n```\n\n## The [*past*](b.md) <b>x</b> {#past}\n\n## Dam\n',
  );
  assert.match(body, /^\[x\]\(#the-past-x\) \[y\]\(#dam\)$/m);
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

test('the address that a clipping has on another site is not one of its own', async (t) => {
  const { read, report } = await importFolder(t, {
    '.obsidian/app.json': '{}',
    'clippings/a.md': '---\nurl: https://example.org/the-sale\n---\nText.\n',
  });
  assert.doesNotMatch(read('pages/clippings/a.md'), /redirects/);
  assert.match(report, /Fields without a place here: url \(1\)/);
});
