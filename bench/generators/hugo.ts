import { execFileSync } from 'node:child_process';
import { cp, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { editedDocs, writePlainDocs } from '../corpus.ts';
import type { PrepareGenerator } from './generator.ts';
import { setAside } from './set-aside.ts';

/** Hugo from the PATH, with a template of two files. */
export const prepareHugo: PrepareGenerator = async (dir, corpus) => {
  await cp(join(import.meta.dirname, 'hugo'), dir, { recursive: true });
  const docs = join(dir, 'content');
  await writePlainDocs({ ...corpus, dir: docs });
  // Hugo treats a folder with an `index.md` as one page with attachments.
  await rename(join(docs, 'index.md'), join(docs, '_index.md'));
  const outDir = join(dir, 'public');
  const version = execFileSync('hugo', ['version'], { encoding: 'utf8' });
  return {
    name: 'hugo',
    version: `Hugo ${/v([\d.]+)/.exec(version)?.[1] ?? 'of an unknown version'}`,
    build: { file: 'hugo', args: ['--quiet'], cwd: dir },
    outDir,
    edited: editedDocs(docs, corpus),
    forget: () => setAside(dir, ['public', 'resources']),
  };
};
