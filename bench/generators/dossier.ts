import { appendFile, cp, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { projectDir } from '../../src/publish/site-options.ts';
import { middleArticle, writeCorpus } from '../corpus.ts';
import { measure } from '../measure.ts';
import type { PrepareGenerator } from './generator.ts';
import { setAside } from './set-aside.ts';

/** Articles above which a site is not offered as a zip file: the host takes no site that large with one. */
const mostForZip = 5000;

/** Dossier with all that it makes. */
export const prepareDossier: PrepareGenerator = (dir, corpus) =>
  prepareWith(corpus.articles > mostForZip ? 'offline: { download: false }\n' : '')(dir, corpus);

/** Dossier without what the other generators do not have. */
export const prepareDossierOnline: PrepareGenerator = async (dir, corpus) => ({
  ...(await prepareWith('offline: { app: false, download: false }\nsocialCards: false\n')(
    dir,
    corpus,
  )),
  name: 'dossier-online',
});

/**
 * Dossier as npm installs it, in a project of its own, so that no other build shares its caches.
 * @param settings Lines of its `site.yaml`.
 */
function prepareWith(settings: string): PrepareGenerator {
  return async (dir, corpus) => {
    const content = join(dir, 'content');
    const outDir = join(dir, 'dist');
    const installed = join(dir, 'node_modules', 'dossier');
    await writeCorpus({ ...corpus, dir: content });
    await appendFile(join(content, 'site.yaml'), settings);
    await installPackage(installed);
    const script = join(installed, 'src/package/dossier.mjs');
    const { version } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
    return {
      name: 'dossier',
      version: `Dossier ${version}`,
      build: {
        file: process.execPath,
        args: [script, 'build', '--content', content, '--out', outDir],
        cwd: dir,
      },
      outDir,
      edited: {
        article: join(content, 'articles', `${middleArticle(corpus)}.md`),
        entity: join(content, 'entities', 'company-1.md'),
        dataset: join(content, 'data', 'market-value.csv'),
      },
      forget: () => setAside(dir, ['dist', 'node_modules/.cache']),
    };
  };
}

let made: Promise<unknown> | undefined;

/** Puts the npm package at its place, with the packages of this project. It is made once for all sizes. */
async function installPackage(target: string): Promise<void> {
  made ??= measure({
    file: process.execPath,
    args: [join(projectDir, 'src/package/make/run.ts')],
    cwd: projectDir,
  });
  await made;
  await cp(join(projectDir, '.package', 'dossier'), target, { recursive: true });
  await symlink(join(projectDir, 'node_modules'), join(target, 'node_modules'), 'junction');
}
