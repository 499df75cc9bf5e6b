import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles } from '../made/compile-files.ts';

const files = {
  'articles/one.md': article('One', 'Alpha. Alpha again. [[beta]] and [[gamma]].'),
  'articles/two.md': article('Two', 'Alpha. [[beta]].'),
  'entities/alpha.md': entity('Alpha', 'company', 'description: Builds ships.'),
  'entities/beta.md': entity('Beta', 'company', 'competitors: [alpha, gamma]'),
  'entities/gamma.md': entity('Gamma', 'company'),
  'entities/delta.md': entity('Delta', 'company'),
  'entities/launch.md': entity('The launch', 'event', 'date: 2020-01-01\ninvolves: [alpha]'),
  'entities/wreck.md': entity('The wreck', 'accident', 'date: 2021-01-01'),
  'kinds.yaml':
    'accident:\n  label: Accident\n  event: true\n  fields:\n    date: {type: date, label: Date}\n',
  'data/value.csv': 'entity,date,value\nalpha,2020-01-01,5\nalpha,2021-01-01,7\n',
  'data/value.yaml':
    'title: Value\nprofile: true\ncolumns:\n  entity: {type: entity}\n  date: {type: date}\n  value: {type: number, label: Value}\n',
};

test('the home page shows every entity that it is asked for, with a figure or with what it is', async () => {
  const { entities } = await homeOf('entities: [delta, alpha, beta, gamma, launch, wreck, alpha]');
  assert.deepEqual(
    entities.map((each) => [each.link.id, 'figure' in each ? each.figure.text : each.summary]),
    [
      ['delta', 'Company'],
      ['alpha', '7'],
      ['beta', 'Company'],
      ['gamma', 'Company'],
      ['launch', 'Event'],
      ['wreck', 'Accident'],
    ],
  );
});

test('by default it shows entities with a figure', async () => {
  const { entities } = await homeOf('');
  assert.deepEqual(
    entities.map(({ link }) => link.id),
    ['alpha'],
  );
});

test('the number of mentions on the home page is that of the lists', async () => {
  const { site } = await compileFiles(files);
  const { involved } = site.pages.ofType('home')[0]?.view ?? { involved: [] };
  const [list] = site.pages.ofType('kind-list').filter(({ path }) => path === '/companies/');
  const listed = new Map(list?.view.rows.map(({ id, mentionCount }) => [id, mentionCount]));
  assert.deepEqual(
    involved.map(({ id, count }) => [id, count]),
    [
      ['alpha', 3],
      ['beta', 2],
      ['gamma', 1],
    ],
  );
  for (const { id, count } of involved) assert.equal(count, listed.get(id), id);
});

test('the home page quotes words in the language of the site first', async () => {
  const quote = (by: string, attributes: string): string =>
    `:::quote{by=${by} ${attributes}}\nWords of ${by}\n:::`;
  const { site } = await compileFiles({
    ...files,
    'articles/one.md': article(
      'One',
      [quote('alpha', 'lang=zh-Hans'), quote('beta', 'lang=en-GB'), quote('gamma', '')].join(
        '\n\n',
      ),
    ),
  });
  const { quotes } = site.pages.ofType('home')[0]?.view ?? { quotes: [] };
  assert.deepEqual(
    quotes.map(({ text }) => text),
    ['Words of beta', 'Words of gamma', 'Words of alpha'],
  );
});

test('a list of events says how many there are of all kinds', async () => {
  const { site } = await compileFiles(files);
  const [home] = site.pages.ofType('home');
  assert.match(home?.frame().masthead?.summary ?? '', /, 2 events$/);
  const totals = site.pages
    .ofType('kind-list')
    .map(({ path, view }) => [path, view.rows.length, view.eventTotal]);
  assert.deepEqual(totals, [
    ['/companies/', 4, undefined],
    ['/events/', 1, 2],
    ['/accidents/', 1, 2],
  ]);
});

test('the masthead counts one of a sort in the singular', async () => {
  const one = {
    'site.yaml': settings(''),
    'entities/alpha.md': '---\ntitle: Alpha\nkind: company\n---\n',
    'entities/sale.md': '---\ntitle: Sale\nkind: event\ndate: 2021\n---\n',
    'sources.yaml':
      '- {id: post, type: webpage, title: Post}\n- {id: report, type: report, title: Report}\n',
  };
  const { site } = await compileFiles(one);
  const [home] = site.pages.ofType('home');
  assert.equal(home?.frame().masthead?.summary, '1 entity, 1 event, 2 sources');
});

test('the masthead says nothing of what the site has none of', async () => {
  const summary = async (content: Record<string, string>): Promise<string | undefined> => {
    const { site } = await compileFiles({ 'site.yaml': settings(''), ...content });
    return site.pages.ofType('home')[0]?.frame().masthead?.summary;
  };
  const company = { 'entities/alpha.md': '---\ntitle: Alpha\nkind: company\n---\n' };
  const sources = { 'sources.yaml': '- {id: post, type: webpage, title: Post}\n' };
  assert.equal(await summary({ ...company, ...sources }), '1 entity, 1 source');
  assert.equal(await summary(sources), '1 source');
  assert.equal(await summary({ 'pages/note.md': 'A note.' }), '1 page');
  assert.equal(await summary({ 'data/sales.csv': 'date,value\n2021,5\n' }), '');
});

test('key figures are values, changes, or both, as the author names them', async () => {
  const { figures } = await homeOf(
    `figures:
    - {data: value, entity: alpha}
    - {data: value, entity: alpha, at: latest, from: first, label: So far}
    - {data: value, entity: alpha, from: 2020-01-01, to: max}`,
  );
  assert.deepEqual(
    figures.map(({ label, figure: { text, change, detail } }) => [
      label,
      text,
      change?.text,
      detail,
    ]),
    [
      ['Alpha', '7', undefined, '1 January 2021'],
      ['So far', '7', '+40.0%', 'from 5 on 1 January 2020, to 1 January 2021'],
      ['Alpha', '+40.0%', undefined, 'from 5 on 1 January 2020 to 7 on 1 January 2021'],
    ],
  );
});

test('a key figure says what it counts, unless its label does', async () => {
  const { figures } = await homeOf(
    `figures:
    - {data: value, entity: alpha}
    - {data: value, entity: alpha, label: What Alpha is worth}`,
  );
  assert.deepEqual(
    figures.map(({ label, measure }) => [label, measure]),
    [
      ['Alpha', 'Value'],
      ['What Alpha is worth', undefined],
    ],
  );
});

test('the first, lowest and highest of a key figure are those of the period, a date may lie outside', async () => {
  const { site } = await compileFiles({
    ...files,
    'data/value.csv':
      'entity,date,value\nalpha,2018,9\nalpha,2020,5\nalpha,2021-06,4\nalpha,2024,9\n',
    'site.yaml': `${settings(`figures:
    - {data: value, entity: alpha, from: max}
    - {data: value, entity: alpha, at: latest, from: first}
    - {data: value, entity: alpha, at: min}
    - {data: value, entity: alpha, from: 2018, to: 2024}
    - {data: value, entity: alpha, at: latest, from: min}`)}period: {from: 2020, to: 2022}\n`,
  });
  assert.deepEqual(
    site.pages
      .ofType('home')[0]
      ?.view.figures.map(({ figure: { text, change, detail } }) => [text, change?.text, detail]),
    [
      ['\u221220.0%', undefined, 'from 5 in 2020 to 4 in June 2021'],
      ['4', '−20.0%', 'from 5 in 2020, to June 2021'],
      ['4', undefined, 'June 2021'],
      ['0.0%', undefined, 'from 9 in 2018 to 9 in 2024'],
      ['4', undefined, 'June 2021'],
    ],
  );
});

test('the values that a figure is compared with have their status, too', async () => {
  const { site } = await compileFiles({
    ...files,
    'data/value.csv':
      'entity,date,value,status\nalpha,2020-01-01,5,estimated\nalpha,2021-01-01,7,\n',
    'data/value.yaml': `${files['data/value.yaml']}  status: {type: status}\n`,
    'site.yaml': settings('figures:\n    - {data: value, entity: alpha, from: first, at: latest}'),
  });
  const [figure] = site.pages.find('home')?.view.figures ?? [];
  assert.equal(figure?.figure.detail, 'from 5 (estimated) on 1 January 2020, to 1 January 2021');
  assert.equal(figure.figure.status, undefined);
});

test('a figure without a value is an error at its place', async () => {
  const { problems } = await compileFiles({
    ...files,
    'site.yaml': settings(`figures:
    - {data: valeu, entity: alpha}
    - {data: value}
    - {data: value, entity: beta}
    - {data: value, entity: alpha, at: 2019}
    - {data: value, entity: alpha, column: date}`),
  });
  assert.deepEqual(
    problems
      .filter(({ severity }) => severity === 'error')
      .map(({ line, column, code }) => [line, column, code]),
    [
      [5, 14, 'unknown-data'],
      [6, 14, 'missing-field'],
      [7, 14, 'no-such-value'],
      [8, 40, 'no-such-value'],
      [9, 44, 'invalid-value'],
    ],
  );
});

test('a change in per cent from a value below zero is a warning, in figures and in texts', async () => {
  const { problems } = await compileFiles({
    ...files,
    'articles/one.md': article(
      'One',
      'By :change{data=value entity=alpha from=first to=latest}.\n\nThen :change{data=value entity=alpha from=2020-06-01 to=latest}.',
    ),
    'data/value.csv':
      'entity,date,value\nalpha,2020-01-01,-1\nalpha,2020-06-01,5\nalpha,2021-01-01,20\n',
    'site.yaml': settings(`figures:
    - {data: value, entity: alpha, from: first, at: latest}
    - {data: value, entity: alpha, from: 2020-06-01, at: latest}`),
  });
  const found = problems.filter(({ code }) => code === 'no-such-value');
  const said =
    'The value of 2020-01-01 is below zero, and a change from it in per cent means little.';
  assert.deepEqual(
    found.map(({ file, line, column, severity, message }) => [
      file,
      line,
      column,
      severity,
      message,
    ]),
    [
      ['articles/one.md', 5, 4, 'warning', said],
      ['site.yaml', 5, 42, 'warning', said],
    ],
  );
});

test('a year with several values is told from one without, in figures and texts', async () => {
  const { problems } = await compileFiles({
    ...files,
    'data/value.csv': 'entity,date,value\nalpha,2020-01,5\nalpha,2020-07,6\nalpha,2020-10,7\n',
    'articles/one.md': article('One', ':value{data=value entity=alpha at=2020} Alpha beta gamma'),
    'site.yaml': settings('figures: [{data: value, entity: alpha, at: 2020}]'),
  });
  const message = '`value` has several values for `alpha` at 2020.';
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error').map((each) => [each.message, each.fix]),
    [
      [message, 'Name one: 2020-01 or 2020-10.'],
      [message, 'Name one: 2020-01 or 2020-10.'],
    ],
  );
});

test('a figure at no date is an error of its schema', async () => {
  const { problems } = await compileFiles({
    ...files,
    'site.yaml': settings('figures:\n    - {data: value, entity: alpha, at: newest}'),
  });
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error').map(({ line, code }) => [line, code]),
    [[5, 'invalid-value']],
  );
});

test('publishers are not among the involved: no event involves one', async () => {
  const { site } = await compileFiles({
    ...files,
    'entities/gazette.md': entity('The Gazette', 'publisher'),
    'articles/three.md': article('Three', '[[gazette]] and [[the gazette]] and Alpha.'),
  });
  const [home] = site.pages.ofType('home');
  assert.ok(!home?.view.involved.some(({ kind }) => kind === 'publisher'));
  assert.match(home?.view.strip?.summary ?? '', /^2 events, /);
});

test('the home page features the free pages that its author names, in their order', async () => {
  const { site } = await compileFiles({
    ...files,
    'pages/about.md': '# About\n\nWho writes here.\n',
    'pages/guides/first.md': '---\ntitle: First steps\ndescription: Where to begin.\n---\n',
    'site.yaml': settings('pages: [guides/first, about]'),
  });
  const [home] = site.pages.ofType('home');
  assert.deepEqual(home?.view.pages, [
    { title: 'First steps', path: '/guides/first/', description: 'Where to begin.' },
    { title: 'About', path: '/about/', description: 'Who writes here.' },
  ]);
  assert.deepEqual(
    site.site.menus.check.slice(0, 2).map(({ path }) => path),
    ['/guides/first/', '/about/'],
  );
});

test('the home page of a site without articles shows its first free pages, and counts them', async () => {
  const notes = Array.from({ length: 14 }, (_, index) => [
    `pages/note-${index + 10}.md`,
    'A note.',
  ]);
  const texts = { 'site.yaml': settings(''), ...Object.fromEntries(notes) };
  const [home] = (await compileFiles(texts)).site.pages.ofType('home');
  assert.deepEqual(
    home?.view.pages.map(({ path }) => path),
    Array.from({ length: 12 }, (_, index) => `/note-${index + 10}/`),
  );
  assert.equal(home?.frame().masthead?.summary, '14 pages');
  const withArticle = { ...texts, 'articles/one.md': article('One', 'A text.') };
  assert.deepEqual((await compileFiles(withArticle)).site.pages.ofType('home')[0]?.view.pages, []);
});

test('the home page of a site without articles and pages lists what else there is to read', async () => {
  const { 'articles/one.md': _one, 'articles/two.md': _two, ...rest } = files;
  const other = {
    ...rest,
    'site.yaml': settings(''),
    'sources.yaml': '- {id: post, type: webpage, title: Post, publisher: The Post}\n',
  };
  const contentsOf = async (texts: Record<string, string>): Promise<unknown[]> => {
    const [home] = (await compileFiles(texts)).site.pages.ofType('home');
    return (home?.view.contents ?? []).map(({ path, links, count }) => [
      path,
      links.map(({ title }) => title).join(),
      count,
    ]);
  };
  const data = ['/data/', 'Value', 1];
  const expected = [
    ['/companies/', 'Alpha,Beta,Gamma,Delta', 4],
    ['/events/', 'The launch', 1],
    ['/accidents/', 'The wreck', 1],
    data,
    ['/sources/', 'Post', 1],
  ];
  assert.deepEqual(await contentsOf(other), expected);
  const chart = { 'charts/value.yaml': 'type: line\ntitle: Value over time\ndata: value\n' };
  assert.deepEqual(await contentsOf({ ...other, ...chart }), expected);
  const charts = ['b', 'c'].map((id) => [`charts/${id}.yaml`, chart['charts/value.yaml']]);
  const all = { ...other, ...chart, ...Object.fromEntries(charts) };
  assert.deepEqual((await contentsOf(all))[3], [
    '/charts/',
    'Value over time,Value over time,Value over time',
    3,
  ]);
  assert.deepEqual(await contentsOf({ ...other, 'pages/about.md': 'A note.' }), []);
});

test('an unknown id in `home` is an error at its place', async () => {
  const { problems } = await compileFiles({
    ...files,
    'site.yaml': settings(
      'lead: on\n  articles: [two, three]\n  entities: [alpha, alpa]\n  pages: [abuot]',
    ),
  });
  assert.deepEqual(
    problems
      .filter(({ severity }) => severity === 'error')
      .map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`),
    [
      'site.yaml:4:9 unknown-link',
      'site.yaml:5:19 unknown-link',
      'site.yaml:6:21 unknown-entity',
      'site.yaml:7:11 unknown-link',
    ],
  );
});

async function homeOf(home: string, more: Readonly<Record<string, string>> = {}) {
  const { site } = await compileFiles({ ...files, ...more, 'site.yaml': settings(home) });
  const [page] = site.pages.ofType('home');
  assert.ok(page);
  return page.view;
}

function settings(home: string): string {
  return `title: Site\ndescription: Of a test.\n${home && `home:\n  ${home}\n`}`;
}

function article(title: string, text: string): string {
  return `---\ntitle: ${title}\ndate: 2021-01-01\n---\n${text}\n`;
}

function entity(title: string, kind: string, fields = ''): string {
  return `---\ntitle: ${title}\nkind: ${kind}\n${fields}\n---\nA text.\n`;
}

test('by default it shows the two charts with the most values, each once', async () => {
  assert.deepEqual(await chartsOf(''), ['z-big', 'm-middle']);
  assert.deepEqual(await chartsOf('charts: [a-small, a-small]'), ['a-small']);
});

test('a chart that is too heavy for the front page gives way to the next', async () => {
  const names = Array.from({ length: 40 }, (_each, at) => `c${at}`);
  const days = Array.from({ length: 300 }, (_each, at) =>
    new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10),
  );
  const rows = names.flatMap((name, at) =>
    days.map((day, place) => `${name},${day},${((at + 3) * (place + 7) * 7919) % 10_007}`),
  );
  const heavy = {
    'data/many.yaml':
      'title: Many\ncolumns:\n  who: {type: text}\n  date: {type: date}\n  value: {type: number}\n',
    'data/many.csv': `who,date,value\n${rows.join('\n')}\n`,
    'charts/heavy.yaml': 'title: Heavy\ntype: line\ndata: many\nseries: who\n',
  };
  assert.deepEqual(await chartsOf('', heavy), ['z-big', 'm-middle']);
});

/** The ids of the charts on the front page of a site with three charts and some files more. */
async function chartsOf(home: string, more: Record<string, string> = {}): Promise<string[]> {
  const byYear = (id: string, rows: string): Record<string, string> => ({
    [`data/${id}.csv`]: `date,value\n${rows}`,
    [`data/${id}.yaml`]: `title: ${id}\ncolumns:\n  date: {type: date}\n  value: {type: number}\n`,
    [`charts/${id}.yaml`]: `title: ${id}\ntype: line\ndata: ${id}\n`,
  });
  const { site } = await compileFiles({
    ...byYear('a-small', '2020,1\n2021,2\n'),
    ...byYear('m-middle', '2020,1\n2021,2\n2022,3\n2023,\n2024,\n'),
    ...byYear('z-big', '2020,1\n2021,2\n2022,3\n2023,4\n'),
    ...more,
    'site.yaml': settings(home),
  });
  const charts = site.pages.find('home')?.view.chartsHtml ?? [];
  return charts.map((html) => /id="chart-([^"]*)"/.exec(html)?.[1] ?? '');
}

test('the home page leads with the article that its author names, and lists the chosen ones each once', async () => {
  const more = {
    'articles/three.md': '---\ntitle: Three\ndate: 2024\n---\nText.\n',
    'articles/four.md': '---\ntitle: Four\ndate: 2023\n---\nText.\n',
  };
  const titlesOf = async (home: string) => {
    const { lead, second, latest } = await homeOf(home, more);
    return [lead, second, ...latest].map((each) => each?.title);
  };
  assert.deepEqual(await titlesOf('lead: two'), ['Two', 'Three', 'Four', 'One']);
  assert.deepEqual(await titlesOf('lead: two\n  articles: [one, two, four, one]'), [
    'Two',
    'One',
    'Four',
  ]);
  assert.deepEqual(await titlesOf(''), ['Three', 'Four', 'One', 'Two']);
});

test('articles that the author chose are not called the latest', async () => {
  assert.equal((await homeOf('articles: [one, two]')).areChosen, true);
  assert.equal((await homeOf('lead: two')).areChosen, undefined);
});

test('by default the home page has the seven newest articles', async () => {
  const { lead, second, latest } = await homeOf(
    '',
    Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [
        `articles/n${at}.md`,
        `---\ntitle: N${at}\ndate: 202${at}-02\n---\nText.\n`,
      ]),
    ),
  );
  const titles = [lead, second, ...latest].map((each) => each?.title);
  assert.deepEqual(titles, ['N8', 'N7', 'N6', 'N5', 'N4', 'N3', 'N2']);
});

test('the home page has the cards of the first paragraph of its lead, and of no other', async () => {
  const text = '[[gamma]] and [[beta#ships|their ships]].\n\nThen [[delta]].';
  const { cards } = await homeOf('lead: long', {
    'articles/long.md': `---\ntitle: Long\ndate: 2019\n---\n${text}\n`,
    'entities/beta.md': '---\ntitle: Beta\nkind: company\n---\n## Ships\n',
  });
  assert.deepEqual(cards.map(({ link }) => link.title).sort(), ['Beta', 'Gamma']);
});

test('by default it shows five entities with a figure, the most mentioned, then the first by id', async () => {
  const ids = ['f', 'e', 'd', 'c', 'b', 'a'];
  const { entities } = await homeOf('', {
    'articles/all.md': article('All', `[[c]]. ${ids.map((id) => `[[${id}]].`).join('\n\n')}`),
    ...Object.fromEntries(
      ids.map((id, at) => [`entities/${at}/${id}.md`, entity(`${id}${id}`, 'company')]),
    ),
    'data/area.csv': `entity,date,value\n${ids.map((id) => `${id},2020,5\n`).join('')}`,
    'data/area.yaml':
      'title: Area\nprofile: true\ncolumns: {entity: {type: entity}, date: {type: date}, value: {type: number}}\n',
  });
  assert.deepEqual(
    entities.map(({ link }) => link.id),
    ['alpha', 'c', 'a', 'b', 'd'],
  );
});

test('the home page has the first quotation of each speaker, and no entities beside figures of the author', async () => {
  const quotes = ['One.', 'Two.'].map((said) => `:::quote{by=alpha}\n${said}\n:::\n`);
  const view = await homeOf('figures: [{data: value, entity: alpha}]', {
    'articles/said.md': `---\ntitle: Said\ndate: 2019\n---\n${quotes.join('\n')}`,
  });
  assert.deepEqual(
    view.quotes.map(({ text }) => text),
    ['One.'],
  );
  assert.deepEqual([view.figures.length, view.entities], [1, []]);
});

test('the home page has more of the involved and of quotations beside many articles', async () => {
  const ids = Array.from({ length: 20 }, (_, index) => `maker-${index}`);
  const texts = Array.from(
    { length: 8 },
    (_, index) => `:::quote{by=maker-${index}}\nWords ${index}\n:::\n`,
  );
  const makers = Object.fromEntries(
    ids.map((id) => [`entities/${id}.md`, entity(`Maker ${id}`, 'company')]),
  );
  const homeWith = async (count: number): Promise<number[]> => {
    const many = texts.slice(0, count).map((text, index) => {
      const links = index === 0 ? ids.map((id) => `[[${id}]]`).join(' ') : '';
      return [`articles/many-${index}.md`, article(`Many ${index}`, `${text}\n${links}`)];
    });
    const { site } = await compileFiles({ ...makers, ...Object.fromEntries(many) });
    const view = site.pages.ofType('home')[0]?.view;
    return [view?.latest.length ?? 0, view?.involved.length ?? 0, view?.quotes.length ?? 0];
  };
  assert.deepEqual(await homeWith(5), [3, 12, 3]);
  assert.deepEqual(await homeWith(8), [5, 20, 4]);
});

test('the masthead dates the site by its newest text, a change of one included', async () => {
  const { site } = await compileFiles({
    ...files,
    'articles/old.md': '---\ntitle: Old\ndate: 2019\nupdated: 2022-03-04\n---\nText.\n',
    'pages/about.md': '---\ntitle: About\n---\nText.\n',
  });
  assert.equal(site.pages.ofType('home')[0]?.frame().masthead?.newest, '2022-03-04');
});
