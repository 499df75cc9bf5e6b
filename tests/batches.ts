import { dirname, join } from 'node:path';
import { projectDir } from '../src/publish/site-options.ts';

/** Test files that share a process, which loads the modules that they share once. */
export type Batch = readonly string[];

const site = join(projectDir, 'tests', 'end-to-end', 'site');

/** Divides test files into batches of so many neighbours. */
export function batchesOf(files: readonly string[], size: number): Batch[] {
  return Array.from({ length: Math.ceil(files.length / size) }, (_, index) =>
    files.slice(index * size, (index + 1) * size),
  );
}

/**
 * Each end-to-end file is a batch, but for those that read the pages of sites: together they parse these once. That
 * batch takes longest, so it comes first.
 */
export function endToEndBatches(files: readonly string[]): Batch[] {
  const readers = files.filter((file) => dirname(file) === site);
  const others = files.filter((file) => dirname(file) !== site);
  return [...(readers.length > 0 ? [readers] : []), ...batchesOf(others, 1)];
}
