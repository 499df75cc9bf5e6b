import type { Target } from '../target.ts';

/** What a `[[link]]` or `links to` text leads to. */
export type Resolution =
  | { status: 'found'; target: Target }
  | { status: 'ambiguous'; candidates: Target[] }
  | { status: 'unknown'; nearest?: string };

/** A plain mention of an entity's title or alias in running text. Offsets are UTF-16, `end` is exclusive. */
export interface Mention {
  start: number;
  end: number;
  /** One target, or several where a name is shared: such a mention is reported and stays plain. */
  targets: Target[];
}

/** The names of a site: answers what a link leads to, and where a text mentions whom. */
export interface NameIndex {
  /** By id or path, then file name, then title, then alias; case does not matter (contract, section 5). */
  resolve(text: string): Resolution;
  /** Non-overlapping mentions from left to right, the longest name at each place. */
  findMentions(text: string): Mention[];
}
