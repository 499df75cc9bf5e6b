import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles, problemsOf } from '../made/compile-files.ts';

const files = {
  'kinds.yaml': 'river: {label: River, plural: Rivers, fields: {mapped: {type: date}}}\n',
  'sources.yaml': '- {id: map, title: A map}\n',
  'entities/elbe.md':
    '---\ntitle: Elbe\nkind: river\nmapped: 1820\nsources: [map]\n---\nA river.\n',
  'pages/about.md': '---\ntitle: About\nredirects: [/who/]\n---\n## The team\n\nWe.\n',
  'pages/guides/first.md': '---\ntitle: First steps\n---\nHow to start.\n',
  'articles/flood.md': '---\ntitle: Flood\ndate: 2024-01-02\ntags: [水]\n---\nWater of the Elbe.\n',
};

const siteYaml = (links: readonly string[]): string =>
  `title: Site\ndescription: About.\nurl: https://example.org/repo\nnavigation:\n${links
    .map((link) => `  - {label: Link, link: ${JSON.stringify(link)}}\n`)
    .join('')}`;

const fixesOf = async (...links: string[]): Promise<string[]> => {
  const problems = await problemsOf({ ...files, 'site.yaml': siteYaml(links) });
  return problems.map(({ file, line, column, severity, code, fix }) => {
    assert.equal(`${file}:${column} ${severity} ${code}`, 'site.yaml:25 error unknown-link');
    return `${line - 4} ${fix}`;
  });
};

test('a link of the navigation that leads nowhere is an error that names the nearest page', async () => {
  assert.deepEqual(await fixesOf('/river/', 'abuot', 'guides/frist', '/rivers/elb/#course'), [
    '1 Did you mean `/rivers/`?',
    '2 Did you mean `/about/`?',
    '3 Did you mean `/guides/first/`?',
    '4 Did you mean `/rivers/elbe/`?',
  ]);
});

test('a file, a name or the base in place of the path is told the path', async () => {
  const links = ['pages/about.md', 'Elbe', '/repo/about/', '/pages/about/', '/entities/elbe/'];
  assert.deepEqual(await fixesOf(...links), [
    '1 Did you mean `/about/`?',
    '2 Did you mean `/rivers/elbe/`?',
    '3 Did you mean `/about/`?',
    '4 Did you mean `/about/`?',
    '5 Did you mean `/rivers/elbe/`?',
  ]);
});

test('a page that the site would have with other content is missed', async () => {
  assert.deepEqual(await fixesOf('/quotes/', '/companies/'), [
    '1 It is made once the site has something for it to show. Remove the link until then.',
    '2 It is made once the site has something for it to show. Remove the link until then.',
  ]);
});

test('pages, files, old addresses and other sites are fine', async () => {
  const links = [
    '/',
    '/articles/',
    'about',
    '/about/index.html',
    '/about/#the-team',
    'about#the-team',
    'search?q=water',
    'guides/first',
    '/rivers/',
    '/rivers/elbe',
    '/timeline/',
    '/tags/水/',
    '/search/?q=water',
    '/rss.xml',
    '/offline.zip',
    '/entities.json',
    '/who/',
    '#top',
    'https://example.org/abuot/',
    'HTTP://example.org/',
  ];
  assert.deepEqual(await fixesOf(...links), []);
});

test('a heading that the page of a text lacks is reported, with the nearest or the fragment of its words', async () => {
  assert.deepEqual(
    await fixesOf('/about/#the-tem', '/about/#The team', '/about/?a=1#nowhere-at-all', '/about/#'),
    [
      '1 Did you mean `#the-team`?',
      '2 Did you mean `#the-team`?',
      '3 Name a heading of that page, or leave it out.',
    ],
  );
  const problems = await problemsOf({ ...files, 'site.yaml': siteYaml(['/about/#the-tem']) });
  assert.deepEqual(
    problems.map(({ message }) => message),
    ['`link: /about/#the-tem` leads to no heading of `pages/about.md`.'],
  );
});

test('a heading of a page whose file cannot be read is not missed', async () => {
  const problems = await problemsOf({
    ...files,
    'pages/about.md': '---\ntitle: "About\n---\n## The team\n',
    'site.yaml': siteYaml(['/about/#the-team']),
  });
  assert.ok(!problems.some(({ file }) => file === 'site.yaml'));
});

test('an address of no allowed form is reported once', async () => {
  const problems = await problemsOf({ ...files, 'site.yaml': siteYaml(['javascript:x', '//x']) });
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['unsafe-url', 'unsafe-url'],
  );
});

test('a page whose file or kind has an error is not missed', async () => {
  const broken = {
    ...files,
    'entities/elbe.md': '---\ntitle: {Elbe\nkind: river\n---\n',
    'pages/guides/first.md': '---\ntitle: "First\n---\n',
    'site.yaml': siteYaml(['/rivers/', '/guides/first/']),
  };
  const codes = (await problemsOf(broken)).map(({ file }) => file);
  assert.ok(!codes.includes('site.yaml'), codes.join(' '));
});

test('queries, fragments and files keep their form in the header', async () => {
  const links = ['/search/?q=water', 'about/#the-team', '/rss.xml'];
  const { site } = await compileFiles({ ...files, 'site.yaml': siteYaml(links) });
  assert.deepEqual(
    site.site.navigation.links.map(({ href }) => href),
    ['/repo/search/?q=water', '/repo/about/#the-team', '/repo/rss.xml'],
  );
});
