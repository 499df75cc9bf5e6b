import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { CorpusOptions } from '../corpus.ts';
import { prepareDossier, prepareDossierOnline } from './dossier.ts';
import type { Generator, GeneratorName, PrepareGenerator } from './generator.ts';
import { prepareHugo } from './hugo.ts';
import { npmGenerator } from './npm-generator.ts';

const astroCaches = ['.astro', 'node_modules/.astro', 'node_modules/.vite'];

const prepares: Readonly<Record<GeneratorName, PrepareGenerator>> = {
  dossier: prepareDossier,
  'dossier-online': prepareDossierOnline,
  starlight: npmGenerator({
    name: 'starlight',
    title: 'Starlight',
    package: '@astrojs/starlight',
    docs: 'src/content/docs',
    command: ['astro/bin/astro.mjs', 'build'],
    outDir: 'dist',
    caches: astroCaches,
  }),
  astro: npmGenerator({
    name: 'astro',
    title: 'Astro',
    package: 'astro',
    docs: 'src/content/docs',
    command: ['astro/bin/astro.mjs', 'build'],
    outDir: 'dist',
    caches: astroCaches,
  }),
  eleventy: npmGenerator({
    name: 'eleventy',
    title: 'Eleventy',
    package: '@11ty/eleventy',
    docs: 'content',
    command: ['@11ty/eleventy/cmd.cjs', '--quiet'],
    outDir: '_site',
    caches: ['.cache'],
  }),
  hugo: prepareHugo,
};

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
