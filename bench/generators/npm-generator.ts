import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectDir } from '../../src/publish/site-options.ts';
import { editedDocs, writePlainDocs } from '../corpus.ts';
import { linkFolder } from '../link-folder.ts';
import { measure } from '../measure.ts';
import type { GeneratorName, PrepareGenerator } from './generator.ts';
import { setAside } from './set-aside.ts';

/** A generator that npm installs. */
export interface NpmGenerator {
  name: GeneratorName;
  /** Folder beside this file, with its `package.json` and templates. */
  folder: string;
  /** The package whose version is told: `@astrojs/starlight`. */
  package: string;
  /** `Starlight` */
  title: string;
  /** Folder of the text, within the generator's. */
  docs: string;
  /** Script to run with Node, within `node_modules/`, and its arguments. */
  command: readonly [script: string, ...args: string[]];
  /** Folder of the finished site, and those of caches. */
  outDir: string;
  caches: readonly string[];
}

/** Writes the text of a generator, and installs its packages unless an earlier run has. */
export function npmGenerator(generator: NpmGenerator): PrepareGenerator {
  return async (dir, corpus) => {
    const template = join(import.meta.dirname, generator.folder);
    await cp(template, dir, { recursive: true });
    const docs = join(dir, generator.docs);
    await writePlainDocs({ ...corpus, dir: docs });
    const packages = join(dir, 'node_modules');
    // Not a symbolic link: Vite would take the packages for files outside of the site.
    linkFolder(await install(join(template, 'package.json')), packages);
    const { version } = JSON.parse(
      await readFile(join(packages, generator.package, 'package.json'), 'utf8'),
    );
    const [script, ...args] = generator.command;
    const outDir = join(dir, generator.outDir);
    return {
      name: generator.name,
      version: `${generator.title} ${version}`,
      build: { file: process.execPath, args: [join(packages, script), ...args], cwd: dir },
      outDir,
      edited: editedDocs(docs, corpus),
      forget: () => setAside(dir, [generator.outDir, ...generator.caches]),
    };
  };
}

/** Installs packages into a folder that is kept, and returns its `node_modules/`. */
async function install(packageFile: string): Promise<string> {
  const digest = createHash('sha256')
    .update(await readFile(packageFile))
    .digest('hex');
  const folder = join(projectDir, 'node_modules', '.cache', 'bench', digest.slice(0, 16));
  const packages = join(folder, 'node_modules');
  if (existsSync(packages)) return packages;
  // What is stopped midway is not taken for complete.
  const partial = `${folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  await cp(packageFile, join(partial, 'package.json'));
  const flags = ['--no-audit', '--no-fund', '--loglevel=error'];
  await measure({ file: 'npm', args: ['install', ...flags], cwd: partial });
  await rename(partial, folder);
  return packages;
}
