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
 * Each end-to-end file is a batch, but for those that read the pages of sites: together they parse these once. The
 * longest batches come first: that one, and those that build sites. What starts last would else run alone at the end.
 */
export function endToEndBatches(files: readonly string[]): Batch[] {
  const within = (folder: string): string[] =>
    files.filter((file) => dirname(file) === join(endToEnd, folder));
  const [readers, builders] = [within('site'), within('cli')];
  const others = files.filter((file) => ![...readers, ...builders].includes(file));
  return [...(readers.length > 0 ? [readers] : []), ...batchesOf([...builders, ...others], 1)];
}
