import { appendFile, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectDir } from '../../src/publish/site-options.ts';
import { middleArticle, writeCorpus } from '../corpus.ts';
import { copyProgram } from '../project-copy.ts';
import type { PrepareGenerator } from './generator.ts';

/** Dossier, in a copy of the program, so that no other build shares its caches. */
export const prepareDossier: PrepareGenerator = async (dir, corpus) => {
  const [program, content, outDir] = ['program', 'content', 'dist'].map((name) => join(dir, name));
  if (!program || !content || !outDir) throw new Error('A folder has no name.');
  await writeCorpus({ ...corpus, dir: content });
  copyProgram(program);
  const script = join(program, 'src/cli/dossier.mjs');
  const { version } = JSON.parse(await readFile(join(projectDir, 'package.json'), 'utf8'));
  return {
    name: 'dossier',
    version: `Dossier ${version}`,
    build: {
      file: process.execPath,
      args: [script, 'build', '--content', content, '--out', outDir],
      cwd: program,
    },
    outDir,
    edited: {
      article: join(content, 'articles', `${middleArticle(corpus)}.md`),
      entity: join(content, 'entities', 'company-1.md'),
      dataset: join(content, 'data', 'market-value.csv'),
    },
    async forget() {
      for (const path of [outDir, join(program, '.astro')]) {
        await rm(path, { recursive: true, force: true });
      }
    },
  };
};

/** Dossier without what the other generators do not have. */
export const prepareDossierOnline: PrepareGenerator = async (dir, corpus) => {
  const dossier = await prepareDossier(dir, corpus);
  const settings = 'offline: { app: false, download: false }\nsocialCards: false\n';
  await appendFile(join(dir, 'content', 'site.yaml'), settings);
  return { ...dossier, name: 'dossier-online' };
};
