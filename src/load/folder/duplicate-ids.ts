import { nameOthers } from '../../model/problems/name-others.ts';
import { error, type Position, type Problem } from '../../model/problems/problem.ts';
import { startOfText } from '../../model/problems/start-of-file.ts';

interface Identified {
  id: string;
  file: string;
  /** Of a text, positions of front matter keys, to find that of `id`; other files have no such key. */
  keyPositions?: Record<string, Position>;
}

/** One problem for each file that shares its id, naming the other files. */
export function findDuplicateIds(files: readonly Identified[]): Problem[] {
  return [...Map.groupBy(files, (file) => file.id).values()].flatMap((same) =>
    same.length < 2 ? [] : same.map((file) => duplicate(file, same)),
  );
}

function duplicate(file: Identified, same: readonly Identified[]): Problem {
  const others = nameOthers(same, file, (each) => `\`${each.file}\``);
  return error(
    { file: file.file, ...(file.keyPositions?.['id'] ?? startOfText) },
    'duplicate-id',
    `The id \`${file.id}\` is also used by ${others}.`,
    file.keyPositions
      ? 'Rename one of the files, or set another `id:` in it.'
      : 'Rename one of the files, or delete it.',
  );
}
