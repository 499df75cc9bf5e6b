import type { Name } from './entity.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { Prose } from './prose.ts';

export interface Correction {
  date: PartialDate;
  text: string;
}

/** A long read: one file of `articles/`. */
export interface Article extends Prose {
  type: 'article';
  date: PartialDate;
  /** Names, or ids of persons. */
  authors: string[];
  corrections: Correction[];
  /** Other names, as in an Obsidian vault. */
  aliases?: Name[];
}

/** A free page: one file of `pages/`; its id is its path below that folder. */
export interface Page extends Prose {
  type: 'page';
  date?: PartialDate;
  authors: string[];
  corrections: Correction[];
  /** Other names, as in an Obsidian vault. */
  aliases?: Name[];
}
