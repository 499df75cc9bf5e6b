import { dirname, join } from 'node:path';
import { projectDir } from '../src/publish/site-options.ts';

/** Test files that share a process, which loads the modules that they share once. */
export type Batch = readonly string[];

const endToEnd = join(projectDir, 'tests', 'end-to-end');

/** The least number of files that are worth a process. */
const fewest = 12;

/**
 * Divides unit test files into batches of neighbours for two processes. Each batch has a quarter of the files that are
 * left: the first ones load modules for many files, and the last ones are so short that both processes end at about the
 * same time.
 */
export function unitBatches(files: readonly string[]): Batch[] {
  const batches: Batch[] = [];
  let rest = files;
  while (rest.length > 0) {
    const size = Math.max(Math.ceil(rest.length / 4), fewest);
    batches.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return batches;
}

/**
 * Each end-to-end file is a batch, but for those that share what takes long to make: the parsed pages of sites, and a
 * project with the package installed. The longest batches come first: these two, files that build sites, and those that
 * look at all of the flagship. What starts last would else run alone at the end.
 */
export function endToEndBatches(files: readonly string[]): Batch[] {
  const within = (folder: string): string[] =>
    files.filter((file) => dirname(file) === join(endToEnd, folder));
  const shared = [within('site'), within('package')].filter(({ length }) => length > 0);
  const long = [...within('cli'), ...within('flagship')];
  const placed = new Set([...shared.flat(), ...long]);
  const others = files.filter((file) => !placed.has(file));
  return [...shared, ...[...long, ...others].map((file) => [file])];
}
