import { dirname, join } from 'node:path';
import { projectDir } from '../src/publish/site-options.ts';

/** Test files that share a process, which loads the modules that they share once. */
export type Batch = readonly string[];

const endToEnd = join(projectDir, 'tests', 'end-to-end');

/** Divides test files into batches of so many neighbours. */
export function batchesOf(files: readonly string[], size: number): Batch[] {
  return Array.from({ length: Math.ceil(files.length / size) }, (_, index) =>
    files.slice(index * size, (index + 1) * size),
  );
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
  return [...shared, ...batchesOf([...long, ...others], 1)];
}
