import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles, problemsOf } from '../made/compile-files.ts';

const files = {
  'sources.yaml': '- {id: log, type: report, title: Log, issued: 1990, publisher: Port}\n',
  'entities/acme.md':
    '---\ntitle: Acme\nkind: company\nfounded: {value: 1990, source: log}\ntags: [ships]\n---\n',
  'data/trade.csv': 'date,value\n2020,1\n2021,2\n',
  'data/trade.yaml':
    'title: Trade\ncolumns:\n  date: {type: date}\n  value: {type: number, label: Value}\n',
  'charts/trade.yaml': 'title: Trade\ntype: line\ndata: trade\n',
};

function articleWith(text: string): Record<string, string> {
  return {
    ...files,
    'articles/x.md': `---\ntitle: X\ndate: 2020-01-01\nredirects: [/old/]\n---\n${text}\n\nOf Acme.\n`,
  };
}

test('a text may link to whatever the site has', async () => {
  const links = [
    '/',
    '/articles/',
    '/companies/',
    '/timeline/',
    '/charts/trade/',
    '/charts/trade.svg',
    '/data/trade.csv',
    '/data/trade/',
    '/data',
    '/tags/ships/',
    '/search/?q=acme',
    '/offline.zip',
    '/rss.xml',
    '/companies/acme/rss.xml',
    '/companies/acme/index.md',
    '/timeline/index.html',
    '../data/trade.csv',
  ];
  const text = links.map((link) => `[link](${link})`).join('\n');
  assert.deepEqual(await problemsOf(articleWith(text)), []);
});

for (const [link, fix] of [
  ['/charts/trad/', 'Did you mean `/charts/trade/`?'],
  ['/tags/ship/', 'Did you mean `/tags/ships/`?'],
  ['/companies/nope/rss.xml', 'Correct the path, or remove the link.'],
  ['/data/nope.csv', 'Correct the path, or remove the link.'],
  [
    '/people/',
    'It is made once the site has something for it to show. Remove the link until then.',
  ],
  [
    '/corrections/',
    'It is made once the site has something for it to show. Remove the link until then.',
  ],
  ['/company/', 'Did you mean `/companies/`?'],
  ['/companies/acm#history', 'Did you mean `/companies/acme/`?'],
  ['/Acme', 'Did you mean `/companies/acme/`?'],
  ['/organizatons/', 'Correct the path, or remove the link.'],
  ['/old/', 'Did you mean `/articles/x/`?'],
  ['/rss/', 'Did you mean `/rss.xml`?'],
  ['/entities/', 'Did you mean `/entities.json`?'],
  ['/404/', 'Did you mean `/404.html`?'],
] as const) {
  test(`a link to ${link} is reported where it stands`, async () => {
    assert.deepEqual(
      (await problemsOf(articleWith(`Text.\n\nSee [this](${link}).`))).map((problem) => [
        problem.file,
        problem.line,
        problem.column,
        problem.code,
        problem.fix,
      ]),
      [['articles/x.md', 8, 5, 'unknown-link', fix]],
    );
  });
}

test('a link in a text that others embed is reported once', async () => {
  const problems = await problemsOf({
    ...articleWith('[link](/people/)'),
    'articles/y.md': '---\ntitle: Y\ndate: 2020-01-02\n---\n![[x]]\n',
  });
  assert.deepEqual(
    problems.map(({ file, line }) => [file, line]),
    [['articles/x.md', 6]],
  );
});

test('a vault is warned, makes a site without links to nowhere, and lists them in /quality/', async () => {
  const { site, problems } = await compileFiles({
    ...files,
    'pages/note.md': 'See [this](/tags/nope/).\n\nAnd [that](/companies/acm/).\n',
  });
  const wrong = problems.filter(({ code }) => code === 'unknown-link');
  assert.deepEqual(
    wrong.map(({ line, severity }) => `${line} ${severity}`),
    ['1 warning', '3 warning'],
  );
  const [quality] = site.pages.ofType('quality').map(({ view }) => view.groups);
  const listed = quality?.find(({ code }) => code === 'unknown-link');
  assert.deepEqual(
    listed?.problems.map(({ message }) => message),
    wrong.map(({ message }) => message),
  );
  assert.match(site.pages.ofType('page')[0]?.view.bodyHtml ?? '', /And that\./);
});

test('a site is not needed to miss an address', async () => {
  const problems = await problemsOf({
    ...articleWith('[link](/companies/acm/)'),
    'site.yaml': 'title: [half\n',
  });
  assert.deepEqual(
    problems.map(({ file, code }) => `${file} ${code}`),
    ['articles/x.md unknown-link', 'site.yaml invalid-yaml'],
  );
});

test('a file of a view that the site does not have is missed with it', async () => {
  const { 'sources.yaml': _, 'entities/acme.md': __, ...others } = files;
  const fixes = await fixesOf('[list](/sources.bib)', others);
  assert.deepEqual(fixes, [
    'It is made once the site has something for it to show. Remove the link until then.',
  ]);
});

for (const [link, setting] of [
  ['/offline.zip', 'offline: {download: false}'],
  ['/offline/', 'offline: {app: false}'],
  ['/sw.js', 'offline: {app: false}'],
  ['/quality/', 'quality: false'],
] as const) {
  test(`a link to ${link} names the setting that leaves it out`, async () => {
    assert.deepEqual(await fixesOf(`[x](${link})`), []);
    const site = `title: Site\ndescription: Of a test.\n${setting}\n`;
    assert.deepEqual(await fixesOf(`[x](${link})`, { ...files, 'site.yaml': site }), [
      `\`${setting}\` in site.yaml leaves it out. Remove the link or the setting.`,
    ]);
  });
}

test('a setting is named for no address but those that it leaves out', async () => {
  const settings = 'offline: {app: false, download: false}\nquality: false\n';
  const site = `title: Site\ndescription: Of a test.\n${settings}`;
  const fixes = await fixesOf('[x](/articles/xx/)', { ...files, 'site.yaml': site });
  assert.deepEqual(fixes, ['Did you mean `/articles/x/`?']);
});

async function fixesOf(text: string, others: Record<string, string> = files): Promise<string[]> {
  const article = {
    'articles/x.md': `---\ntitle: X\ndate: 2020-01-01\n---\n${text}\n\nOf Acme.\n`,
  };
  return (await problemsOf({ ...others, ...article })).map(({ code, fix }) => {
    assert.equal(code, 'unknown-link');
    return fix;
  });
}
