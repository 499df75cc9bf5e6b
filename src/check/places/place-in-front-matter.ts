import type { Location } from '../../model/problems/problem.ts';
import { startOfText } from '../../model/problems/start-of-file.ts';
import type { Prose } from '../../model/records/prose.ts';

/** Location of a key in the front matter of a text: `updated`, or the first of several that it has. */
export function placeInFrontMatter(
  { file, keyPositions }: Pick<Prose, 'file' | 'keyPositions'>,
  ...paths: readonly string[]
): Location {
  const [at = startOfText] = paths.flatMap((path) => keyPositions[path] ?? []);
  return { file, ...at };
}
