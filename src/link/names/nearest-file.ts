import { posix } from 'node:path';

/** The nearest of several files, and the others that are no farther away. */
export interface NearestFile<Each> {
  nearest: Each;
  asNear: readonly Each[];
}

/**
 * The one of several files that a page means by their name alone, as Obsidian decides: a file in the page's own folder
 * or below it comes first, then the one with the shortest path. Lengths of the names of folders say nothing of what is
 * meant, so a file in as few folders is as near.
 */
export function nearestFile<Each extends { file: string }>(
  candidates: readonly Each[],
  from: string,
): NearestFile<Each> | undefined {
  const folder = `${posix.dirname(from)}/`;
  const own = candidates.filter(({ file }) => file.startsWith(folder));
  const [nearest, ...others] = (own.length > 0 ? own : candidates).toSorted(
    (a, b) => a.file.length - b.file.length,
  );
  if (!nearest) return undefined;
  return { nearest, asNear: others.filter(({ file }) => depth(file) <= depth(nearest.file)) };
}

function depth(file: string): number {
  return file.split('/').length;
}
