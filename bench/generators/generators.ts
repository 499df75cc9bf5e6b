import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { CorpusOptions } from '../corpus.ts';
import { prepareDossier, prepareDossierOnline } from './dossier.ts';
import type { Generator, GeneratorName, PrepareGenerator } from './generator.ts';
import { prepareHugo } from './hugo.ts';
import { npmGenerator } from './npm-generator.ts';

const astroSite = {
  docs: 'src/content/docs',
  command: ['astro/bin/astro.mjs', 'build'],
  outDir: 'dist',
  caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
} as const;

const starlightSite = {
  ...astroSite,
  folder: 'starlight',
  title: 'Starlight',
  package: '@astrojs/starlight',
} as const;

const prepares: Readonly<Record<GeneratorName, PrepareGenerator>> = {
  dossier: prepareDossier,
  'dossier-online': prepareDossierOnline,
  starlight: npmGenerator({ ...starlightSite, name: 'starlight' }),
  'starlight-short': npmGenerator({
    ...starlightSite,
    name: 'starlight-short',
    command: [...astroSite.command, '--config', 'short-sidebar.config.mjs'],
  }),
  astro: npmGenerator({
    ...astroSite,
    name: 'astro',
    folder: 'astro',
    title: 'Astro',
    package: 'astro',
  }),
  eleventy: npmGenerator({
    name: 'eleventy',
    folder: 'eleventy',
    title: 'Eleventy',
    package: '@11ty/eleventy',
    docs: 'content',
    command: ['@11ty/eleventy/cmd.cjs', '--quiet'],
    outDir: '_site',
    caches: ['.cache'],
  }),
  hugo: prepareHugo,
};

/** The most articles that a generator is given. A sidebar of 12,000 pages, on each of them, takes some 25 GB. */
const mostArticles: Partial<Record<GeneratorName, number>> = { starlight: 5000 };

/** Whether a generator is measured with so many articles. */
export function takes(name: GeneratorName, articles: number): boolean {
  return articles <= (mostArticles[name] ?? Number.POSITIVE_INFINITY);
}

/** Writes the input of a generator to its own folder. */
export async function prepare(
  name: GeneratorName,
  dir: string,
  corpus: Omit<CorpusOptions, 'dir'>,
): Promise<Generator> {
  await mkdir(dir, { recursive: true });
  return prepares[name](dir, corpus);
}

/** Whether a program is on PATH. */
export function isInstalled(program: string): boolean {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((folder) => existsSync(join(folder, program)));
}
