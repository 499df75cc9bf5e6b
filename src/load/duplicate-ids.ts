import { error, type Problem } from '../model/problem.ts';

/** Reports every file whose id another file of its kind has too, each naming the others. */
export function findDuplicateIds(files: readonly { id: string; file: string }[]): Problem[] {
  const byId = new Map<string, string[]>();
  for (const { id, file } of files) {
    const same = byId.get(id);
    if (same) same.push(file);
    else byId.set(id, [file]);
  }
  return [...byId].flatMap(([id, same]) =>
    same.length < 2 ? [] : same.map((file) => duplicate(id, file, same)),
  );
}

function duplicate(id: string, file: string, same: readonly string[]): Problem {
  const others = same.filter((each) => each !== file).map((each) => `\`${each}\``);
  return error(
    { file, line: 1, column: 1 },
    'duplicate-id',
    `The id \`${id}\` is also that of ${others.join(' and ')}.`,
    'Rename one of the files, or give one another `id:`.',
  );
}
