import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { createIn } from '../../src/cli/new-files/create-in.ts';
import { planFile } from '../../src/cli/new-files/plan-file.ts';
import { siteTemplate } from '../../src/cli/new-files/site-template.ts';
import { compile } from '../../src/compile.ts';
import { readSite } from '../../src/load/site/site-file.ts';
import { loadRecords } from '../../src/load/load-records.ts';
import { labelsFor } from '../../src/model/labels/labels.ts';
import { writePlan } from '../../src/importing/write-plan.ts';
import { today } from '../../src/publish/today.ts';
import { digests, scratchFolder } from './run-command.ts';
import { smallDisk, withoutSmallDisk } from './small-disk.ts';
import { fileText } from '../made/file-text.ts';

/** The site that `new site` creates, and what `new` makes in it. */
function newSite(claim: { after(hook: () => void): void }) {
  const content = join(scratchFolder(claim), 'dossier');
  writePlan(siteTemplate(today()), content);
  const run = async (what: string, ...words: string[]): Promise<string> =>
    (await createIn(content, planFile(what, words))).join('\n');
  const read = (file: string): string => readFileSync(join(content, file), 'utf8');
  const write = (file: string, text: string | Buffer): void =>
    writeFileSync(join(content, file), text);
  return { content, run, read, write };
}

async function problemsOf(contentDir: string): Promise<string[]> {
  const { problems } = await compile({ contentDir, today: today() });
  return problems.map(({ file, severity, message }) => `${file} ${severity} ${message}`);
}

/** A text whose optional keys are keys, no comments. */
function withOptionalKeys(text: string): string {
  return text.replace(/^( *)# (?=[\w-]+: )/gm, '$1');
}

test('a kind stands for itself, and a new event has its day, and its parties as comments', async (t) => {
  const { content, run, read } = newSite(t);
  await run('event', 'The oven is sold');
  const text = read('entities/events/the-oven-is-sold.md');
  assert.match(text, new RegExp(`^date: ${today()}$`, 'm'));
  assert.match(text, /^# involves: \{to: .*\} # any entity, whose page says “Events”$/m);
  assert.match(text, /^# authority: \{to: .*\} # agency, whose page says “Actions”$/m);
  const errors = (await problemsOf(content)).filter((each) => each.includes(' error '));
  assert.deepEqual(errors, []);
});

test('new texts have no errors, nor have the keys in their comments', async (t) => {
  const { content, run, read, write } = newSite(t);
  await run('article', 'Who owns it');
  await run('page', 'How we work');
  await run('company', 'Acme');
  await run('event', 'The fire');
  const files: Readonly<Record<string, string[]>> = {
    'articles/who-owns-it.md': ['authors', 'updated', 'image', 'lang', 'corrections', 'redirects'],
    'pages/how-we-work.md': ['image', 'authors', 'tags', 'lang', 'redirects'],
    'entities/companies/acme.md': ['image', 'tags', 'website', 'wikidata', 'sources'],
    'entities/events/the-fire.md': ['image', 'tags', 'confidence', 'status', 'sources'],
  };
  for (const [at, [file, keys]] of Object.entries(files).entries()) {
    const text = withOptionalKeys(read(file));
    for (const key of keys) assert.match(text, new RegExp(`^${key}: `, 'm'), `${file} ${key}`);
    const own = text.replace('/old/address/', `/old/${at}/`).replace(/^image: .*\n/m, '');
    write(file, own.replace(/^(?!sources).*(id-of-the-page|1998).*\n/gm, ''));
  }
  const errors = (await problemsOf(content)).filter((each) => each.includes(' error '));
  assert.deepEqual(
    errors.filter((each) => !each.includes('key-of-the-source')),
    [],
  );
});

test('a new dataset is one of the site, and its example rows are reported until they are replaced', async (t) => {
  const { content, run, read, write } = newSite(t);
  await run('dataset', 'Cakes: a count');
  assert.match(read('data/cakes-a-count.yaml'), /^title: "Cakes: a count"\n# description: /);
  const [header, row = ''] = read('data/cakes-a-count.csv').split('\n');
  assert.equal(header, 'entity,date,value,source,note');
  assert.match(row, /^harbour-bakery,\d{4},100,,/);
  assert.deepEqual(await problemsOf(content), [
    'data/cakes-a-count.csv warning This is still an example row of a new table.',
  ]);
  write('data/cakes-a-count.csv', `${header}\nharbour-bakery,2024,3,bakery-report-2021,\n`);
  assert.deepEqual(await problemsOf(content), []);
});

test('a new dataset of a site without entities has no column for them', async (t) => {
  const { content, run, read } = newSite(t);
  for (const folder of ['articles', 'charts', 'data', 'entities']) {
    rmSync(join(content, folder), { recursive: true });
  }
  await run('dataset', 'Cakes');
  assert.match(read('data/cakes.csv'), /^date,value,source,note\n\d{4},100,/);
  assert.equal((await problemsOf(content)).length, 1);
});

test('a table that is there gets a description with the types that its cells have', async (t) => {
  const { content, run, read, write } = newSite(t);
  const rows = [
    'Firm;year;Loaves baked;share;from;ok;remark;how sure',
    'harbour-bakery;2019;1200;1,5;bakery-report-2021;true;low;low',
    'mira-lund;2020;1900;;harbour-post-2019;false;x;high',
  ];
  const table = `${rows.join('\r\n')}\r\n`;
  write('data/cakes.csv', table);
  const { problems } = await compile({ contentDir: content, today: today() });
  assert.match(problems[0]?.fix ?? '', /`npm run new -- dataset "Cakes"` writes it\.$/);
  await run('dataset', 'Cakes');
  assert.equal(read('data/cakes.csv'), table);
  assert.match(
    read('data/cakes.yaml'),
    new RegExp(
      [
        'decimal: ","',
        'columns:',
        ...['Firm: {type: entity}', 'year: {type: date}', 'Loaves baked: {type: number}'],
        ...['share: {type: number}', 'from: {type: source}', 'ok: {type: boolean}'],
        ...['remark: {type: text}', 'how sure: {type: confidence}'],
      ].join('\n *'),
    ),
  );
  assert.deepEqual(await problemsOf(content), []);
  const before = digests(content);
  await assert.rejects(run('dataset', 'Cakes'), /`data\/cakes\.yaml` already has the id `cakes`/);
  assert.deepEqual(digests(content), before);
});

test('dates and sums in the form of German are described as what they are, and reported with what to write', async (t) => {
  const { content, run, read, write } = newSite(t);
  const rows = ['Datum;Betrag', '03.02.2021;1.250.000,50 €', '1.10.2021;75.000,00 €'];
  write('data/zahlungen.csv', `${rows.join('\r\n')}\r\n`);
  await run('dataset', 'Zahlungen');
  assert.match(read('data/zahlungen.yaml'), /Datum: \{type: date\}\n *Betrag: \{type: number\}/);
  const { problems } = await compile({ contentDir: content, today: today() });
  assert.deepEqual(
    problems.map(({ line, fix }) => `${line}: ${/`[^`]*`/.exec(fix)?.[0]}`),
    ['2: `2021-02-03`', '2: `1250000,50`', '3: `2021-10-01`', '3: `75000,00`'],
  );
});

test('a table that is not UTF-8 is not described, since its headings would be wrong', async (t) => {
  const { content, run, write } = newSite(t);
  write('data/umschlag.csv', Buffer.from('Veränderung;TEU\r\n1;2\r\n', 'latin1'));
  const before = digests(content);
  await assert.rejects(
    run('dataset', 'Umschlag'),
    /`data\/umschlag\.csv` is not UTF-8\. .*“CSV UTF-8”/,
  );
  assert.deepEqual(digests(content), before);
});

test('a table is not described if its first line does not name each column', async (t) => {
  const { content, run, write } = newSite(t);
  const title = 'Umschlag des Hafens';
  for (const lines of [
    [`${title};;`, 'Jahr;TEU;t', '2021;1;2'],
    [title, 'Jahr;TEU;t', '2021;1;2'],
    ['Jahr;Menge;', ';TEU;t', '2021;1;2'],
    ['Jahr;Menge;Menge', '2021;1;2'],
  ]) {
    write('data/umschlag.csv', `${lines.join('\r\n')}\r\n`);
    const before = digests(content);
    await assert.rejects(
      run('dataset', 'Umschlag'),
      /first line of `data\/umschlag\.csv` does not name each column\. Delete lines above/,
    );
    assert.deepEqual(digests(content), before);
  }
});

test('a row of totals and words for missing values do not make columns of texts', async (t) => {
  const { content, run, read, write } = newSite(t);
  const rows = ['Firma;Jahr;Umsatz', 'harbour-bakery;2020;-', 'mira-lund;2020;12,5', 'Summe;;12,5'];
  write('data/umsatz.csv', `${rows.join('\r\n')}\r\n`);
  await run('dataset', 'Umsatz');
  const columns = ['Firma: {type: entity}', 'Jahr: {type: date}', 'Umsatz: {type: number}'];
  assert.match(read('data/umsatz.yaml'), new RegExp(columns.join('\n *')));
  const { problems } = await compile({ contentDir: content, today: today() });
  assert.deepEqual(
    problems.map(({ line, fix }) => `${line}: ${fix.split(/[.:]/)[0]}`),
    [
      '2: Leave the cell empty if there is no value, or write `0` if that is what the dash means',
      '4: Delete a row of totals',
    ],
  );
});

test('a table of any name that gives the id is described beside it', async (t) => {
  const { content, run, read, write } = newSite(t);
  write('data/My cakes.csv', 'year,cakes\n2019,3\n');
  const { problems } = await compile({ contentDir: content, today: today() });
  assert.match(problems[0]?.fix ?? '', /`npm run new -- dataset "My cakes"` writes it\.$/);
  assert.match(await run('dataset', 'My cakes'), /Created .*data\/My cakes\.yaml$/);
  assert.match(read('data/My cakes.yaml'), /year: \{type: date\}/);
  assert.deepEqual(await problemsOf(content), []);
});

test('a table as Excel saves it, with names, decimal commas and points between thousands, is described as meant', async (t) => {
  const { content, run, read, write } = newSite(t);
  const rows = ['Firma;Jahr;Umsatz', 'Harbour Bakery;2019;1.234', 'Mira Lund;2019;1.310,5'];
  write('data/umsatz.csv', `\uFEFF${rows.join('\r\n')}\r\n`);
  await run('dataset', 'Umsatz');
  const columns = ['decimal: ","', 'columns:', 'Firma: {type: entity}', 'Jahr: {type: date}'];
  assert.match(
    read('data/umsatz.yaml'),
    new RegExp([...columns, 'Umsatz: {type: number}'].join('\n *')),
  );
  const { problems } = await compile({ contentDir: content, today: today() });
  assert.deepEqual(
    problems.map(({ line, message, fix }) => `${line}: ${message} ${/^.*?`[^`]*`/.exec(fix)?.[0]}`),
    [
      '2: `Harbour Bakery` is the name of an entity, not its id. Tables have the ids of entities: write `harbour-bakery`',
      '2: `1.234` in the column `Umsatz` is not a number. If points divide thousands, write `1234`',
      '3: `Mira Lund` is the name of an entity, not its id. Tables have the ids of entities: write `mira-lund`',
      '3: `1.310,5` in the column `Umsatz` is not a number. If points divide thousands, write `1310,5`',
    ],
  );
});

test('codes that start with a zero are texts, and shares numbers that are reported as such', async (t) => {
  const { content, run, read, write } = newSite(t);
  write('data/cakes.csv', 'year,code,share\n2019,00123,12.5%\n2020,00124,13%\n');
  await run('dataset', 'Cakes');
  assert.match(read('data/cakes.yaml'), /code: \{type: text\}\n *share: \{type: number\}/);
  const { problems } = await compile({ contentDir: content, today: today() });
  assert.deepEqual(
    problems.map(({ line, code }) => `${line} ${code}`),
    ['2 invalid-number', '3 invalid-number'],
  );
});

test('codes of letters and numbers are texts, and amounts with a currency numbers that are reported', async (t) => {
  const { content, run, read, write } = newSite(t);
  write('data/cakes.csv', 'year,register,paid\n2019,HRB10432,EUR12\n2020,HRB10433,EUR13\n');
  await run('dataset', 'Cakes');
  assert.match(read('data/cakes.yaml'), /register: \{type: text\}\n *paid: \{type: number\}/);
  const { problems } = await compile({ contentDir: content, today: today() });
  assert.deepEqual(
    problems.map(({ line, code }) => `${line} ${code}`),
    ['2 invalid-number', '3 invalid-number'],
  );
});

test('days and months without signs are dates that are reported, where amounts would be theirs by chance', async (t) => {
  const { run, read, write } = newSite(t);
  write('data/days.csv', 'day,cakes\n20200131,3\n20200229,4\n');
  await run('dataset', 'Days');
  assert.match(read('data/days.yaml'), /day: \{type: date\}\n *cakes: \{type: number\}/);
  write('data/months.csv', 'month,cakes\n202001,202001\n202002,202002\n202003,202003\n');
  await run('dataset', 'Months');
  assert.match(read('data/months.yaml'), /month: \{type: date\}\n *cakes: \{type: number\}/);
  write('data/sold.csv', 'cakes\n202001\n202002\n202099\n');
  await run('dataset', 'Sold');
  assert.match(read('data/sold.yaml'), /cakes: \{type: number\}/);
});

test('notes and a row of totals below a table do not decide what its columns hold', async (t) => {
  const { content, run, read, write } = newSite(t);
  const rows = ['year,cakes', '2019,3', '2020,4', 'Total,7', '"Counted by hand, in the shop",'];
  write('data/cakes.csv', `${rows.join('\n')}\n`);
  await run('dataset', 'Cakes');
  assert.match(read('data/cakes.yaml'), /year: \{type: date\}\n *cakes: \{type: number\}/);
  const { problems } = await compile({ contentDir: content, today: today() });
  const fix = problems.find(({ line }) => line === 4)?.fix;
  assert.match(fix ?? '', /^Delete a row of totals/);
});

test('an empty table is not described', async (t) => {
  const { content, run, write } = newSite(t);
  write('data/cakes.csv', '');
  const before = digests(content);
  await assert.rejects(run('dataset', 'Cakes'), /`data\/cakes\.csv` is empty\. Write a line of/);
  assert.deepEqual(digests(content), before);
});

test('new charts of a dataset and of entities have no problems, nor do the keys in their comments', async (t) => {
  const { content, run, read, write } = newSite(t);
  assert.match(
    await run('chart', 'loaves', 'Twice the loaves'),
    /::chart\{id=twice-the-loaves\}$/m,
  );
  await run('chart', 'network', 'Who is who');
  await run('chart', 'timeline', 'What happened');
  assert.deepEqual(await problemsOf(content), []);
  for (const name of ['twice-the-loaves', 'who-is-who', 'what-happened']) {
    const text = withOptionalKeys(read(`charts/${name}.yaml`));
    assert.doesNotMatch(text, /^#/m);
    write(`charts/${name}.yaml`, text.replaceAll('id-of-an-entity', 'mira-lund'));
  }
  assert.deepEqual(await problemsOf(content), []);
});

test('a chart of a table without entities draws all columns of the first unit', async (t) => {
  const { content, run, read, write } = newSite(t);
  write(
    'data/trade.yaml',
    'title: Trade\ncolumns: {year: {type: date}, imports: {type: number, unit: t}, price: {type: number, unit: US$}, exports: {type: number, unit: t}}\n',
  );
  write('data/trade.csv', 'year,imports,price,exports\n2023,1,2,3\n');
  await run('chart', 'trade', 'Both');
  assert.match(read('charts/both.yaml'), /^y: \[imports, exports\]$/m);
  assert.deepEqual(
    (await problemsOf(content)).filter((each) => each.includes('both.yaml')),
    [],
  );
});

test('a chart needs a dataset whose columns charts can show', async (t) => {
  const { content, run, write } = newSite(t);
  const before = digests(content);
  await assert.rejects(
    run('chart', 'loavs', 'A title'),
    /no dataset `loavs`\. Did you mean `loaves`\? Name one of loaves, network/,
  );
  assert.deepEqual(digests(content), before);
  write('data/words.yaml', 'title: Words\ncolumns:\n  word: {type: text}\n');
  write('data/words.csv', 'word\nloaf\n');
  await assert.rejects(run('chart', 'words', 'A title'), /`data\/words\.yaml` describes no such/);
});

test('the optional keys of a new dataset and source are read as what they are', async (t) => {
  const { content, run, read, write } = newSite(t);
  await run('dataset', 'Cakes');
  await run('source', 'post-2021', 'A title');
  const text = withOptionalKeys(read('data/cakes.yaml'))
    .replace('key-of-the-source', 'post-2021')
    .replace('400d', '4000d');
  write('data/cakes.yaml', text.replace('decimal: ","', 'decimal: "."'));
  write('sources.yaml', withOptionalKeys(read('sources.yaml')));
  const problems = await problemsOf(content);
  assert.deepEqual(
    problems.filter((each) => !each.includes('example row')),
    [],
  );
  const { compiled } = await compile({ contentDir: content, today: today() });
  const exported = fileText(compiled?.().files, '/sources.json');
  const sources = JSON.parse(exported) as Record<string, unknown>[];
  const source = sources.find(({ id }) => id === 'post-2021');
  assert.equal(Object.keys(source ?? {}).length, 13);
});

for (const [form, before, after] of [
  ['a list', '- id: a\n  title: A\n', /^- id: a\n {2}title: A\n\n- id: post-2021\n {2}type:/],
  ['a list without a last line end', '- {id: a, title: A}', /\}\n\n- id: post-2021\n/],
  [
    'an indented list',
    'references:\n  - id: a\n    title: A\n',
    /\n\n {2}- id: post-2021\n {4}type/,
  ],
  ['lines as on Windows', '- id: a\r\n  title: A\r\n', /\r\n\r\n- id: post-2021\r\n {2}type/],
  ['an empty file', '# Sources\n\n', /^# Sources\n\n\n?- id: post-2021\n/],
] as const) {
  test(`a new source is added to ${form}, of which nothing changes`, async (t) => {
    const { content, run, read, write } = newSite(t);
    for (const folder of ['articles', 'charts', 'data', 'entities']) {
      rmSync(join(content, folder), { recursive: true });
    }
    write('sources.yaml', before);
    const said = await run('source', 'post-2021', 'A title');
    assert.match(said, /^Added to .*sources\.yaml\n.*\[@post-2021\]$/);
    assert.ok(read('sources.yaml').startsWith(before));
    assert.match(read('sources.yaml'), after);
    assert.deepEqual(await problemsOf(content), []);
  });
}

for (const [form, text] of [
  ['in braces', '[{id: a, title: A}]\n'],
  ['with an end', '---\nreferences:\n- id: a\n  title: A\n---\n'],
  ['with other keys after it', 'references:\n- id: a\n  title: A\nnocite: x\n'],
  ['with errors', '- id: a\n  title: [\n'],
] as const) {
  test(`a new source beside a list ${form} gets a file of its own`, async (t) => {
    const { content, run, read, write } = newSite(t);
    write('sources.yaml', text);
    const before = await problemsOf(content);
    await run('source', 'post:2021', 'A title');
    assert.equal(read('sources.yaml'), text);
    const [file] = Object.keys(digests(content)).filter((each) => each.startsWith('sources/'));
    assert.match(file ?? '', /^sources\/post-2021-[0-9a-f]{8}\.yaml$/);
    assert.match(read(file ?? ''), /^- id: "post:2021"\n/);
    assert.deepEqual(await problemsOf(content), before);
  });
}

test('the first source of a site starts its bibliography; without a title, it is reported', async (t) => {
  const { content, run } = newSite(t);
  for (const folder of ['articles', 'charts', 'data', 'entities', 'sources.yaml']) {
    rmSync(join(content, folder), { recursive: true });
  }
  assert.match(await run('source', 'post-2021'), /^Created .*sources\.yaml\n/);
  assert.deepEqual(await problemsOf(content), [
    'sources.yaml warning The title is still the placeholder of a new source.',
  ]);
});

test('a key that is taken or cannot be cited is refused', async (t) => {
  const { content, run } = newSite(t);
  const before = digests(content);
  await assert.rejects(
    run('source', 'Harbour-Post-2019', 'A title'),
    /`sources\.yaml` already has the key `harbour-post-2019`, in line 1\./,
  );
  await assert.rejects(run('source', 'the post', 'A title'), /`the post` cannot be cited\. Use /);
  assert.deepEqual(digests(content), before);
});

test('nothing is added to a bibliography that is a symbolic link', async (t) => {
  const { content, run } = newSite(t);
  const outside = join(scratchFolder(t), 'sources.yaml');
  writeFileSync(outside, '- id: a\n  title: A\n');
  rmSync(join(content, 'sources.yaml'));
  symlinkSync(outside, join(content, 'sources.yaml'));
  await assert.rejects(run('source', 'post-2021'), /`sources\.yaml` already exists/);
  assert.equal(readFileSync(outside, 'utf8'), '- id: a\n  title: A\n');
});

test('a full disk leaves a bibliography as it was', async (t) => {
  const disk = smallDisk(t, 64);
  if (disk === undefined) return t.skip(withoutSmallDisk);
  writeFileSync(join(disk, 'site.yaml'), 'title: Site\ndescription: Of a test.\n');
  // The disk gives room in pages, of which this leaves a few bytes.
  const sources = `- id: first\n  title: ${'x'.repeat(4060)}\n`;
  writeFileSync(join(disk, 'sources.yaml'), sources);
  assert.throws(() => writeFileSync(join(disk, 'rest'), 'x'.repeat(100_000)), /ENOSPC/);
  await assert.rejects(
    createIn(disk, planFile('source', ['second', 'A title of more than a few letters'])),
    /Nothing was written\. There is no space left on the disk of \S+sources\.yaml\. Free some/,
  );
  assert.equal(readFileSync(join(disk, 'sources.yaml'), 'utf8'), sources);
});

test('new labels adds to a site.yml, too', async (t) => {
  const { content, run, read } = newSite(t);
  renameSync(join(content, 'site.yaml'), join(content, 'site.yml'));
  assert.match(await run('labels'), /^Added to .*site\.yml$/m);
  assert.match(read('site.yml'), /^# labels:$/m);
});

test('new labels lists the words of kinds and fields, unless the site has a kinds.yaml', async (t) => {
  const { content, run, read, write } = newSite(t);
  const kindsOf = async (): Promise<unknown> =>
    (await loadRecords(content, new Set())).records?.kinds;
  const before = await kindsOf();
  const site = read('site.yaml');
  assert.match(await run('labels'), /^Created .*kinds\.yaml$/m);
  assert.match(read('kinds.yaml'), /^company:\n {2}label: Company\n {2}plural: Companies\n/m);
  assert.match(read('kinds.yaml'), /^ {4}owns: \{label: "Owns", inverse: "Owned by"\}$/m);
  assert.deepEqual(await problemsOf(content), []);
  assert.deepEqual(await kindsOf(), before);
  write('site.yaml', site);
  write('kinds.yaml', 'company: {label: Firma, plural: Firmen}\n');
  await run('labels');
  assert.equal(read('kinds.yaml'), 'company: {label: Firma, plural: Firmen}\n');
});

test('new labels gives each word of the interface that the site lacks, as a comment to translate', async (t) => {
  const { content, run, read, write } = newSite(t);
  const site = read('site.yaml');
  assert.match(await run('labels'), /^Added to .*site\.yaml$/m);
  const added = read('site.yaml');
  assert.ok(added.startsWith(site));
  assert.deepEqual(await problemsOf(content), []);
  await assert.rejects(run('labels'), /has all labels already/);
  write('site.yaml', site + added.slice(site.length).replace(/^# (?=labels:| )/gm, ''));
  assert.deepEqual(await problemsOf(content), []);
  assert.deepEqual(readSite(read('site.yaml'), 'site.yaml').settings.labels, labelsFor('en'));
  await assert.rejects(run('labels'), /has all labels already/);
  write('site.yaml', `${site}labels: {search: Suche}`);
  await run('labels');
  assert.match(read('site.yaml'), /^labels: \{search: Suche\}\n\n# Words of the interface that/m);
  assert.doesNotMatch(read('site.yaml'), /^# {3}search:/m);
  assert.deepEqual(await problemsOf(content), []);
});

test('new labels proposes no second `labels` beside an empty one', async (t) => {
  const { run, read, write } = newSite(t);
  const site = read('site.yaml');
  for (const [empty, words] of [
    ['labels: {}', /Take away the braces/],
    ['labels:', /below `labels:` there/],
    ['"labels" : # mine', /below `labels:` there/],
  ] as const) {
    write('site.yaml', `${site}${empty}\n`);
    await run('labels');
    assert.doesNotMatch(read('site.yaml'), /^# labels:/m);
    assert.match(read('site.yaml'), words);
  }
});
