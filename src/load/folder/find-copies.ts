import { warning, type Problem } from '../../model/problems/problem.ts';
import { withoutEnding } from './identifier.ts';

interface Titled {
  title: string;
  file: string;
}

/**
 * One problem for each file that seems to be a copy of another: it lies in the same folder, has the same title, and its
 * name starts with that of the other. Sync programs and file managers leave `Basel (conflicted copy).md`, `Basel 2.md`
 * and `Basel - Copy.md`, which would be pages of their own.
 */
export function findCopies(files: readonly Titled[]): Problem[] {
  return [...Map.groupBy(files, ({ title }) => title).values()].flatMap((same) => {
    const byName = new Map(same.map(({ file }) => [nameOf(file), file]));
    return same.flatMap(({ file }) => {
      const original = startsOf(nameOf(file)).find((start) => byName.has(start));
      return original === undefined ? [] : [copy(file, byName.get(original) ?? original)];
    });
  });
}

function nameOf(file: string): string {
  return withoutEnding(file).normalize('NFC');
}

/** What is before each sign of a name: `Basel`, `Basel (Ann` and more of `Basel (Ann's copy)`. */
function startsOf(name: string): string[] {
  const last = name.lastIndexOf('/') + 1;
  return Array.from(name.matchAll(/[^\p{L}\p{N}]/gu), ({ index }) => index)
    .filter((index) => index > last)
    .map((index) => name.slice(0, index));
}

function copy(file: string, original: string): Problem {
  return warning(
    { file, line: 1, column: 1 },
    'duplicate-id',
    `\`${file}\` has the title of \`${original}\`, and its name starts in the same way: it seems to be a copy, and gets a page of its own.`,
    'Keep one of the two. If both are meant, give one another title.',
  );
}
