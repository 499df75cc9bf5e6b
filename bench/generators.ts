import { appendFile, cp, mkdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { templatesFolder } from '../src/astro/templates/template-store.ts';
import { projectDir } from '../src/publish/site-options.ts';
import { keptImagesFolder } from '../src/publish/social-images.ts';
import { writeCorpus, writeStarlightDocs, type CorpusOptions } from './corpus.ts';
import { measure, type Command } from './measure.ts';

/**
 * `dossier-online` leaves out the offline bundles and social images, which the other generators do not have;
 * `dossier-again` is not cold: it builds after one sentence was added.
 */
export const generatorNames = [
  'dossier',
  'dossier-again',
  'dossier-online',
  'starlight',
  'hugo',
] as const;
export type GeneratorName = (typeof generatorNames)[number];

/** A generator with its input in place. */
export interface Generator {
  name: GeneratorName;
  build: Command;
  /** Folder of the finished site. */
  outDir: string;
  /** Comes before each measured build. Removes the output and all caches, unless the build is to find them. */
  clean(): Promise<void>;
}

/** Writes the input of a generator to its own folder. */
export async function prepare(
  name: GeneratorName,
  dir: string,
  corpus: Omit<CorpusOptions, 'dir'>,
): Promise<Generator> {
  await mkdir(dir, { recursive: true });
  if (name === 'starlight') return prepareStarlight(dir, corpus);
  return name === 'hugo' ? prepareHugo(dir, corpus) : prepareDossier(name, dir, corpus);
}

/** Whether a program is on PATH. */
export function isInstalled(program: string): boolean {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((folder) => existsSync(join(folder, program)));
}

async function prepareDossier(
  name: GeneratorName,
  dir: string,
  corpus: Omit<CorpusOptions, 'dir'>,
): Promise<Generator> {
  const [contentDir, outDir] = [join(dir, 'content'), join(dir, 'dist')];
  await writeCorpus({ ...corpus, dir: contentDir });
  if (name === 'dossier-online') {
    await appendFile(
      join(contentDir, 'site.yaml'),
      'offline: { app: false, download: false }\nsocialCards: false\n',
    );
  }
  const script = join(projectDir, 'src/cli/dossier.mjs');
  const build = {
    file: process.execPath,
    args: [script, 'build', '--content', contentDir, '--out', outDir],
    cwd: projectDir,
  };
  if (name === 'dossier-again') {
    const article = join(contentDir, 'articles', `article-${Math.ceil(corpus.articles / 2)}.md`);
    await measure(build);
    return { name, build, outDir, clean: () => appendFile(article, '\n\nOne more sentence.\n') };
  }
  const caches = [templatesFolder, keptImagesFolder(contentDir)];
  return { name, build, outDir, clean: () => remove(outDir, ...caches) };
}

async function prepareStarlight(
  dir: string,
  corpus: Omit<CorpusOptions, 'dir'>,
): Promise<Generator> {
  await cp(join(import.meta.dirname, 'starlight'), dir, { recursive: true });
  await writeStarlightDocs({ ...corpus, dir: join(dir, 'src/content/docs') });
  const flags = ['--no-audit', '--no-fund', '--loglevel=error'];
  await measure({ file: 'npm', args: ['install', ...flags], cwd: dir });
  const astro = join(dir, 'node_modules/astro/bin/astro.mjs');
  const outDir = join(dir, 'dist');
  const caches = ['.astro', 'node_modules/.astro', 'node_modules/.vite'];
  return {
    name: 'starlight',
    build: { file: process.execPath, args: [astro, 'build'], cwd: dir },
    outDir,
    clean: () => remove(outDir, ...caches.map((cache) => join(dir, cache))),
  };
}

async function prepareHugo(dir: string, corpus: Omit<CorpusOptions, 'dir'>): Promise<Generator> {
  await cp(join(import.meta.dirname, 'hugo'), dir, { recursive: true });
  await writeStarlightDocs({ ...corpus, dir: join(dir, 'content') });
  // Hugo treats a folder with an `index.md` as one page with attachments.
  await rename(join(dir, 'content/index.md'), join(dir, 'content/_index.md'));
  const outDir = join(dir, 'public');
  return {
    name: 'hugo',
    build: { file: 'hugo', args: ['--quiet'], cwd: dir },
    outDir,
    clean: () => remove(outDir, join(dir, 'resources')),
  };
}

async function remove(...paths: string[]): Promise<void> {
  for (const path of paths) await rm(path, { recursive: true, force: true });
}
