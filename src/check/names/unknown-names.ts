import { didYouMean } from '../../model/problems/nearest.ts';
import {
  error,
  type Location,
  type Problem,
  type ProblemCode,
} from '../../model/problems/problem.ts';
import { namedInstead } from './named-instead.ts';
import type { Draft } from '../../model/records/drafts.ts';
import { lostName } from './lost-name.ts';

/** Names that exist: a set, or the keys of a map. */
export interface KnownNames {
  has(name: string): boolean;
  keys(): Iterable<string>;
}

/** A list of names that an author wrote. */
export interface NameList {
  /** The key of the list, as messages call it: `home.articles`. */
  key: string;
  names: readonly string[];
  placeOf: (index: number) => Location;
}

/** What the names of a list may be, and what to say of one that is none of these. */
export interface NamesOfList {
  known: KnownNames;
  /** What each names: `article`. */
  noun: string;
  code: ProblemCode;
  /** Whether the file of a name could not be read, which is reported there. */
  isUnread: (name: string) => boolean;
  draftOf: (name: string) => Draft | undefined;
  /** The ids of the records that have this name. */
  idsNamed: (name: string) => readonly string[];
}

/** The names of a list that lead nowhere. */
export function unknownNames(
  { key, names, placeOf }: NameList,
  { known, noun, code, isUnread, draftOf, idsNamed }: NamesOfList,
): Problem[] {
  return names.flatMap((name, index) => {
    if (known.has(name) || isUnread(name)) return [];
    const named = namedInstead(
      idsNamed(name).filter((id) => known.has(id)),
      noun,
    );
    if (named) {
      const message = `\`${name}\` in \`${key}\` ${named.fault}.`;
      return [error(placeOf(index), code, message, `Write ${named.ids}.`)];
    }
    const subject = `\`${name}\` in \`${key}\` names`;
    const message = `${subject} no ${noun}.${didYouMean(name, known.keys())}`;
    const fix = 'Correct the id, or remove it.';
    return [lostName(placeOf(index), code, { message, fix, draft: draftOf(name), subject })];
  });
}
