import assert from 'node:assert/strict';
import { appendFileSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import type { WorkKind } from '../../../src/model/run/work-meter.ts';
import type { BuildProfile } from '../../../src/publish/report/profile.ts';
import { copyFixture, runCommand, scratchFolder } from '../../cli/run-command.ts';

/** An edit of one file, and exactly what the next build makes again. */
interface EditWithWork {
  what: string;
  file: string;
  from: string;
  to: string;
  made: Record<Exclude<WorkKind, 'chunks' | 'packed' | 'variants'>, string[]>;
  /** The parts of the search index, of which this site has one, are named by their content. */
  chunks: 0 | 1;
}

/** Made again if other pages than those of edited texts are: they tell the size of the offline folder, known last. */
const home = 'index.html';
const offline = 'offline/index.html';

const edits: readonly EditWithWork[] = [
  {
    what: 'nothing',
    file: 'articles/what-the-divers-saw.md',
    from: 'always',
    to: 'always',
    made: {
      texts: [],
      pictures: [],
      pages: [],
    },
    chunks: 0,
  },
  {
    what: 'a sentence that no other page shows',
    file: 'articles/what-the-divers-saw.md',
    from: 'gone by ten.',
    to: 'gone by eleven.',
    made: {
      texts: ['articles/what-the-divers-saw.md'],
      pictures: [],
      pages: ['articles/what-the-divers-saw/index.html'],
    },
    chunks: 1,
  },
  {
    // The sentence names a person, whose page quotes it.
    what: 'a sentence of an article',
    file: 'articles/what-the-divers-saw.md',
    from: 'always at slack water.',
    to: 'always at slack water, they say.',
    made: {
      texts: ['articles/what-the-divers-saw.md'],
      pictures: [],
      pages: [
        'articles/what-the-divers-saw/index.html',
        home,
        offline,
        'people/lukasz-dordevic/index.html',
      ],
    },
    chunks: 1,
  },
  {
    what: 'the title of an article',
    file: 'articles/what-the-divers-saw.md',
    from: 'title: What the divers saw',
    to: 'title: What divers saw',
    made: {
      texts: ['articles/what-the-divers-saw.md'],
      pictures: ['social/articles/what-the-divers-saw.png'],
      pages: [
        // The other article links to the next one.
        'articles/a-floating-farm/index.html',
        'articles/index.html',
        'articles/what-the-divers-saw/index.html',
        home,
        offline,
        'people/lukasz-dordevic/index.html',
        'tags/divers/index.html',
        'tags/offshore/index.html',
      ],
    },
    chunks: 1,
  },
  {
    what: 'the name of an entity',
    file: 'entities/companies/aiolos.md',
    from: 'title: Aiolos Energy',
    to: 'title: Aiolos Power',
    made: {
      // Not the article that lists farms.
      texts: ['entities/companies/aiolos.md', 'entities/companies/rih-al-bahr.md'],
      pictures: ['social/companies/aiolos.png'],
      pages: [
        'companies/aiolos/index.html',
        'companies/index.html',
        'companies/rih-al-bahr/index.html',
        home,
        offline,
        // No text has the new name, so that nothing leads to the company.
        'quality/index.html',
        'wind-farms/high-bank/index.html',
      ],
    },
    chunks: 1,
  },
  {
    // Links to the company do not say what it does.
    what: 'the description of an entity',
    file: 'entities/companies/aiolos.md',
    from: 'description: Buys the current of the bank.',
    to: 'description: Buys all the current of the bank.',
    made: {
      texts: ['entities/companies/aiolos.md'],
      pictures: ['social/companies/aiolos.png'],
      pages: ['companies/aiolos/index.html', 'companies/index.html', home, offline],
    },
    chunks: 1,
  },
  {
    what: 'a line above the sources',
    file: 'sources.bib',
    from: '@article{larsen2021,',
    to: '\n@article{larsen2021,',
    made: {
      texts: [],
      pictures: [],
      pages: [home, offline],
    },
    chunks: 0,
  },
  {
    what: 'a number of a dataset',
    file: 'data/output.csv',
    from: '260',
    to: '265',
    made: {
      texts: ['articles/a-floating-farm.md', 'pages/guides/ivrit.md'],
      pictures: [],
      pages: [
        'articles/a-floating-farm/index.html',
        'charts/index.html',
        'charts/output/embed/index.html',
        'charts/output/index.html',
        'companies/severny-veter/index.html',
        'data/index.html',
        'data/output/index.html',
        'guides/ivrit/index.html',
        home,
        offline,
        'sources/larsen2021/index.html',
        'turbines/v-90/index.html',
        'wind-farms/high-bank/index.html',
        'wind-farms/index.html',
        'wind-farms/low-bank/index.html',
      ],
    },
    chunks: 1,
  },
];

test('after an edit, a build makes again what the edit changes, and nothing else', async (t) => {
  const folder = scratchFolder(t);
  const content = copyFixture('wind', folder);
  const build = (): BuildProfile => {
    const profile = join(folder, 'profile.json');
    const args = ['--content', content, '--out', join(folder, 'dist'), '--profile-json', profile];
    const { status, stderr } = runCommand('build', args);
    assert.equal(status, 0, stderr);
    return JSON.parse(readFileSync(profile, 'utf8'));
  };
  // A picture that is worth smaller variants.
  copyFileSync('tests/fixtures/harbour/assets/cranes.jpg', join(content, 'assets/cranes.jpg'));
  const log = join(content, 'assets/log.txt');
  writeFileSync(log, 'Calm.\n');
  const files = '\n![Cranes](cranes.jpg)\n\n[The log](log.txt)\n';
  appendFileSync(join(content, 'articles/a-floating-farm.md'), files);
  const first = build();
  assert.equal(first.work.variants?.made.length, 4);
  for (const { what, file, from, to, made, chunks } of edits) {
    await t.test(what, () => {
      const path = join(content, file);
      const text = readFileSync(path, 'utf8');
      assert.ok(text.includes(from));
      writeFileSync(path, text.replace(from, to));
      // A file that is written again as it was makes no work, whatever else is edited.
      writeFileSync(log, 'Calm.\n');
      const { work } = build();
      for (const [kind, names] of Object.entries(made) as [WorkKind, string[]][]) {
        assert.deepEqual(work[kind]?.made, names, kind);
        const all = first.work[kind]?.made.length ?? 0;
        assert.equal(work[kind]?.kept, all - names.length, `${kind} kept`);
      }
      assert.deepEqual(work.variants, { made: [], kept: 4 });
      assert.equal(work.chunks?.made.length, chunks);
      // The offline folder has most pages of the site.
      const packed = work.packed?.made.filter((name) => name.endsWith('.html')) ?? [];
      const pages = packed.map((name) => name.slice(name.indexOf('/') + 1));
      assert.deepEqual(
        pages.filter((name) => !made.pages.includes(name)),
        [],
      );
      assert.equal(work.packed?.made.length === 0, chunks === 0);
    });
  }
});
