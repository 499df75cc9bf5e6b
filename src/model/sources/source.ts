import type { SourceKey } from '../ids/source-key.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { Location } from '../problems/problem.ts';

/** A person or body that made a work. */
export type SourceName = { family: string; given?: string } | { literal: string };

/** One work that the site cites, read from CSL-YAML, CSL-JSON or BibTeX. */
export interface Source {
  key: SourceKey;
  /** The work's CSL type: `article-newspaper`, `webpage`, `legislation`, `dataset` ... */
  type: string;
  title: string;
  authors: SourceName[];
  /** The newspaper, journal, site or book that carries it. */
  container?: string;
  publisher?: string;
  issued?: PartialDate;
  accessed?: PartialDate;
  url?: string;
  doi?: string;
  /** Address of an archived copy, and the day it was taken. */
  archive?: string;
  archived?: PartialDate;
  language?: string;
  note?: string;
  /** The item as CSL-JSON, with every field the author gave. */
  csl: Record<string, unknown>;
  at: Location;
}

/** Who a reader would say it is by: the authors, else the publication, else the publisher. */
export function creditOf(source: Source): string {
  if (source.authors.length > 0) return source.authors.map(nameInFull).join(', ');
  return source.container ?? source.publisher ?? '';
}

export function nameInFull(name: SourceName): string {
  if ('literal' in name) return name.literal;
  return name.given ? `${name.given} ${name.family}` : name.family;
}
