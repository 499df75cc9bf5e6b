import assert from 'node:assert/strict';
import test from 'node:test';
import { filePath, sitePath } from '../../src/model/addresses/path.ts';
import { lineOfProblem } from '../load/line-of-problem.ts';
import { compileFiles, problemsOf } from '../made/compile-files.ts';
import { fileText } from '../made/file-text.ts';

const files = {
  'sources.yaml': '- {id: paper, type: article, title: A paper}\n',
  'kinds.yaml':
    'hearing:\n  label: Hearing\n  plural: Hearings\n  event: true\n  fields:\n' +
    '    held: {type: date, marks: start}\n    status: {type: text}\n    about: {type: relation, to: company, label: About, inverse: Heard}\n',
  'entities/kran.md': `---
title: Kran
kind: company
sources: [paper]
founded:
  - {value: 1901, status: withdrawn, note: A slip of the register.}
  - {value: 1902, status: estimated, confidence: low}
  - {value: 1904, status: disputed}
dissolved: {value: 1999, status: withdrawn}
employees: {value: 40, confidence: medium}
owns:
  - {to: vik, status: withdrawn, note: Never sold.}
  - {to: holm, confidence: high}
---
Cranes.
`,
  'entities/vik.md': '---\ntitle: Vik\nkind: company\n---\nDocks.\n',
  'entities/holm.md': '---\ntitle: Holm\nkind: company\n---\nIsles.\n',
  'entities/fire.md':
    '---\ntitle: Fire\nkind: event\ndate: 1950\ninvolves: kran\nstatus: Reported\nconfidence: low\nsources: [paper]\n---\nIt burnt.\n',
  'entities/sitting.md':
    '---\ntitle: Sitting\nkind: hearing\nheld: {value: 1951-03-04, status: unverified}\nstatus: adjourned\nconfidence: medium\nabout: kran\nsources: [paper]\n---\nThey sat.\n',
  'articles/news.md': `---
title: News
date: 2020
---
:::quote{by=kran confidence=low status=withdrawn}
We burn.
:::

::timeline{entity=kran}

::entities{kind=event}
`,
};
const { problems, site } = await compileFiles(files);
const kran = site.pages.find('entity', sitePath('companies', 'kran'))?.view;
const textAt = (...parts: [string, ...string[]]): string =>
  fileText(site.files, filePath(...parts));

test('values, relations, events and quotations take a confidence and a status', () => {
  assert.deepEqual(problems.map(lineOfProblem), []);
});

test('the first value that has not been withdrawn is preferred; the others stay on record', () => {
  const founded = kran?.facts.find(({ label }) => label === 'Founded');
  assert.deepEqual(
    founded?.values.map(({ text, status, confidence }) => [text, status, confidence]),
    [['1902', 'estimated', 'low']],
  );
  assert.deepEqual(
    founded?.others.map(({ text, status, detail }) => [text, status, detail]),
    [
      ['1901', 'withdrawn', 'A slip of the register.'],
      ['1904', 'disputed', undefined],
    ],
  );
});

test('a fact whose only value has been withdrawn has none that is preferred', () => {
  const dissolved = kran?.facts.find(({ label }) => label === 'Dissolved');
  assert.deepEqual(dissolved?.values, []);
  assert.equal(dissolved?.others.length, 1);
});

test('cards and JSON-LD give no withdrawn values or relations', () => {
  assert.deepEqual(kran?.jsonLd['foundingDate'], '1902');
  assert.equal(kran?.jsonLd['dissolutionDate'], undefined);
  const vik = site.pages.find('entity', sitePath('companies', 'holm'))?.view;
  const card = vik?.cards.find(({ link }) => link.id === 'kran');
  assert.equal(card?.facts[0]?.text, '1902 (estimated, low confidence)');
});

test('both pages of a relation say how sure it is', () => {
  const [vik, holm] = kran?.relations.flatMap(({ items }) => items) ?? [];
  assert.deepEqual([vik?.status, holm?.confidence], ['withdrawn', 'high']);
  const owned = site.pages.find('entity', sitePath('companies', 'vik'))?.view.relations;
  assert.equal(owned?.[0]?.items[0]?.status, 'withdrawn');
});

test('an event has its own assessment, else that of its date, on its page and on timelines', () => {
  const fire = site.pages.find('entity', sitePath('events', 'fire'))?.view;
  assert.deepEqual([fire?.status, fire?.confidence], ['reported', 'low']);
  const points = site.pages
    .find('timeline')
    ?.view.years.flatMap(({ months }) => months.flatMap((month) => month.points));
  assert.deepEqual(
    points?.map(({ link, status, confidence }) => [link.title, status, confidence]),
    [
      ['Kran: founded', 'estimated', 'low'],
      ['Fire', 'reported', 'low'],
      ['Sitting', 'unverified', 'medium'],
      ['Kran: dissolved', 'withdrawn', undefined],
    ],
  );
});

test('a field of the kind that is called status is a value, not an assessment', () => {
  const sitting = site.pages.find('entity', sitePath('hearings', 'sitting'))?.view;
  assert.equal(
    sitting?.facts.find(({ label }) => label === 'Status')?.values[0]?.text,
    'adjourned',
  );
  assert.deepEqual([sitting?.status, sitting?.confidence], [undefined, 'medium']);
});

test('the list of a kind says it too', () => {
  const [fire] = site.pages.find('kind-list', sitePath('events'))?.view.rows ?? [];
  assert.deepEqual([fire?.status, fire?.confidence], ['reported', 'low']);
});

test('a text shows it in words behind quotations, dates and entities, in lower case as in a sentence, and strikes what is withdrawn', () => {
  const html = site.pages.find('article', sitePath('articles', 'news'))?.view.bodyHtml ?? '';
  assert.match(html, /<blockquote class="withdrawn">/);
  assert.match(html, /<span class="as as-withdrawn">withdrawn<\/span>/);
  assert.match(html, /<s>.*Kran: dissolved.*<\/s>/);
  assert.match(html, /<span class="as as-reported">reported<\/span>/);
});

test('a quotation takes it along to the page of its speaker', () => {
  assert.deepEqual(
    kran?.quotes.map(({ status, confidence }) => [status, confidence]),
    [['withdrawn', 'low']],
  );
});

test('entities.json has both, also of values', () => {
  const { entities } = JSON.parse(textAt('entities.json')) as {
    entities: { id: string; status?: string; confidence?: string; fields: { founded: object[] } }[];
  };
  const fire = entities.find(({ id }) => id === 'fire');
  assert.deepEqual([fire?.status, fire?.confidence], ['reported', 'low']);
  assert.deepEqual(entities.find(({ id }) => id === 'kran')?.fields.founded, [
    { value: '1901', note: 'A slip of the register.', status: 'withdrawn', sources: [] },
    { value: '1902', confidence: 'low', status: 'estimated', sources: [] },
    { value: '1904', status: 'disputed', sources: [] },
  ]);
});

test('the network has both of its events, as JSON and as GraphML', () => {
  const { nodes } = JSON.parse(textAt('graph.json')) as { nodes: Record<string, string>[] };
  const fire = nodes.find(({ id }) => id === 'entity:fire');
  assert.deepEqual([fire?.['status'], fire?.['confidence']], ['reported', 'low']);
  const [, node = ''] = /<node id="entity:fire">(.*?)<\/node>/s.exec(textAt('graph.graphml')) ?? [];
  assert.match(node, /<data key="node-status">reported<\/data>/);
  assert.match(node, /<data key="node-confidence">low<\/data>/);
});

test('FollowTheMoney leaves out withdrawn values, and notes the assessment of others', () => {
  const lines = textAt('entities.ftm.json').trimEnd().split('\n');
  const things = lines.map(
    (line) => JSON.parse(line) as { id: string; properties: Record<string, string[]> },
  );
  const company = things.find(({ id }) => id === 'kran')?.properties;
  assert.deepEqual(company?.['incorporationDate'], ['1902', '1904']);
  assert.equal(company?.['dissolutionDate'], undefined);
  assert.deepEqual(company?.['notes'], [
    'Founded, 1902: Estimated, Low confidence',
    'Founded, 1904: Disputed',
    'Employees, 40: Medium confidence',
  ]);
  assert.deepEqual(things.find(({ id }) => id === 'fire')?.properties['notes'], [
    'Reported, Low confidence',
  ]);
});

test('the Markdown alternate strikes and says it', () => {
  const alternate = textAt('companies', 'kran', 'index.md');
  assert.match(
    alternate,
    /^- Founded: 1902 \(Estimated, Low confidence\) \(~~1901~~ \(Withdrawn\) \(A slip of the register\.\); 1904 \(Disputed\)\)$/m,
  );
  assert.match(
    alternate,
    /^- Owns: ~~\[Vik\]\(\/companies\/vik\/\)~~ \(Withdrawn\) \(Never sold\.\)$/m,
  );
  assert.match(textAt('events', 'fire', 'index.md'), /^- Status: Reported, Low confidence$/m);
});

for (const [name, text, place, words] of [
  ['a value', 'founded: {value: 1901, confidence: sure}', '4:36', 'is not a confidence.'],
  ['an event', 'status: confirmd', '4:9', 'Did you mean `confirmed`?'],
] as const) {
  test(`a wrong word of ${name} is a problem at the word`, async () => {
    const kind = name === 'an event' ? 'event' : 'company';
    const file = `---\ntitle: X\nkind: ${kind}\n${text}\ndate: 2020\n---\nX.\n`;
    const found = await problemsOf({ 'entities/x.md': file });
    const problem = found.find(({ code }) => code === 'invalid-value');
    assert.ok(problem);
    assert.equal(lineOfProblem(problem), `entities/x.md:${place} invalid-value`);
    assert.ok(problem.message.includes(words), problem.message);
  });
}

test('a wrong word of a quotation is a problem at the quotation', async () => {
  const text =
    '---\ntitle: N\ndate: 2020\n---\nNo.\n\n:::quote{by="A. B." status=denied}\nNo.\n:::\n';
  const found = await problemsOf({ 'articles/n.md': text });
  assert.deepEqual(found.map(lineOfProblem), ['articles/n.md:7:1 invalid-directive']);
});

test('who is no event has no status of its own', async () => {
  const found = await problemsOf({
    'entities/x.md': '---\ntitle: X\nkind: company\nstatus: disputed\n---\nX.\n',
  });
  assert.ok(found.map(lineOfProblem).includes('entities/x.md:4:1 warning unknown-field'));
});

test('the timeline can be narrowed to a status or a confidence', () => {
  const view = site.pages.find('timeline')?.view;
  const found = view?.filters.find(({ label }) => label === 'Low confidence');
  assert.equal(found?.count, 2);
  const points = view?.years.flatMap(({ months }) => months.flatMap((month) => month.points));
  const kept = points?.filter(({ filters }) => filters.includes(found?.number ?? -1));
  assert.deepEqual(
    kept?.map(({ link }) => link.title),
    ['Kran: founded', 'Fire'],
  );
});
