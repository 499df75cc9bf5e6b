import type { Random } from '../../bench/random.ts';
import type { Content } from './content.ts';

/** What an author may do to a content folder between two builds. */
export interface Edit {
  /** `adds the alias “Tor” to entities/company-3.md` */
  what: string;
  /** The files that are different afterwards; `undefined` deletes one. */
  files: Readonly<Record<string, string | Buffer | undefined>>;
}

/**
 * A kind of edit. Chooses where and how at random; equal content and numbers give equal edits.
 * @returns `undefined` if the content has nothing to edit in this way.
 */
export type EditKind = (content: Content, random: Random) => Edit | undefined;
