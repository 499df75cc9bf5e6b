import { globSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { projectDir } from '../src/publish/site-options.ts';
import { hasFlagship } from './sites.ts';

/** Test files by what they need. */
export interface TestFiles {
  /** Need only Node. */
  unit: string[];
  /** In `tests/end-to-end/`: need built sites, a browser or Java. Those of the flagship are here only with its content. */
  endToEnd: string[];
}

const endToEnd = join(projectDir, 'tests', 'end-to-end');

/**
 * The test files at these paths or in these folders, sorted; all test files if no path is given. Paths are relative to
 * the working directory; the result has absolute ones.
 */
export function findTestFiles(paths: readonly string[]): TestFiles {
  const places = paths.map((path) => resolve(path));
  const files = globSync('tests/**/*.test.ts', { cwd: projectDir })
    .map((file) => join(projectDir, file))
    .filter((file) => places.length === 0 || places.some((place) => liesIn(file, place)))
    .filter((file) => hasFlagship || !liesIn(file, join(endToEnd, 'flagship')))
    .sort();
  return {
    unit: files.filter((file) => !liesIn(file, endToEnd)),
    endToEnd: files.filter((file) => liesIn(file, endToEnd)),
  };
}

function liesIn(file: string, place: string): boolean {
  return relative(place, file).split(sep)[0] !== '..';
}
