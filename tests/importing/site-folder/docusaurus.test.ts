import assert from 'node:assert/strict';
import test from 'node:test';
import { inTime } from '../../in-time.ts';
import { importFolder } from './import-folder.ts';

test('a document of Docusaurus loses the number that orders it, and its links lead on', async (t) => {
  const { paths, read, body, errors } = await importFolder(t, {
    'docusaurus.config.js': '',
    'docs/01-ports/2. quay.md': '[x](../02-trade/trade.md) [y](/docs/trade) [z](/docs/tides)\n',
    'docs/02-trade/trade.md': '[x](../01-ports/2.%20quay.md) [y](1.2-notes.md)\n',
    'docs/02-trade/1.2-notes.md': '---\nslug: /tides\n---\nText.\n',
    'docs/02-trade/03-tolls.md': '---\nid: fees\n---\n[x](1.2-notes)\n',
  });
  assert.deepEqual(paths, [
    'pages/docs/ports/quay.md',
    'pages/docs/trade.md',
    'pages/docs/trade/1.2-notes.md',
    'pages/docs/trade/fees.md',
  ]);
  assert.equal(
    body('pages/docs/ports/quay.md'),
    '[x](../trade.md) [y](../trade.md) [z](../trade/1.2-notes.md)\n',
  );
  assert.match(read('pages/docs/trade/1.2-notes.md'), /redirects:\n {2}- \/docs\/tides\n/);
  assert.deepEqual(await errors(), []);
});

test('the settings of Docusaurus say where its texts are; translations come, older versions stay', async (t) => {
  const { paths, read, report } = await importFolder(t, {
    'docusaurus.config.ts': `
      presets: [['classic', {
        docs: {
          versions: { current: { path: 'no' } },
          editUrl: ({ path }) => \`https://example.org/docusaurus-plugin-content-docs/\${path}\`,
          // path: 'no',
          path: './texts',
          routeBasePath: '/',
        },
        blog: { path: 'log' },
      }]],
      plugins: [['@docusaurus/plugin-content-docs', { id: 'law', path: 'texts/law', routeBasePath: 'rules' }]],`,
    'README.md': 'Text.\n',
    'texts/a.md': 'Text.\n',
    'log/2020-01-31-b.md': 'Text.\n',
    'texts/law/c.md': 'Text.\n',
    'src/pages/d.mdx': 'Text.\n',
    'versioned_docs/version-1/a.md': 'Text.\n',
    'i18n/fr/docusaurus-plugin-content-docs/current/a.md': '[a](./other.md) [c](/fr/rules/c)\n',
    'i18n/fr/docusaurus-plugin-content-docs/current/other.md': 'Texte.\n',
    'i18n/fr/docusaurus-plugin-content-docs-law/current/c.md': 'Texte.\n',
    'i18n/fr/docusaurus-plugin-content-docs-law/version-1/c.md': 'Texte.\n',
  });
  assert.deepEqual(paths, [
    'articles/b.md',
    'pages/a.md',
    'pages/d.md',
    'pages/fr/a.md',
    'pages/fr/other.md',
    'pages/fr/rules/c.md',
    'pages/rules/c.md',
  ]);
  assert.match(read('pages/fr/a.md'), /lang: fr\n[^]*\[a\]\(other\.md\) \[c\]\(rules\/c\.md\)\n/);
  assert.match(report, /Texts outside its folders of texts, left out \(3\): README\.md, i18n\/fr/);
});

test('options of the theme that have the names of sections are none', async (t) => {
  const { paths } = await importFolder(t, {
    'docusaurus.config.js': `
      themeConfig: { docs: { sidebar: { hideable: true } }, blog: { sidebar: { groupByYear: true } } },
      presets: [['classic', { docs: { routeBasePath: '/' }, blog: { routeBasePath: 'log', path: 'log' } }]],`,
    'docs/a.md': 'Text.\n',
    'log/b.md': 'Text.\n',
    'blog/c.md': 'Text.\n',
  });
  assert.deepEqual(paths, ['pages/a.md', 'pages/blog/b.md']);
});

test('a post of Docusaurus has the names of its authors, and the day of its last change', async (t) => {
  const { read } = await importFolder(t, {
    'docusaurus.config.js': '',
    'blog/authors.yml': 'ada:\n  name: Ada Quay\n  title: Editor\n',
    'blog/2020-02-01-b/index.md': 'Text.\n',
    'blog/2020-01-31-a.md':
      '---\nauthors: [ada, Bo]\nlast_update:\n  date: 2021-02-03\n  author: Bo\n---\nText.\n',
  });
  const text = read('articles/a.md');
  assert.match(
    text,
    /^date: 2020-01-31\nupdated: 2021-02-03\nauthors:\n {2}- Ada Quay\n {2}- Bo\n/m,
  );
  assert.match(read('articles/b.md'), /redirects:\n {2}- \/blog\/2020\/02\/01\/b\n/);
});

test('addresses that Docusaurus computes lead to their files, in Markdown of any ending', async (t) => {
  const { body, report } = await importFolder(t, {
    'docusaurus.config.js': '',
    'docs/a.md': `import Quay from '@site/static/img/quay.png';

![a](@site/static/img/quay.png) [b](pathname:///img/quay.png)

<img src={Quay} /> <img src={require('./map.png').default} /> <a href={useBaseUrl('/docs/b')}>b</a> <a href={to}>c</a> \`src={Quay}\`
`,
    'docs/b.md': 'Text.\n',
    'docs/map.png': 'x',
    'static/img/quay.png': 'x',
  });
  const quay = '../../assets/img/quay.png';
  assert.equal(
    body('pages/docs/a.md'),
    `![a](${quay}) [b](${quay})

<img src="${quay}" /> <img src="../../assets/docs/map.png" /> <a href="b.md">b</a> <a href={to}>c</a> \`src={Quay}\`
`,
  );
  assert.match(report, /Markup left out: import \(1\)/);
});

test('redirects of Docusaurus lead on, below its base path', async (t) => {
  const { read } = await importFolder(t, {
    'docusaurus.config.js': `url: "https://example.org", baseUrl: "/guide/",
      redirects: [{ to: '/docs/a/', from: ['/old', '/older/a'] }, { from: '/no', to: '/docs/b' }]`,
    'docs/a.md': '[a](/guide/older/a)\n',
  });
  assert.match(
    read('pages/docs/a.md'),
    /redirects:\n {2}- \/old\n {2}- \/older\/a\n---\n\n\[a\]\(a\.md\)/,
  );
});

test('settings of Docusaurus full of empty lines and open brackets are read in time', async (t) => {
  const settings = `${'\n'.repeat(200_000)}trailingSlash: true, { to: '/docs/a', ${'from: ['.repeat(50_000)} }`;
  const { read } = await inTime(() =>
    importFolder(t, { 'docusaurus.config.js': settings, 'docs/a.md': 'Text.\n' }),
  );
  assert.match(read('pages/docs/a.md'), /Text/);
});
