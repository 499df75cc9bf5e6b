import type { Target } from '../target.ts';

/** What a `[[link]]` leads to. */
export type Resolution =
  /** `asNear` are notes of a vault that the name may mean as well. */
  | { status: 'found'; target: Target; asNear?: readonly Target[] }
  | { status: 'ambiguous'; candidates: Target[] }
  | { status: 'unknown'; nearest?: string };

/** A plain mention of an entity's title or alias in running text. Offsets are UTF-16, `end` is exclusive. */
export interface Mention {
  start: number;
  end: number;
  /** One target, or several for an ambiguous name, which is reported and stays plain. */
  targets: Target[];
}

/** A target with one of its names. */
export interface NamedTarget {
  name: string;
  target: Target;
}

/**
 * Finds the names in a text, from left to right and none within another: the longest at each place.
 * @param language of the text: in German, `Hamburgs` is a mention of Hamburg.
 */
export type FindMentions = (text: string, language: string) => Mention[];

/** The names of a site: resolves links and finds mentions. */
export interface NameIndex {
  /** Looks a name up by id or path, then file name, then title, then alias, ignoring case. `from` is the file that links. */
  resolve(text: string, from?: string): Resolution;
  findMentions: FindMentions;
  /** The names that `findMentions` looks for. */
  mentioned: readonly NamedTarget[];
}
