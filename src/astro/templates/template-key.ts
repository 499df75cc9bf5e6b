import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from '../../publish/site-options.ts';

/** Everything in the project that compiled templates depend on. The lockfile stands for the packages, Astro among them. */
const inputs = ['package-lock.json', 'tsconfig.json', 'public', 'src'];

/**
 * Identifies compiled templates: a digest of the code, the packages, Node's version and the base path. The content of a
 * site is no part of it, since templates are given that when they write pages.
 * @param base `/` or `/repo/`.
 */
export function templateKey(base: string): string {
  const digest = createHash('sha256').update(`${process.version}\0${base}\0`);
  for (const name of inputs.flatMap(filesIn)) {
    const bytes = readFileSync(join(projectDir, name));
    digest.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return digest.digest('hex').slice(0, 32);
}

/** The files of a folder of the project, sorted; a file itself. */
function filesIn(name: string): string[] {
  if (!['public', 'src'].includes(name)) return [name];
  return readdirSync(join(projectDir, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: file }) => join(parentPath, file).slice(projectDir.length))
    .sort();
}
