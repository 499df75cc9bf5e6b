import assert from 'node:assert/strict';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { ImportError } from '../../src/importing/plan/import-plan.ts';
import { loadRecords } from '../../src/load/load-records.ts';
import { ftmLineage } from '../../src/model/follow-the-money/entity-schemas.ts';
import {
  ftmRelationSchemas,
  ftmRelationShape,
} from '../../src/model/follow-the-money/relation-schemas.ts';
import { builtInKinds } from '../../src/model/kinds/built-in/built-in-kinds.ts';
import type { Kind } from '../../src/model/kinds/kind.ts';
import { once } from '../../src/model/lazy/once.ts';
import { reservedNames } from '../../src/outputs/reserved-names.ts';
import { projectDir } from '../../src/publish/site-options.ts';
import { digests, scratchFolder } from '../cli/run-command.ts';
import { errorsOf, exportOf, importInto, recordsOf, siteOf, textOf } from './import-into.ts';

const flagship = join(projectDir, 'content');
/** What it exports; compiling it takes long. */
const flagshipExport = once(() => exportOf(flagship, '/entities.ftm.json'));

/** Entities of FollowTheMoney as lines of JSON; values may be single. */
function lines(
  ...things: readonly [id: string, schema: string, properties: Readonly<Record<string, unknown>>][]
): string {
  return things
    .map(([id, schema, properties]) => JSON.stringify({ id, schema, properties }))
    .join('\n');
}

test('the export of the flagship becomes a site without errors, with all entities and relations, given its kinds', async (t) => {
  const before = await recordsOf(flagship);
  const exported = await flagshipExport();
  const content = siteOf(t, { 'kinds.yaml': readFileSync(join(flagship, 'kinds.yaml'), 'utf8') });
  const { report } = await importInto(content, 'entities.ftm.json', exported);
  assert.deepEqual(await errorsOf(content), []);
  const after = await recordsOf(content);
  const namesOf = ({ entities }: typeof before): string[] =>
    entities.map(({ path, title }) => `${path} ${title}`).sort();
  assert.deepEqual(namesOf(after), namesOf(before));
  const relationsOf = ({ entities }: typeof before): string[] =>
    entities
      .flatMap(({ id, relations }) =>
        relations.map(({ field, target, on, since, until }) =>
          JSON.stringify([id, field, target, on, since, until]),
        ),
      )
      .sort();
  assert.deepEqual(relationsOf(after), relationsOf(before));
  assert.ok(report.some((line) => line.startsWith(`${before.entities.length} entities: `)));
  assert.ok(report.includes(`${relationsOf(before).length} relations`));
});

test('one of each is said in the singular', async (t) => {
  const { report } = await importInto(
    siteOf(t),
    'a.ftm.json',
    lines(
      ['a', 'Company', { name: 'A', sourceUrl: 'https://example.org/a' }],
      ['b', 'Ownership', { owner: 'a', asset: 'c' }],
    ),
  );
  assert.deepEqual(report.slice(0, 3), [
    '1 entity: company (1)',
    '0 relations',
    '1 source, which has no more than its address yet',
  ]);
});

test('without the kinds of a site, what they hold is left out, and counted', async (t) => {
  const exported = await flagshipExport();
  const content = siteOf(t);
  const { report } = await importInto(content, 'entities.ftm.json', exported);
  assert.deepEqual(await errorsOf(content), []);
  const { entities } = await recordsOf(content);
  const relations = entities.flatMap((each) => each.relations).length;
  assert.ok(report.some((line) => line.startsWith(`${entities.length} entities: `)));
  assert.ok(report.includes(`${relations} relations`));
  const links = exported
    .split('\n')
    .filter((line) =>
      /"schema":"(UnknownLink|Ownership|Employment|Directorship|Membership)"/.test(line),
    );
  const [, left = ''] = /an end is left out or both are one: (.*)/.exec(report.join('\n')) ?? [];
  const counted = [...left.matchAll(/\((\d+)\)/g)].reduce(
    (sum, [, count]) => sum + Number(count),
    0,
  );
  assert.equal(relations + counted, links.length);
});

test('what a site says comes back as it was, as far as FollowTheMoney can say it', async (t) => {
  const files = {
    'kinds.yaml':
      'person:\n  fields:\n    relatives: {type: relation, to: person, label: Relatives, symmetric: true, followTheMoney: Family}\n',
    'sources.yaml':
      '- {id: register, type: webpage, title: A register, URL: "https://register.example/a"}\n',
    'entities/companies/mill.md':
      '---\ntitle: Mill\nkind: company\naliases:\n  - The Mill\ndescription: Grinds.\nfounded: 1998-11\nindustry: Flour\nwebsite: https://mill.example/\nwikidata: Q1\ntags:\n  - food\nsources: register\nowns:\n  - to: shop\n    since: 2001\n    until: 2004-05\n    share: 52%\n    note: A note.\n    status: disputed\n    confidence: low\n    source: register\n  - name: Nobody Ltd\nleaders: ann\n---\n',
    'entities/companies/shop.md': '---\ntitle: "Shop: [[x]]"\nkind: company\n---\n',
    'entities/people/ann.md':
      '---\ntitle: Ann\nkind: person\nborn: 1950\nnationality: Norway\nrelatives:\n  to: bob\n  role: sister\n---\n',
    'entities/people/bob.md': '---\ntitle: Bob\nkind: person\n---\n',
    'entities/places/bay.md':
      '---\ntitle: Bay\nkind: place\ncountry: Norway\ncoordinates: 59.9, 10.7\n---\n',
    'entities/events/fire.md':
      '---\ntitle: Fire\nkind: event\ndate: 2003-02-01\noutcome: None.\ninvolves: mill\n---\n',
  };
  const site = siteOf(t, files);
  assert.deepEqual(await errorsOf(site), []);
  const content = siteOf(t, {
    'kinds.yaml': files['kinds.yaml'],
    'sources.yaml': files['sources.yaml'],
  });
  await importInto(content, 'all.ftm.json', await exportOf(site, '/entities.ftm.json'));
  assert.deepEqual(await errorsOf(content), []);
  const [before, after] = [site, content].map((each) => exportOf(each, '/entities.json'));
  assert.equal(await after, await before);
});

const aleph = lines(
  [
    'p1',
    'Person',
    {
      name: ['Ann Lee', 'A. Lee'],
      birthDate: '1950-01-02T00:00:00',
      nationality: 'no',
      email: ['a@x.example', 'b@x.example'],
    },
  ],
  ['p2', 'Person', { name: 'Ann Lee' }],
  ['c1', 'Company', { name: 'Mill AS', sourceUrl: 'https://register.example/mill' }],
  ['l1', 'LegalEntity', { name: 'Somebody' }],
  ['v1', 'Vessel', { name: 'Sea Cow' }],
  ['d1', 'Document', { fileName: 'a.pdf' }],
  ['e1', 'Event', { name: 'No day' }],
  ['r1', 'Ownership', { owner: 'p1', asset: 'c1', percentage: '12.5' }],
  [
    'r2',
    'Ownership',
    { owner: 'c1', asset: 'v1', percentage: '12.5', startDate: '2001', sharesType: 'A' },
  ],
  ['r3', 'Directorship', { director: 'p2', organization: 'c1', role: 'chair' }],
  ['r4', 'Family', { person: 'p1', relative: 'p2' }],
  ['r5', 'Directorship', { director: 'nobody', organization: 'c1' }],
  ['r6', 'Employment', { employee: 'p1', employer: 'c1', date: '2003', endDate: '2004' }],
  ['r7', 'Employment', { employee: 'p1', employer: 'p1' }],
);

test('entities of a database get the nearest kind, unique ids, and relations on the side that has a field', async (t) => {
  const content = siteOf(t);
  const { files, report } = await importInto(content, 'case.ijson', aleph);
  assert.deepEqual(await errorsOf(content), []);
  assert.deepEqual(files.map(({ path }) => path).sort(), [
    'entities/companies/mill-as.md',
    'entities/organizations/somebody.md',
    'entities/people/ann-lee-2.md',
    'entities/people/ann-lee.md',
    'entities/products/sea-cow.md',
    'kinds.yaml',
    'sources/case.yaml',
  ]);
  assert.equal(
    textOf(content, 'entities/people/ann-lee.md'),
    '---\ntitle: Ann Lee\nkind: person\naliases:\n  - A. Lee\nborn: 1950-01-02\nnationality: Norway\nowns:\n  to: mill-as\n  share: 12.5%\nrelatives: ann-lee-2\nemployer:\n  to: mill-as\n  until: "2004"\n---\n',
  );
  assert.equal(
    textOf(content, 'entities/companies/mill-as.md'),
    '---\ntitle: Mill AS\nkind: company\nsources:\n  - register-example-mill\nowns:\n  to: sea-cow\n  since: "2001"\n  share: 12.5%\nleaders:\n  to: ann-lee-2\n  role: chair\n---\n',
  );
  assert.deepEqual(report.slice(3, -1), [
    'Left out, since no kind has their schema: Document (1)',
    'Left out, since their kind requires more: Event without date (1)',
    'Left out, since an end is left out or both are one: Directorship (1), Employment (1)',
    'Left out, since no field has them: Person:email (2), Employment:date (1), Ownership:sharesType (1)',
    'To keep more, give kinds and fields in kinds.yaml the `followTheMoney` names above, and import again into a folder without these files.',
  ]);
  assert.equal(
    report.at(-1),
    'New fields in kinds.yaml, for relations: `owns` of `person`, `relatives` of `person`',
  );
  assert.equal(
    textOf(content, 'kinds.yaml'),
    `person:
  fields:
    owns:
      type: relation
      label: Owns
      inverse: Owned by
      flow: forward
      followTheMoney: Ownership
    relatives:
      type: relation
      label: Relatives
      symmetric: true
      followTheMoney: Family
`,
  );
});

test('each relation that FollowTheMoney allows between built-in kinds is imported, and comes back', async (t) => {
  const kinds = builtInKinds.filter(({ event }) => !event);
  const isA = (kind: Kind, schema: string): boolean => ftmLineage(kind.followTheMoney).has(schema);
  const relations = ftmRelationSchemas.flatMap((schema) => {
    const { over, under } = ftmRelationShape(schema);
    return kinds
      .filter((kind) => isA(kind, over.schema))
      .flatMap((first) =>
        kinds
          .filter((kind) => isA(kind, under.schema))
          .map((second): [string, string, Record<string, string>] => [
            `${schema}-${first.id}-${second.id}`,
            schema,
            { [over.property]: `${first.id}-1`, [under.property]: `${second.id}-2` },
          ]),
      );
  });
  const things = kinds.flatMap(({ id, folder, followTheMoney: schema }) =>
    ['1', '2'].map((end): [string, string, Record<string, string>] => [
      `${id}-${end}`,
      schema,
      { name: `${id} ${end}`, publisherUrl: `https://a.example/${folder}/${id}-${end}/` },
    ]),
  );
  const content = siteOf(t);
  const { report } = await importInto(content, 'a.ftm.json', lines(...things, ...relations));
  assert.ok(relations.length > 200);
  assert.ok(report.includes(`${relations.length} relations`), report.join('\n'));
  assert.deepEqual(await errorsOf(content), []);
  const { problems } = await loadRecords(content, reservedNames);
  assert.deepEqual(problems, []);
  const again = (await exportOf(content, '/entities.ftm.json')).split('\n');
  const countOf = (schema: string): number =>
    again.filter((line) => line.includes(`"schema":"${schema}"`)).length;
  for (const schema of ftmRelationSchemas) {
    const count = relations.filter(([, each]) => each === schema).length;
    // Two ends that are the same in a relation without direction are one statement.
    assert.ok(
      countOf(schema) > 0 && countOf(schema) <= count,
      `${schema} ${countOf(schema)} ${count}`,
    );
  }
});

test('a sum is written as the language of the site reads it', async (t) => {
  const content = siteOf(t, { 'site.yaml': 'title: T\ndescription: D\nlanguage: de\n' });
  await importInto(
    content,
    'a.ftm.json',
    lines(
      ['a', 'Company', { name: 'A' }],
      ['b', 'Company', { name: 'B' }],
      ['c', 'Payment', { payer: 'a', beneficiary: 'b', amount: '1234', currency: 'EUR' }],
    ),
  );
  const { entities } = await recordsOf(content);
  const [relation] = entities.flatMap(({ relations }) => relations);
  assert.deepEqual(relation?.amount, { text: 'EUR 1.234', value: 1234, unit: 'EUR' });
});

test('a `kinds.yaml` of the site is not changed, and the report says which fields it could have', async (t) => {
  const content = siteOf(t, { 'kinds.yaml': '# Ours.\n' });
  const { files, report } = await importInto(
    content,
    'a.ftm.json',
    lines(
      ['a', 'Person', { name: 'Ann' }],
      ['b', 'Company', { name: 'Mill' }],
      ['c', 'Ownership', { owner: 'a', asset: 'b' }],
      ['d', 'Membership', { organization: 'b', member: 'a' }],
    ),
  );
  assert.deepEqual(
    files.map(({ path }) => path),
    ['entities/people/ann.md', 'entities/companies/mill.md'],
  );
  assert.equal(textOf(content, 'kinds.yaml'), '# Ours.\n');
  assert.deepEqual(report.slice(2, -1), [
    'Left out, since no field states them: Membership from company to person (1), Ownership from person to company (1)',
    'A field in kinds.yaml that would state some of them, of `person`: `owns: {type: relation, label: Owns, inverse: Owned by, flow: forward, followTheMoney: Ownership}`',
    'A field in kinds.yaml that would state some of them, of `person`: `memberOf: {type: relation, label: Member of, inverse: Members, flow: backward, followTheMoney: Membership}`',
  ]);
});

test('a site with a `kinds.yml` gets no second file of kinds', async (t) => {
  const content = siteOf(t, { 'kinds.yml': 'ship: {label: Ship}\n' });
  const { files } = await importInto(
    content,
    'a.ftm.json',
    lines(
      ['a', 'Person', { name: 'Ann' }],
      ['b', 'Company', { name: 'Mill' }],
      ['c', 'Ownership', { owner: 'a', asset: 'b' }],
    ),
  );
  assert.ok(files.every(({ path }) => path.startsWith('entities/')));
  assert.deepEqual(await errorsOf(content), []);
});

test('kinds and fields of the site take schemas and properties by what they declare', async (t) => {
  const kinds = `ship:
  label: Ship
  plural: Ships
  followTheMoney: Vessel
  fields:
    number: {type: text, label: Number, followTheMoney: imoNumber}
person:
  fields:
    relatives: {type: relation, to: person, label: Relatives, symmetric: true, followTheMoney: Family}
    knows: {type: relation, label: Knows, inverse: Known by}
`;
  const content = siteOf(t, { 'kinds.yaml': kinds });
  const { report } = await importInto(
    content,
    'a.json',
    `[${lines(
      ['a', 'Vessel', { name: 'Sea Cow', imoNumber: '0123' }],
      ['b', 'Person', { name: 'Ann' }],
      ['c', 'Person', { name: 'Bob' }],
      ['d', 'Family', { person: 'c', relative: 'b', relationship: 'brother' }],
      ['e', 'UnknownLink', { subject: 'b', object: 'a', role: 'knows' }],
      ['f', 'UnknownLink', { subject: 'a', object: 'c', role: 'Known by' }],
    ).replaceAll('\n', ',')}]`,
  );
  assert.deepEqual(await errorsOf(content), []);
  assert.deepEqual(report, ['3 entities: person (2), ship (1)', '3 relations']);
  assert.match(textOf(content, 'entities/ships/sea-cow.md'), /^number: "0123"$/m);
  assert.match(textOf(content, 'entities/people/ann.md'), /^knows: sea-cow$/m);
  assert.match(
    textOf(content, 'entities/people/bob.md'),
    /relatives:\n {2}to: ann\n {2}role: brother\nknows: sea-cow/,
  );
});

test('nothing is written if the site has one of the ids or files', async (t) => {
  const content = siteOf(t, {
    'entities/agencies/mill-as.md': '---\ntitle: Mill\nkind: agency\n---\n',
  });
  const before = digests(content);
  await assert.rejects(importInto(content, 'case.ijson', aleph), (cause) => {
    assert.ok(cause instanceof ImportError);
    assert.match(
      cause.message,
      /`mill-as` \(entities\/agencies\/mill-as\.md\)\. Nothing was written\./,
    );
    return true;
  });
  const other = siteOf(t, { 'sources/case.yaml': '- {id: a, title: A}\n' });
  const kept = digests(other);
  await assert.rejects(
    importInto(other, 'case.ijson', aleph),
    /`sources\/case\.yaml` already exists\. Nothing was written\./,
  );
  assert.deepEqual([digests(content), digests(other)], [before, kept]);
});

test('nothing is written through a symbolic link that leads outside', async (t) => {
  const content = siteOf(t);
  const outside = scratchFolder(t);
  symlinkSync(outside, join(content, 'entities'), 'junction');
  await assert.rejects(
    importInto(content, 'case.ijson', aleph),
    /people leads outside .*content\. Nothing was written/,
  );
  assert.deepEqual(digests(outside), {});
});

test('hostile ids, names and texts become files of the folder, and stay text', async (t) => {
  const content = siteOf(t);
  const text =
    '[[x]] ![[y.png]] :value{data=z} ::chart{id=z}\n\n<script>alert(1)</script> [@key] {{a}} $b$ %%c%%';
  const { files } = await importInto(
    content,
    '../../x.ftm.json',
    lines(
      [
        '../../../up',
        'Person',
        {
          name: '../../../etc/passwd',
          publisherUrl: 'https://a.example/people/../../../up/',
          notes: text,
          sourceUrl: ['javascript:alert(1)', 'https://b.example/\u202ex'],
        },
      ],
      [
        'b',
        'Person',
        {
          name: 'con\u0000\u202e',
          summary: 'a: b\n---\nc: <b>',
          birthDate: '2021-02-30',
          alias: ['---', '[[x]]', 'true'],
          constructor: 'x',
        },
      ],
      ['c', 'Person', { name: '微信', website: 'javascript:alert(1)', wikidataId: 'Q0' }],
    ).replace('"name"', '"__proto__":["x"],"name"'),
  );
  for (const { path } of files)
    assert.match(path, /^(entities\/people|sources)\/[a-z0-9-]+\.(md|yaml)$/);
  assert.deepEqual(await errorsOf(content), []);
  const { entities } = await recordsOf(content);
  assert.deepEqual(entities.map(({ title }) => title).sort(), [
    '../../../etc/passwd',
    'con',
    '微信',
  ]);
  const twin = await exportOf(content, '/people/etc-passwd/index.md');
  assert.ok(!twin.includes('<script>') || twin.includes('\\<script>'), twin);
});

for (const [text, message] of [
  ['', /The file has no entities\./],
  ['{"id": "a"}', /Line 1 is not an entity of FollowTheMoney/],
  ['{"id":"a","schema":"Person","properties":{}}\n{', /Line 2 is not JSON/],
  ['[1]', /Entity 1 is not an entity/],
  ['[', /The file is not JSON/],
] as const) {
  test(`the file ${JSON.stringify(text)} is refused`, async (t) => {
    await assert.rejects(importInto(siteOf(t), 'a.json', text), message);
  });
}

test('a schema with a name that objects have already is a schema that no kind has', async (t) => {
  const content = siteOf(t);
  const names = ['constructor', 'toString', '__proto__'];
  const { files, report } = await importInto(
    content,
    'x.ftm.json',
    lines(
      ['a', 'Person', { name: 'Ana Ribeiro' }],
      ...names.map((name): [string, string, Record<string, string>] => [name, name, { name }]),
    ),
  );
  assert.deepEqual(
    files.map(({ path }) => path),
    ['entities/people/ana-ribeiro.md'],
  );
  assert.match(report.join('\n'), /no kind has their schema: __proto__ \(1\), constructor \(1\)/);
});
