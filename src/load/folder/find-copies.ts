import { warning, type Problem } from '../../model/problems/problem.ts';
import { startOfFile } from '../../model/problems/start-of-file.ts';
import { withoutEnding } from './file-name.ts';

interface Titled {
  title: string;
  /** Of an entity. */
  kind?: string;
  /** Absent for the language of the site. */
  lang?: string;
  file: string;
}

/**
 * One problem for each file that seems to be a copy of another: it lies in the same folder, has the same title, kind and
 * language, and its name is that of the other with something after a space, bracket or dot. Sync programs and file
 * managers leave `Basel (conflicted copy).md`, `Basel 2.md` and `Basel - Copy.md`, which would be pages of their own.
 * Authors join words by hyphens where one name means two things: `mercury.md` and `mercury-planet.md`.
 */
export function findCopies(files: readonly Titled[]): Problem[] {
  const alike = Map.groupBy(files, ({ kind, lang, title }) => JSON.stringify([kind, lang, title]));
  return [...alike.values()].flatMap((same) => {
    if (same.length === 1) return [];
    const byName = new Map(same.map(({ file }) => [nameOf(file), file]));
    return same.flatMap(({ file }) => {
      const [original] = startsOf(nameOf(file)).flatMap((start) => byName.get(start) ?? []);
      return original === undefined ? [] : [copy(file, original)];
    });
  });
}

function nameOf(file: string): string {
  return withoutEnding(file).normalize('NFC');
}

/** What is before each space, bracket or dot of a name: `Basel` and `Basel (Ann's` of `Basel (Ann's copy)`. */
function startsOf(name: string): string[] {
  const last = name.lastIndexOf('/') + 1;
  return Array.from(name.matchAll(/[\s(.]/gu), ({ index }) => index)
    .filter((index) => index > last)
    .map((index) => name.slice(0, index));
}

function copy(file: string, original: string): Problem {
  return warning(
    startOfFile(file),
    'duplicate-id',
    `\`${file}\` has the title of \`${original}\`, and its name starts in the same way: it seems to be a copy, and gets a page of its own.`,
    'Keep one of the two. If both are meant, give one another title.',
  );
}
