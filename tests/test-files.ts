import { globSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { projectDir } from '../src/publish/site-options.ts';

export interface TestFiles {
  /** Need nothing but Node. */
  unit: string[];
  /** Lie in `tests/end-to-end/`: need built sites, a browser or Java. */
  endToEnd: string[];
}

/**
 * The test files that lie in some folders or are named themselves, in text order; all of them when no path is given.
 * Paths start from the working directory, those that are given back are absolute.
 */
export function findTestFiles(paths: readonly string[]): TestFiles {
  const places = paths.map((path) => resolve(path));
  const files = globSync('tests/**/*.test.ts', { cwd: projectDir })
    .map((file) => join(projectDir, file))
    .filter((file) => places.length === 0 || places.some((place) => liesIn(file, place)))
    .sort();
  const endToEnd = join(projectDir, 'tests', 'end-to-end');
  return {
    unit: files.filter((file) => !liesIn(file, endToEnd)),
    endToEnd: files.filter((file) => liesIn(file, endToEnd)),
  };
}

function liesIn(file: string, place: string): boolean {
  return relative(place, file).split(sep)[0] !== '..';
}
