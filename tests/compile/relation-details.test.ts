import assert from 'node:assert/strict';
import test from 'node:test';
import { filePath, sitePath } from '../../src/model/addresses/path.ts';
import type { FtmEntity } from '../../src/outputs/data/follow-the-money/follow-the-money.ts';
import { lineOfProblem } from '../load/line-of-problem.ts';
import { compileFiles, problemsOf } from '../made/compile-files.ts';
import { findAll, readXml } from '../outputs/read-xml.ts';
import { fileText } from '../made/file-text.ts';

const kinds =
  'harbour:\n  fields:\n    fined: {type: relation, label: Fined, inverse: Fined by, followTheMoney: Debt}\n' +
  '    warned: {type: relation, label: Warned, inverse: Warned by}\n' +
  '  label: Harbour\n  plural: Harbours\n  followTheMoney: PublicBody\n';
const vik = `title: Vik
kind: harbour
fined:
  - {to: kran, on: 2021-04-10, amount: US$2.8bn, role: cartel, confidence: medium, status: Disputed, source: paper}
warned:
  - {to: kran, on: 2020, amount: US$1m, status: withdrawn, confidence: low, source: paper}
`;
const files = {
  'kinds.yaml': kinds,
  'sources.yaml': '- {id: paper, type: article, title: A paper, URL: "https://paper.example/1"}\n',
  'entities/vik.md': `---\n${vik}---\nA harbour.\n`,
  'entities/kran.md': '---\ntitle: Kran\nkind: company\n---\nCranes.\n',
};
const { problems, site } = await compileFiles(files);
const relation = (kind: string, id: string) =>
  site.pages
    .find('entity', sitePath(kind, id))
    ?.view.relations.flatMap(({ label, items }) =>
      items.map(({ name, detail }) => `${label} ${name}: ${detail}`),
    );
const textAt = (name: string): string => fileText(site.files, filePath(name));

test('an act with a sum is a good relation', () => {
  assert.deepEqual(problems.map(lineOfProblem), []);
});

test('both pages show the sum and the day', () => {
  const [fine, warning] = relation('harbours', 'vik') ?? [];
  assert.equal(fine, 'Fined Kran: cartel, US$2.8bn, on 10 April 2021');
  assert.equal(warning, 'Warned Kran: US$1m, in 2020');
  const [inverse] = relation('companies', 'kran') ?? [];
  assert.equal(inverse, 'Fined by Vik: cartel, US$2.8bn, on 10 April 2021');
});

test('an act is on the timeline, with its sum', () => {
  const points = site.pages
    .find('timeline')
    ?.view.years.flatMap(({ months }) => months.flatMap((month) => month.points));
  assert.deepEqual(
    points?.map(({ date, link }) => [date, link.title]),
    [
      ['2020', 'Vik – warned: Kran, US$1m'],
      ['2021-04-10', 'Vik – fined: Kran, cartel, US$2.8bn'],
    ],
  );
});

const exported = {
  on: '2021-04-10',
  role: 'cartel',
  confidence: 'medium',
  status: 'disputed',
};

test('entities.json has the sum as text, number and unit', () => {
  const { entities } = JSON.parse(textAt('entities.json')) as {
    entities: { id: string; relations: object[] }[];
  };
  const [first] = entities.find(({ id }) => id === 'kran')?.relations ?? [];
  assert.partialDeepStrictEqual(first, {
    ...exported,
    direction: 'inverse',
    amount: { text: 'US$2.8bn', value: 2_800_000_000, unit: 'USD' },
  });
});

test('so have both forms of the network', () => {
  const edge = {
    ...exported,
    amount: 'US$2.8bn',
    amountValue: 2_800_000_000,
    amountUnit: 'USD',
  };
  const { links } = JSON.parse(textAt('graph.json')) as { links: { key: string }[] };
  assert.partialDeepStrictEqual(
    links.find(({ key }) => key === 'fined'),
    edge,
  );
  const [first] = findAll(readXml(textAt('graph.graphml')), 'edge');
  const data = first && findAll(first, 'data');
  const written = Object.fromEntries(
    data?.map(({ attributes, text }) => [attributes['key']?.replace('edge-', ''), text]) ?? [],
  );
  assert.partialDeepStrictEqual(written, { ...edge, amountValue: '2800000000' });
});

test('FollowTheMoney has day, sum and status as properties, and in the summary what its schema does not know', () => {
  const things = textAt('entities.ftm.json')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as FtmEntity);
  const sourceUrl = ['https://paper.example/1'];
  assert.deepEqual(
    things.find(({ id }) => id === 'vik.fined.kran'),
    {
      id: 'vik.fined.kran',
      schema: 'Debt',
      properties: {
        creditor: ['vik'],
        debtor: ['kran'],
        summary: ['cartel', 'Disputed', 'Medium confidence'],
        amount: ['2800000000'],
        currency: ['USD'],
        date: ['2021-04-10'],
        sourceUrl,
      },
    },
  );
  assert.deepEqual(things.find(({ id }) => id === 'vik.warned.kran')?.properties, {
    subject: ['vik'],
    object: ['kran'],
    role: ['Warned'],
    status: ['withdrawn'],
    date: ['2020'],
    summary: ['US$1m', 'Low confidence'],
    sourceUrl,
  });
});

for (const [line, place, words] of [
  ['{to: kran, on: 2021, until: 2022}', '6:16 invalid-value', '`until` bounds a state'],
  ['{to: kran, since: 2021, on: 2022}', '6:29 invalid-value', '`since` bounds a state'],
  ['{to: kran, confidence: hihg}', '6:28 invalid-value', 'Did you mean `high`?'],
  ['{to: kran, status: denied}', '6:24 invalid-value', 'is not a status.'],
  ['{to: kran, status: [disputed]}', '6:24 invalid-value', 'must be text'],
  ['{to: kran, amount: 2800}', '6:24 warning invalid-value', 'has no unit'],
  ['{to: kran, on: 10 April}', '6:20 invalid-date', 'is not a date'],
] as const) {
  test(`${line} is a problem at the word that is wrong`, async () => {
    const text = `---\ntitle: Vik\nkind: harbour\ndescription: D.\nwarned:\n  - ${line}\n---\nA harbour.\n`;
    const found = await problemsOf({ ...files, 'entities/vik.md': text });
    const [problem, ...others] = found.filter(({ code }) => code !== 'orphan-page');
    assert.ok(problem);
    assert.deepEqual(others, []);
    assert.equal(lineOfProblem(problem), `entities/vik.md:${place}`);
    assert.ok(problem.message.includes(words), problem.message);
  });
}

test('a wrong word is told which words there are', async () => {
  const text =
    '---\ntitle: Vik\nkind: harbour\nwarned: {to: kran, status: denied}\n---\nA harbour.\n';
  const [problem] = await problemsOf({ ...files, 'entities/vik.md': text });
  assert.equal(
    problem?.fix,
    'Write one of confirmed, reported, estimated, disputed, unverified, withdrawn.',
  );
});

test('a drawing leaves out a withdrawn relation, and its table says how sure the others are', async () => {
  const chart = 'title: Ties\ntype: network\nentities: [vik, kran]\n';
  const { site: drawn } = await compileFiles({ ...files, 'charts/ties.yaml': chart });
  const csv = drawn.files.find(({ path }) => path === filePath('charts', 'ties.csv'));
  assert.ok(csv && 'make' in csv);
  const [head, ...rows] = String(csv.make()).trimEnd().split('\r\n');
  assert.match(head ?? '', /,Status,Confidence$/);
  assert.equal(rows.length, 1);
  assert.match(rows[0] ?? '', /US\$2\.8bn,disputed,medium$/);
});

test('search finds an entity by the names of those without a page to which it relates', async () => {
  const { site: small } = await compileFiles({
    'entities/kran.md':
      '---\ntitle: Kran\nkind: company\nfounders: [{name: Ida Holm}, {name: Ida Holm, role: treasurer}]\n---\nCranes.\n',
  });
  const view = small.pages.find('entity', sitePath('companies', 'kran'))?.view;
  assert.deepEqual(view?.namedOtherwise, ['Ida Holm']);
});
