import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { compile } from '../../src/compile.ts';
import { runCommand, scratchFolder } from '../cli/run-command.ts';
import { partialDate } from '../made/partial-date.ts';

/** A site of twenty entities of one kind, all of whose fields they have, and of pages and charts that name these fields. */
const kinds = `chip:
  label: Chip
  fields:
    launched: {type: date, label: Launched}
    process: {type: number, unit: nm}
    maker: {type: relation, to: foundry, inverse: Makes}
    rival: {type: relation, to: chip, symmetric: true}
foundry:
  label: Foundry
  plural: Foundries
  fields:
    flagship: {type: relation, to: chip}
event:
  fields:
    date: {type: date, label: Day}
    hit: {type: relation, to: chip}
`;

const folder = scratchFolder({ after });
let count = 0;

/** Writes the site with these kinds, and these files besides. */
function write(kindsText: string, others: Readonly<Record<string, string>> = {}): string {
  count += 1;
  const contentDir = join(folder, String(count));
  for (const name of ['entities', 'pages', 'charts', 'data']) {
    mkdirSync(join(contentDir, name), { recursive: true });
  }
  const chips = Array.from({ length: 20 }, (_, index) => `chip-${index + 1}`);
  const files: Record<string, string> = {
    'site.yaml': 'title: Chips\ndescription: Who makes them, and when they came.\n',
    'kinds.yaml': kindsText,
    'sources.yaml': '- id: ledger\n  title: Ledger\n',
    'entities/works.md': '---\ntitle: The Works\nkind: foundry\nflagship: chip-1\n---\nIt makes.\n',
    'entities/fire.md':
      '---\ntitle: The Fire\nkind: event\ndate: 2020-05\nhit: chip-1\nsources: [ledger]\n---\nIt burnt.\n',
    'pages/about.md':
      '---\ntitle: About\n---\n[All](/chips/)\n\n::entities{kind=chip sort=launched}\n\n::timeline{entity=chip-1}\n\n::network{entity=chip-1}\n',
    'charts/net.yaml': 'title: Net\ntype: network\nrelations: [maker, rival, flagship, hit]\n',
    'charts/sold.yaml':
      'title: Sold\ntype: line\ndata: sold\nx: date\ny: value\nseries: entity\nevents: [fire]\n',
    'data/sold.yaml':
      'title: Sold\nsource: ledger\ncolumns:\n  entity: {type: entity}\n  date: {type: date}\n  value: {type: number}\n',
    'data/sold.csv': 'entity,date,value\nchip-1,2020,5\nchip-1,2021,4\n',
    ...others,
  };
  for (const [index, id] of chips.entries()) {
    files[`entities/${id}.md`] =
      `---\ntitle: Chip No ${index + 1}\nkind: chip\nlaunched: {value: 2020-01-01, source: ledger}\n` +
      `process: {value: 5, source: ledger}\nmaker: {to: works, source: ledger}\n` +
      `rival: {to: ${chips[index === 0 ? 1 : 0]}, source: ledger}\n---\nA chip of [[works]].\n`;
  }
  for (const [file, text] of Object.entries(files)) writeFileSync(join(contentDir, file), text);
  return contentDir;
}

/** The problems of a folder, but for relations without a source. */
async function problemsOf(contentDir: string): Promise<string[]> {
  const { problems } = await compile({ contentDir, today: partialDate('2023-01-01') });
  return problems
    .filter(({ code }) => code !== 'unsourced-value')
    .map(({ file, line, severity, code }) => `${file}:${line} ${severity} ${code}`);
}

/** The kinds with one edit. */
function edited(from: string, to: string): string {
  assert.ok(kinds.includes(from), from);
  return kinds.replace(from, to);
}

test('the site as it is has no problems', async () => {
  assert.deepEqual(await problemsOf(write(kinds)), []);
});

const breaks: readonly (readonly [from: string, to: string, problem: string])[] = [
  ['launched: {type: date', 'launched: {type: dat', '4 error invalid-value'],
  ['process: {type: number', 'process: {type: nubmer', '5 error invalid-value'],
  ['process: {type: number', 'process: {typ: number', '5 error missing-field'],
  ['maker: {type: relation', 'maker: {type: relatoin', '6 error invalid-value'],
  ['to: foundry', 'to: foundary', '6 error unknown-kind'],
  [
    'flagship: {type: relation, to: chip}',
    'flagship: {type: relation, to: chp}',
    '12 error unknown-kind',
  ],
  ['date: {type: date, label: Day}', 'date: {type: day, label: Day}', '15 error invalid-value'],
  ['chip:\n', 'Chip!:\n', '1 error invalid-id'],
  ['  label: Chip\n', '', '1 error missing-field'],
  ['label: Chip', 'label: Chip: small', '2 error invalid-yaml'],
  ['label: Foundry', 'label: "Foundry', '9 error invalid-yaml'],
  ['  plural: Foundries', '  plural: Articles', '10 error invalid-id'],
];
for (const [from, to, problem] of breaks) {
  test(`kinds.yaml with ${JSON.stringify(to)} gives one error, whatever twenty entities have`, async () => {
    const found = await problemsOf(write(edited(from, to)));
    const others = found.filter((each) => each !== `kinds.yaml:${problem}`);
    // A misspelt key is reported beside the key that is then missing.
    const ofKey = to.includes('typ:') ? ['kinds.yaml:5 warning unknown-field'] : [];
    assert.deepEqual(others, ofKey);
    assert.equal(found.length, 1 + ofKey.length);
  });
}

test('fields under a misspelt key give the warning of that key alone', async () => {
  const found = await problemsOf(
    write(edited('  fields:\n    launched', '  feilds:\n    launched')),
  );
  assert.deepEqual(found, ['kinds.yaml:3 warning unknown-field']);
});

test('beside a field that cannot be read, all else that is wrong is reported', async () => {
  const contentDir = write(edited('launched: {type: date', 'launched: {type: dat'), {
    'pages/guide.md': '---\ntitle: Guide\n---\n[@leger]\n',
    'entities/other.md':
      '---\ntitle: Other\nkind: foundry\nflagship: works\nopened: 1999\n---\nIt makes.\n',
  });
  const file = join(contentDir, 'entities/chip-1.md');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text
      .replace('value: 5,', 'value: five,')
      .replace('to: works', 'to: chip-2')
      .replace('kind: chip\n', 'kind: chip\ncolour: red\n'),
  );
  assert.deepEqual(await problemsOf(contentDir), [
    'entities/chip-1.md:4 warning unknown-field',
    'entities/chip-1.md:6 error invalid-value',
    'entities/chip-1.md:7 error wrong-relation-kind',
    'entities/other.md:4 error wrong-relation-kind',
    'entities/other.md:5 warning unknown-field',
    'kinds.yaml:4 error invalid-value',
    'pages/guide.md:4 warning unknown-source',
  ]);
});

test('beside a setting that cannot be read, all else that is wrong is reported', async () => {
  const contentDir = write(edited('to: foundry', 'to: foundary'), {
    'site.yaml': 'title: [Chips\ndescription: Who makes them, and when they came.\n',
    'pages/guide.md': '---\ntitle: Guide\n---\n[@leger]\n',
  });
  assert.deepEqual(await problemsOf(contentDir), [
    'kinds.yaml:6 error unknown-kind',
    'pages/guide.md:4 warning unknown-source',
    'site.yaml:1 error invalid-yaml',
  ]);
});

test('as text alone, the report says that problems are left out', () => {
  const contentDir = write(edited('launched: {type: date', 'launched: {type: dat'));
  const check = (...args: string[]): string =>
    runCommand('check', ['--content', contentDir, ...args]).stdout;
  const said = /^Problems that may follow from those in \S+kinds\.yaml are not shown\.$/m;
  assert.match(check(), said);
  const problems: unknown = JSON.parse(check('--format', 'json'));
  assert.ok(Array.isArray(problems) && problems.length > 0);
});
