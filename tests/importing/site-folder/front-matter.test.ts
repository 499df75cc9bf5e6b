import assert from 'node:assert/strict';
import test from 'node:test';
import { importFolder } from './import-folder.ts';

test('front matter in TOML becomes YAML with the names of this site', async (t) => {
  const { read, report } = await importFolder(t, {
    'hugo.toml': '',
    'content/posts/a.md':
      '+++\ntitle = "A: b"\ndate = 2024-05-17T23:30:00-05:00\nlastmod = 2024-06-01\nsubtitle = "Sub"\nauthor = "Mira Lund"\nauthors = ["Mira Lund"]\ntags = ["x"]\nCategories = ["Y", "x"]\nkeywords = "k, l"\nweight = 3\n[params]\na = 1\n+++\nText.\n',
  });
  assert.equal(
    read('articles/a.md'),
    '---\ntitle: "A: b"\ndescription: Sub\ndate: 2024-05-17\nupdated: 2024-06-01\nauthors:\n  - Mira Lund\ntags:\n  - x\n  - k\n  - l\n  - Y\nredirects:\n  - /posts/a/\n---\n\nText.\n',
  );
  assert.match(report, /Fields without a place here: params \(1\), weight \(1\)/);
});

test('front matter in JSON is read', async (t) => {
  const { read } = await importFolder(t, {
    'hugo.toml': '',
    'content/a.md': '{\n  "title": "A",\n  "draft": true,\n  "slug": "b"\n}\n\nText.\n',
  });
  assert.equal(read('pages/b.md'), '---\ntitle: A\ndraft: true\n---\n\nText.\n');
});

test('a second field for one place is counted', async (t) => {
  const { read, report } = await importFolder(t, {
    '_quarto.yml': '',
    'a.qmd':
      '---\ntitle: A\nabstract: Long\nsubtitle: Short\nauthor:\n  - name: {given: Mira, family: Lund}\n    orcid: x\n---\nText.\n',
  });
  assert.match(read('pages/a.md'), /description: Short\nauthors:\n {2}- Mira Lund\n/);
  assert.match(report, /abstract \(1\), author\.orcid \(1\)/);
});

test('dates in words are read, and one that may mean two days is named', async (t) => {
  const { read, report } = await importFolder(t, {
    '_quarto.yml': '',
    'posts/a.qmd': '---\ntitle: A\ndate: "March 7, 2021"\n---\nText.\n',
    'posts/b.qmd': '---\ntitle: B\ndate: 3/7/2021\n---\nText.\n',
  });
  assert.match(read('articles/a.md'), /date: 2021-03-07\n/);
  assert.match(read('pages/posts/b.md'), /^---\ntitle: B\nredirects/);
  assert.match(
    report,
    /Dates that cannot be read, .*`date: 2024-05-17` \(1\): pages\/posts\/b\.md 3\/7\/2021$/m,
  );
  assert.match(report, /Fields without a place here: date \(1\)/);
});

test('drafts stay drafts: by field, by folder, and with `published: false`', async (t) => {
  const { read, report } = await importFolder(t, {
    '_config.yml': '',
    '_drafts/a.md': '---\ntitle: A\n---\nText.\n',
    'b.md': '---\ntitle: B\npublished: false\n---\nText.\n',
    'c.md': '---\ntitle: C\ndraft: yes\n---\nText.\n',
  });
  for (const file of ['articles/a.md', 'pages/b.md', 'pages/c.md'])
    assert.match(read(file), /draft: true\n/, file);
  assert.match(report, /1 article, 2 pages, 3 drafts among them/);
});

test('a text that Hugo does not show is a draft', async (t) => {
  const { read, report } = await importFolder(t, {
    'hugo.toml': '',
    'content/a.md': '---\nheadless: true\ndraft: false\n---\nText.\n',
    'content/b.md': '---\nbuild: {render: never}\n---\nText.\n',
    'content/c.md': '---\nbuild: {render: always}\ndraft: perhaps\n---\nText.\n',
  });
  assert.match(read('pages/a.md'), /draft: true/);
  assert.match(read('pages/b.md'), /draft: true/);
  assert.doesNotMatch(read('pages/c.md'), /draft/);
  assert.match(report, /Fields without a place here: draft \(1\)/);
});

test('a text that the tool shows on other days only is a draft, and named', async (t) => {
  const texts = {
    'a.md': '---\ndate: 2031-02-03\n---\nText.\n',
    'b.md': '---\ndate: 2019-02-03\nexpiryDate: 2025-12-31\n---\nText.\n',
    'c.md': '---\ndate: 2031-02-03\npublishDate: 2025\nexpiryDate: 2026-01-01\n---\nText.\n',
  };
  const drafts = async (settings: string, folder: string, value = ''): Promise<string[]> => {
    const files = Object.entries(texts).map(([name, text]) => [folder + name, text]);
    const { read, paths, report } = await importFolder(t, {
      [settings]: value,
      ...Object.fromEntries(files),
    });
    const found = paths.filter((path) => /^draft: true$/m.test(read(path)));
    if (found.length > 0)
      assert.ok(report.includes(`expired (${found.length}): ${found.join(', ')}`));
    return found;
  };
  assert.deepEqual(await drafts('hugo.toml', 'content/'), ['pages/a.md', 'pages/b.md']);
  assert.deepEqual(await drafts('hugo.toml', 'content/', 'buildFuture = true'), ['pages/b.md']);
  assert.deepEqual(await drafts('hugo.toml', 'content/', 'buildExpired = true'), ['pages/a.md']);
  assert.deepEqual(await drafts('_config.yml', '', 'future: true\nbuildExpired: true'), []);
  assert.deepEqual(await drafts('mkdocs.yml', 'docs/'), []);
});

test('a folder of translations gives its texts their language, and one of other texts none', async (t) => {
  const text = 'Text.\n';
  const { read } = await importFolder(t, {
    'a.md': text,
    'index.md': text,
    'fa/a.md': text,
    'fa/own.md': '---\nlang: ps\n---\nText.\n',
    'zh_cn/index.md': text,
    'zh_cn/b/a.md': text,
    'pt-br/b/a.md': text,
    'id/index.md': text,
    'id/c.md': text,
    'xx/a.md': text,
  });
  const languages = [
    'home',
    'fa/a',
    'fa/own',
    'zh_cn',
    'zh_cn/b/a',
    'pt-br/b/a',
    'id',
    'id/c',
    'xx/a',
  ];
  assert.deepEqual(
    languages.map((path) => /^lang: (.*)$/m.exec(read(`pages/${path}.md`))?.[1]),
    [undefined, 'fa', 'ps', 'zh-CN', 'zh-CN', 'pt-BR', undefined, undefined, undefined],
  );
});

test('a text of Eleventy without an address is a draft', async (t) => {
  const { read, report } = await importFolder(t, {
    '.eleventy.js': '',
    'a.md': '---\npermalink: false\n---\nText.\n',
    'b.md': '---\npermalink: "/{{ lang }}/b/"\n---\nText.\n',
  });
  assert.match(read('pages/a.md'), /draft: true\n/);
  assert.doesNotMatch(read('pages/b.md'), /draft|redirects/);
  assert.doesNotMatch(report, /Fields without a place/);
});

test('Zola has tags in a table of taxonomies, and aliases from the root of the site', async (t) => {
  const { read, report } = await importFolder(t, {
    'config.toml': 'base_url = "https://example.org"',
    'content/b/a.md':
      '+++\naliases = ["old/a.html"]\n[taxonomies]\ntags = ["x"]\nseries = ["y"]\n+++\nText.\n',
  });
  assert.match(read('pages/b/a.md'), /tags:\n {2}- x\nredirects:\n {2}- \/old\/a\.html\n/);
  assert.match(report, /Fields without a place here: series \(1\)/);
});

test('aliases are old addresses in Hugo and names in a vault', async (t) => {
  const text = '---\naliases: [/old/name/, Old]\n---\nText.\n';
  const hugo = await importFolder(t, { 'hugo.toml': '', 'content/a.md': text });
  assert.match(hugo.read('pages/a.md'), /redirects:\n {2}- \/old\/name\/\n {2}- \/Old\n/);
  const vault = await importFolder(t, { '.obsidian/app.json': '{}', 'a.md': text });
  assert.match(vault.read('pages/a.md'), /aliases:\n {2}- \/old\/name\/\n {2}- Old\n/);
});

test('fields of a vault may have the singular names of older versions', async (t) => {
  const { read, report } = await importFolder(t, {
    '.obsidian/app.json': '{}',
    'a.md': '---\ntag: harbour\nalias: HE\n---\nText.\n',
  });
  assert.match(read('pages/a.md'), /tags:\n {2}- harbour\naliases:\n {2}- HE\n/);
  assert.doesNotMatch(report, /Fields without a place/);
});

test('without a title, the first heading or the name of the file is one', async (t) => {
  const { read } = await importFolder(t, {
    '_config.yml': '',
    '_posts/2020-01-31-my-first_post.md': '---\n---\nText.\n',
    'b.md': '---\n---\n# Headed {#x}\n\nText.\n',
  });
  assert.match(read('articles/my-first-post.md'), /^---\ntitle: My first post\ndate: 2020-01-31\n/);
  assert.match(read('pages/b.md'), /^---\ntitle: Headed\n/);
});

test('a heading that is the title gives it its words without marks, and is shown once', async (t) => {
  const { read } = await importFolder(t, {
    '_quarto.yml': '',
    'a.qmd': '# The *past* of [H~2~O](b.qmd) and `m^2^` {#sec-a}\n\nText.\n',
    'b.qmd': 'See [a](a.qmd#sec-a).\n',
    'c.qmd': '# ![](a.png)\n\nText.\n',
  });
  assert.match(read('pages/a.md'), /^---\ntitle: The past of H2O and m\^2\^\n/);
  assert.match(read('pages/b.md'), /See \[a\]\(a\.md\)\./);
  assert.match(read('pages/c.md'), /^---\ntitle: C\n/);
});

test('a note of a vault has the title that its name is, and a date stays one everywhere', async (t) => {
  const vault = { '.obsidian/app.json': '{}', 'my-note.md': 'Text.\n' };
  const { read } = await importFolder(t, vault);
  assert.match(read('pages/my-note.md'), /^---\ntitle: my-note\n/);
  const plain = await importFolder(t, { '2024-05-06.md': 'Text.\n' });
  assert.match(plain.read('pages/2024-05-06.md'), /^---\ntitle: "?2024-05-06"?\n/);
});

test('front matter that cannot be read is kept with its text, and named', async (t) => {
  const text = '---\ntitle: [a\n---\nText.\n';
  const { read, report } = await importFolder(t, { 'a.md': text, 'b.md': 'Text.\n' });
  assert.equal(read('pages/a.md'), text);
  assert.match(
    report,
    /Front matter that cannot be read, and is kept as it is \(1\): pages\/a\.md/,
  );
});

test('the picture of a text goes with it', async (t) => {
  const { read, paths, report } = await importFolder(t, {
    'hugo.toml': '',
    'content/posts/a/index.md':
      '---\ntitle: A\ndate: 2020-01-01\ncover:\n  image: b.png\n  alt: A quay\n  caption: C\n---\nText.\n',
    'content/posts/a/b.png': 'x',
    'content/c.md': '---\ntitle: C\nimages: [/d.jpg]\n---\nText.\n',
    'static/d.jpg': 'x',
    'content/e.md': '---\ntitle: E\nimage: https://example.org/x.png\n---\nText.\n',
  });
  assert.match(
    read('articles/a.md'),
    /image:\n {2}src: posts\/a\/b\.png\n {2}alt: A quay\n {2}caption: C\n/,
  );
  assert.match(read('pages/c.md'), /image: d\.jpg\n/);
  assert.ok(paths.includes('assets/posts/a/b.png') && paths.includes('assets/d.jpg'));
  assert.match(
    report,
    /Links that lead to no text or file that can be shown \(1\): pages\/e\.md:1 https/,
  );
});
