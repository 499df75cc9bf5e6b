import { cpSync } from 'node:fs';
import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeCorpus } from '../../bench/corpus.ts';
import { projectDir } from '../../src/publish/site-options.ts';

/** The size of the content that edits start from, beside that of the fixtures. */
export interface ContentSize {
  articles: number;
  entities: number;
}

/**
 * Fixtures that bring what the corpus lacks: own kinds, other scripts, quotations, embeds, BibTeX and CSL-JSON (`wind`),
 * a chart of each type (`charts`), notes as Obsidian writes them, with problems (`vault`).
 */
const fixtures = ['wind', 'charts', 'vault'];

/** Writes the corpus of the benchmark, fixtures, and pages that depend on others in every way into one folder. */
export async function writeFirstContent(folder: string, size: ContentSize): Promise<void> {
  for (const name of fixtures) {
    cpSync(join(projectDir, 'tests/fixtures', name), folder, { recursive: true });
  }
  // The corpus has a `site.yaml` of its own.
  await rm(join(folder, 'site.yaml'));
  await writeCorpus({ ...size, seed: 1, dir: folder });
  for (const [path, text] of Object.entries(dependentFiles)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await appendFile(join(folder, 'site.yaml'), 'repository: https://example.org/edits\n');
}

const dependentFiles: Readonly<Record<string, string>> = {
  'assets/plan.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><path d="M2 2h20v20z"/></svg>\n',
  'articles/all-of-it.md': `---
title: All of it
description: An article that others change.
date: 2024-05-01
redirects: [/2019/all/, /all-of-it.html]
image: plan.svg
authors: [ada-sorensen]
tags: [offshore, topic-1]
---

The guide says:

![[guides/visiting]]

And the note:

![[chained]]

![[output]]

The plan is here: ![[plan.svg|64]]

:::quote{by=ada-sorensen source=register-2020 date=2021 lang=en}
Nobody had counted them.
:::

::entities{kind=company sort=founded}

Nordwind, Kazeoka and 风 are named here. High Bank had :value{data=output entity=high-bank at=latest}.
`,
  // An embed within an embed.
  'pages/chained.md': `# Chained

![[about]]

See [[Harbour note 1]] and [[All of it]].
`,
};
