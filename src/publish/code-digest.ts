import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectDir } from './site-options.ts';

/** The lockfile stands for the packages, Astro among them. */
const files = ['package-lock.json', 'tsconfig.json'];
const folders = ['public', 'src'];

let known: string | undefined;

/**
 * A digest of all that makes a site but its content: the code, the packages and Node's version. What a build keeps for
 * later ones is valid as long as this stays the same. Reads every file once in a process; times are not trusted.
 */
export function codeDigest(): string {
  if (known !== undefined) return known;
  const digest = createHash('sha256').update(process.version);
  for (const name of [...files, ...folders.flatMap(filesIn)]) {
    const bytes = readFileSync(join(projectDir, name));
    digest.update(`\0${name}\0${bytes.length}\0`).update(bytes);
  }
  known = digest.digest('hex');
  return known;
}

function filesIn(folder: string): string[] {
  return readdirSync(join(projectDir, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(projectDir, join(parentPath, name)))
    .sort();
}
