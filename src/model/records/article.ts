import type { Name } from './entity.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { Prose } from './prose.ts';

export interface Correction {
  date: PartialDate;
  text: string;
}

/** An author of a text. */
export interface Author {
  /** The name, or the id of a person. Of a link, its label or the name in it. */
  name: string;
  /** Of `[[Ada Lovelace|Ada]]`: leads to any page, as links in texts do. */
  link?: { target: string; label?: string };
}

/** A long read: one file of `articles/`. */
export interface Article extends Prose {
  type: 'article';
  /** Absent only if it is missing or cannot be read, which is an error. */
  date?: PartialDate;
  authors: Author[];
  corrections: Correction[];
  /** Other names, as in an Obsidian vault. */
  aliases?: Name[];
}

/** A free page: one file of `pages/`; its id is its path below that folder. */
export interface Page extends Prose {
  type: 'page';
  date?: PartialDate;
  authors: Author[];
  corrections: Correction[];
  /** Other names, as in an Obsidian vault. */
  aliases?: Name[];
}
