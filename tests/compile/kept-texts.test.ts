import assert from 'node:assert/strict';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { compile, type Compilation, type KeptContent } from '../../src/compile.ts';
import { keptInMemory } from '../made/kept-in-memory.ts';
import {
  copyKeptContent,
  openKeptContent,
  type CopiedContent,
} from '../../src/publish/kept/kept-content.ts';
import { today } from '../../src/publish/today.ts';
import { copyFixture, scratchFolder } from '../cli/run-command.ts';
import { editedFile, writeFiles } from '../made/write-files.ts';

/** A site in which each text depends on something else. */
const content: Record<string, string> = {
  'site.yaml': 'title: A site\ndescription: About companies\n',
  'sources.yaml':
    '- id: report\n  title: A report\n  type: report\n- id: other\n  title: Other\n  type: report\n',
  'entities/companies/acme.md':
    '---\nkind: company\ntitle: Acme\naliases: [Acme Works]\n---\nIt makes things.\n',
  'entities/companies/borg.md': '---\nkind: company\ntitle: Borg\n---\nIt makes other things.\n',
  'data/output.yaml':
    'title: Output\nsource: report\ncolumns:\n  year: {type: date}\n  company: {type: entity}\n  output: {type: number}\n',
  'data/output.csv': 'year,company,output\n2020,acme,5\n2021,acme,6\n2020,borg,1\n2021,borg,2\n',
  'charts/output.yaml':
    'title: Output\ntype: line\ndata: output\nx: year\ny: output\nseries: company\n',
  'articles/mention.md':
    '---\ntitle: Mention\ndate: 2020-01-01\n---\nThey say Acme grows.\n\n## A part\n\nMore.\n',
  'articles/link.md':
    '---\ntitle: Link\ndate: 2020-01-02\n---\nSee [[borg]] and [[mention#A part]].\n',
  'articles/chart.md': '---\ntitle: Chart\ndate: 2020-01-03\n---\nLook:\n\n::chart{id=output}\n',
  'articles/value.md':
    '---\ntitle: Value\ndate: 2020-01-04\n---\nIt made :value{data=output column=output entity=acme at=2021}.\n',
  'articles/embed.md': '---\ntitle: Embed\ndate: 2020-01-05\n---\nAs said:\n\n![[mention]]\n',
  'articles/cite.md': '---\ntitle: Cite\ndate: 2020-01-06\n---\nIt is so [@report].\n',
  'articles/list.md':
    '---\ntitle: List\ndate: 2020-01-08\n---\nThese are they:\n\n::entities{kind=company}\n',
  'entities/events/launch.md':
    '---\nkind: event\ntitle: Launch\ndescription: It began\ndate: 2020-02-01\ninvolves: [borg]\n---\nAll saw it.\n',
  'articles/quote.md':
    '---\ntitle: Quote\ndate: 2020-01-10\n---\nThey said:\n\n:::quote{by=borg}\nWe grow.\n:::\n\n::timeline{entity=borg}\n',
  'assets/notes.txt': 'Notes\n',
  'articles/file.md': '---\ntitle: File\ndate: 2020-01-09\n---\nIn [the notes](notes.txt).\n',
  'articles/plain.md':
    '---\ntitle: Plain\ndate: 2020-01-07\n---\nAbout Cyberdyne, and [[nowhere]].\n',
};

/** What an edit writes (or deletes, without a text), and which texts are rendered again because of it. */
interface Edit {
  files: Record<string, string | undefined>;
  rerendered: string[];
}

const edited = (file: string, from: string, to: string): Record<string, string> =>
  editedFile(content, file, [from, to]);
const all = Object.keys(content).filter((file) => file.endsWith('.md'));

const edits: Record<string, Edit> = {
  nothing: { files: {}, rerendered: [] },
  'a sentence': {
    files: edited('articles/mention.md', 'More.', 'Much more.'),
    rerendered: ['articles/mention.md', 'articles/embed.md'],
  },
  'a heading': {
    files: edited('articles/mention.md', '## A part', '## Another part'),
    rerendered: ['articles/mention.md', 'articles/embed.md', 'articles/link.md'],
  },
  'a title that texts mention': {
    files: edited('entities/companies/acme.md', 'title: Acme\n', 'title: Acme Corp\n'),
    rerendered: [
      'entities/companies/acme.md',
      'articles/mention.md',
      'articles/embed.md',
      'articles/chart.md',
      'articles/list.md',
    ],
  },
  'an alias that no text mentions': {
    files: edited(
      'entities/companies/borg.md',
      'title: Borg\n',
      'title: Borg\naliases: [Collective]\n',
    ),
    rerendered: ['entities/companies/borg.md'],
  },
  'an alias that a text mentions': {
    files: edited(
      'entities/companies/borg.md',
      'title: Borg\n',
      'title: Borg\naliases: [Cyberdyne]\n',
    ),
    rerendered: ['entities/companies/borg.md', 'articles/plain.md'],
  },
  'a description': {
    files: edited(
      'entities/companies/borg.md',
      'title: Borg\n',
      'title: Borg\ndescription: Cubes\n',
    ),
    rerendered: ['entities/companies/borg.md'],
  },
  'a sentence of a speaker and of an event': {
    files: {
      ...edited('entities/companies/borg.md', 'other things', 'many things'),
      ...edited('entities/events/launch.md', 'All saw it.', 'Some saw it.'),
    },
    rerendered: ['entities/companies/borg.md', 'entities/events/launch.md'],
  },
  'the description of an event': {
    files: edited('entities/events/launch.md', 'It began', 'It ended'),
    rerendered: ['entities/events/launch.md', 'articles/quote.md'],
  },
  'a value of a dataset': {
    files: edited('data/output.csv', '2021,acme,6', '2021,acme,7'),
    rerendered: ['articles/chart.md', 'articles/value.md'],
  },
  'a value of a dataset that no text shows': {
    files: edited('data/output.csv', '2020,acme,5', '2020,acme,4'),
    rerendered: ['articles/chart.md'],
  },
  'other bytes of a file, as many': {
    files: { 'assets/notes.txt': 'Votes\n' },
    rerendered: [],
  },
  'a file that is gone from where a text names it': {
    files: { 'assets/notes.txt': undefined, 'articles/notes.txt': 'Notes\n' },
    rerendered: ['articles/file.md'],
  },
  'the unit of a column': {
    files: edited('data/output.yaml', 'output: {type: number}', 'output: {type: number, unit: t}'),
    rerendered: ['articles/chart.md', 'articles/value.md'],
  },
  'a row that makes a value ambiguous': {
    files: edited('data/output.csv', '2021,acme,6', '2021,acme,6\n2021,acme,7'),
    rerendered: ['articles/chart.md', 'articles/value.md'],
  },
  'a text of an entity whose value a text shows': {
    files: edited('entities/companies/acme.md', 'It makes things.', 'It makes no things.'),
    rerendered: ['entities/companies/acme.md'],
  },
  'a chart': {
    files: edited('charts/output.yaml', 'title: Output', 'title: What they made'),
    rerendered: ['articles/chart.md'],
  },
  'a source': {
    files: edited('sources.yaml', 'A report', 'The report'),
    rerendered: ['articles/chart.md', 'articles/cite.md', 'articles/value.md'],
  },
  'a line above the sources': {
    files: edited('sources.yaml', '- id: report', '# From the library\n- id: report'),
    rerendered: [],
  },
  'a source that nothing cites': {
    files: edited('sources.yaml', 'title: Other', 'title: Another'),
    rerendered: [],
  },
  'a new page that a text links to': {
    files: { 'pages/nowhere.md': '---\ntitle: Nowhere\n---\nHere.\n' },
    rerendered: ['pages/nowhere.md', 'articles/plain.md'],
  },
  'a deleted entity': {
    files: { 'entities/companies/borg.md': undefined },
    rerendered: ['articles/link.md', 'articles/chart.md', 'articles/list.md', 'articles/quote.md'],
  },
  'a setting': {
    files: edited('site.yaml', 'title: A site', 'title: The site'),
    rerendered: [],
  },
  'a setting that texts depend on': {
    files: edited('site.yaml', 'title: A site', 'title: A site\nlinking: {auto: none}'),
    rerendered: all,
  },
};

const keptBy: Record<string, (contentDir: string, place: string) => KeptContent> = {
  'in memory': keptInMemory,
  'for hours': (contentDir, place) => copyKeptContent({ contentDir, outDir: place }, place),
};

const cases = Object.entries(edits).flatMap(([name, edit]) =>
  Object.entries(keptBy).map(([how, open]) => ({ name, how, open, ...edit })),
);

for (const { name, how, open, files, rerendered } of cases) {
  test(`${name}, kept ${how}: what depends on it is rendered again, with the result of a first run`, async (t) => {
    const contentDir = scratchFolder(t);
    writeFiles(contentDir, content);
    const kept = open(contentDir, join(scratchFolder(t), 'kept'));
    const first = await run(contentDir, kept);
    assert.deepEqual(first.texts.made.toSorted(), all.toSorted());
    writeFiles(contentDir, files);
    const second = await run(contentDir, kept);
    assert.deepEqual(second.texts.made.toSorted(), rerendered.toSorted());
    const fresh = await run(contentDir);
    assert.deepEqual(shown(second), shown(fresh));
    writeFiles(contentDir, {
      ...Object.fromEntries(Object.keys(files).map((file) => [file])),
      ...content,
    });
    assert.deepEqual(shown(await run(contentDir, kept)), shown(first));
  });
}

test('a link to an event changes which events a chart in another text marks', async (t) => {
  const contentDir = scratchFolder(t);
  const event = (at: number): [string, string] => [
    `entities/events/event-${at}.md`,
    `---\nkind: event\ntitle: Event ${at}\ndate: 2020-${String(at).padStart(2, '0')}-01\ninvolves: [acme]\n---\nIt came.\n`,
  ];
  const events = Object.fromEntries(Array.from({ length: 12 }, (_, at) => event(at + 1)));
  const chart = { 'charts/output.yaml': `${content['charts/output.yaml']}events: auto\n` };
  writeFiles(contentDir, { ...content, ...events, ...chart });
  const kept = keptInMemory();
  await run(contentDir, kept);
  writeFiles(contentDir, edited('articles/plain.md', 'About', 'About [[event-12]] and'));
  const { texts, ...second } = await run(contentDir, kept);
  assert.ok(texts.made.includes('articles/chart.md'), texts.made.join());
  assert.deepEqual(shown({ texts, ...second }), shown(await run(contentDir)));
});

test('a kept text gives the same after it was written and read', async (t) => {
  const scratch = scratchFolder(t);
  for (const fixture of ['wind', 'charts', 'vault']) {
    const contentDir = copyFixture(fixture, scratchFolder(t));
    const place = join(scratch, `kept-${fixture}`);
    const open = (): KeptContent => openKeptContent({ contentDir, outDir: scratch }, place);
    const first = await run(contentDir, open());
    const second = await run(contentDir, open());
    assert.ok(first.texts.made.length > 3, fixture);
    assert.deepEqual(second.texts.made, [], fixture);
    assert.deepEqual(shown(second), shown(first), fixture);
  }
});

test('texts and bodies that are not as they were written are read and made again', async (t) => {
  const scratch = scratchFolder(t);
  const contentDir = join(scratch, 'content');
  writeFiles(contentDir, content);
  const place = join(scratch, 'kept');
  const open = (): KeptContent => openKeptContent({ contentDir, outDir: place }, place);
  await run(contentDir, open());
  for (const damaged of [['bodies'], ['sources'], ['bodies', 'sources']]) {
    const files = damaged.flatMap((name) => globSync(join(place, name, '*[0-9]')));
    assert.ok(files.length > 0);
    for (const file of files)
      writeFileSync(file, readFileSync(file, 'utf8').replace(/[a-z]/g, 'x'));
    const again = await run(contentDir, open());
    assert.deepEqual(again.texts.made, []);
    assert.deepEqual(shown(again), shown(await run(contentDir)));
    writeFiles(contentDir, edited('articles/mention.md', 'More.', `More ${damaged.join()}.`));
    assert.deepEqual(shown(await run(contentDir, open())), shown(await run(contentDir)));
  }
});

for (const [name, open] of Object.entries({
  'for each build': (contentDir: string, place: string) => (): KeptContent =>
    openKeptContent({ contentDir, outDir: place }, place),
  'for a process that runs for hours': (contentDir: string, place: string) => {
    const kept = copyKeptContent({ contentDir, outDir: place }, place);
    return (): KeptContent => kept;
  },
})) {
  test(`names are compared with those that a text was rendered with, in a folder opened ${name}`, async (t) => {
    const scratch = scratchFolder(t);
    const contentDir = join(scratch, 'content');
    writeFiles(contentDir, content);
    const kept = open(contentDir, join(scratch, 'kept'));
    const first = await run(contentDir, kept());
    const alias = edited(
      'entities/companies/borg.md',
      'title: Borg\n',
      'title: Borg\naliases: [Cyberdyne]\n',
    );
    const steps = [
      { 'articles/plain.md': undefined },
      alias,
      { 'articles/plain.md': content['articles/plain.md'] },
      { 'entities/companies/borg.md': content['entities/companies/borg.md'] },
    ];
    for (const files of steps) {
      writeFiles(contentDir, files);
      assert.deepEqual(shown(await run(contentDir, kept())), shown(await run(contentDir)));
    }
    assert.deepEqual(shown(await run(contentDir, kept())), shown(first));
    assert.deepEqual((await run(contentDir, kept())).texts, { made: [], kept: all.length });
  });
}

test('a process that runs for hours leaves what its first run has made, and nothing later', async (t) => {
  const scratch = scratchFolder(t);
  const contentDir = join(scratch, 'content');
  writeFiles(contentDir, content);
  const open = (name: string): CopiedContent => {
    const place = join(scratch, name);
    return copyKeptContent({ contentDir, outDir: place }, place);
  };
  const started = open('first');
  const first = await run(contentDir, started);
  started.leave();
  writeFiles(contentDir, edited('articles/mention.md', 'More.', 'Much more.'));
  const second = await run(contentDir, started);

  const next = open('second');
  const again = await run(contentDir, next);
  assert.deepEqual(again.texts.made.toSorted(), second.texts.made.toSorted());
  assert.deepEqual(shown(again), shown(second));
  next.leave();
  writeFiles(contentDir, content);
  const built = await run(
    contentDir,
    openKeptContent({ contentDir, outDir: scratch }, join(scratch, 'third')),
  );
  assert.deepEqual(built.texts.made.toSorted(), second.texts.made.toSorted());
  assert.deepEqual(shown(built), shown(first));
});

test('a chart that a text changes is checked again once a file that could not be read is gone', async (t) => {
  const scratch = scratchFolder(t);
  const contentDir = join(scratch, 'content');
  const text = '::chart{id=output entities="acme, torn"}';
  writeFiles(contentDir, {
    ...content,
    ...edited('articles/chart.md', '::chart{id=output}', text),
    'entities/torn.md': '---\ntitle: [Torn\n---\n',
  });
  const place = join(scratch, 'kept');
  const open = (): KeptContent => openKeptContent({ contentDir, outDir: place }, place);
  const first = await run(contentDir, open());
  assert.deepEqual(
    first.problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
    ['articles/plain.md', 'entities/torn.md'],
  );
  writeFiles(contentDir, { 'entities/torn.md': undefined });
  const second = await run(contentDir, open());
  assert.deepEqual(shown(second), shown(await run(contentDir)));
  assert.ok(second.problems.some(({ code }) => code === 'unknown-entity'));
});

function run(contentDir: string, kept?: KeptContent): Promise<Compilation> {
  return compile({ contentDir, today: today(), kept });
}

/** All that a site shows, and its problems. */
function shown({ problems, compiled }: Compilation): unknown {
  assert.ok(compiled);
  const { pages, files } = compiled();
  const everything = [
    problems,
    pages.all.map(({ path, view, frame }) => [path, view, frame()]),
    files.map((file) => [
      file.path,
      'make' in file ? String(file.make()) : 'marks' in file && file.marks(),
    ]),
  ];
  // No page shows the digest of a text, which only those have that are kept.
  const isShown = (key: string, value: unknown): unknown =>
    key === 'bodyDigest' ? undefined : value;
  return JSON.parse(JSON.stringify(everything, isShown));
}
