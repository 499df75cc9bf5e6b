import { posix } from 'node:path';

/**
 * The one of several files that a page means by their name alone, as Obsidian decides: a file in the page's own folder
 * or below it comes first, then the one with the shortest path.
 */
export function nearestFile<Each extends { file: string }>(
  candidates: readonly Each[],
  from: string,
): Each | undefined {
  const folder = `${posix.dirname(from)}/`;
  const distance = ({ file }: Each): number =>
    (file.startsWith(folder) ? 0 : 100_000) + file.length;
  return candidates.toSorted((a, b) => distance(a) - distance(b))[0];
}
