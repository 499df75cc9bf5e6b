import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isPackage } from '../../model/run/program.ts';
import { programDir, projectDir } from '../site-options.ts';

/** The lockfile stands for the packages, Astro among them. The npm package comes with the templates instead. */
const files = isPackage ? ['package.json'] : ['package-lock.json', 'tsconfig.json'];
const folders = isPackage ? ['public', 'src', 'templates'] : ['public', 'src'];

let known: string | undefined;

/**
 * A digest of everything that makes a site except its content: the code, the packages and Node's version. Caches are
 * valid as long as it stays the same. Reads every file once in a process; times are not trusted.
 */
export function codeDigest(): string {
  if (known !== undefined) return known;
  const digest = createHash('sha256').update(process.version);
  for (const name of [...files, ...folders.flatMap(filesIn)]) {
    const bytes = readFileSync(join(programDir, name));
    digest.update(`\0${name}\0${bytes.length}\0`).update(bytes);
  }
  const ownLockfile = join(projectDir, 'package-lock.json');
  if (isPackage && existsSync(ownLockfile)) digest.update(readFileSync(ownLockfile));
  known = digest.digest('hex');
  return known;
}

function filesIn(folder: string): string[] {
  return readdirSync(join(programDir, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(programDir, join(parentPath, name)))
    .sort();
}
