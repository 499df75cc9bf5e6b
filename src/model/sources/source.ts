import type { SourceKey } from '../ids/source-key.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { Location } from '../problems/problem.ts';
import { onceEach } from '../lazy/once-each.ts';
import { withoutMembers } from '../lazy/read-texts.ts';
import { hanAndKana } from '../text/scripts.ts';
import { isOthers, nameInFull, type SourceName } from './source-name.ts';

/** A work that the site cites, as pages tell of it. */
export interface Work {
  key: SourceKey;
  /** The work's CSL type: `article-newspaper`, `webpage`, `legislation`, `dataset` ... */
  type: string;
  title: string;
  authors: SourceName[];
  /** True if there are more authors than those named: `and others` in BibTeX. */
  hasMoreAuthors?: true;
  /** Who edited it: an edition or a volume of several authors. */
  editors?: SourceName[];
  /** The newspaper, journal, site or book that carries it. */
  container?: string;
  publisher?: string;
  issued?: PartialDate;
  /** The last date of a work that came out over some time, from `issued` to this. */
  issuedUntil?: PartialDate;
  /** True if these dates are only about right. */
  isIssuedCirca?: true;
  accessed?: PartialDate;
  url?: string;
  doi?: string;
  /** URL of an archived copy, with the date of the copy in `archived`. */
  archive?: string;
  archived?: PartialDate;
  /** Of a text that another paper has printed again: who published it first, and the key of that work if it is cited, too. */
  reprintOf?: { name: string; key?: SourceKey };
  /** Where the one copy of a manuscript, letter or document is: `British Library, Add. MS 47967`. */
  heldAt?: string;
  language?: string;
  note?: string;
}

/** A work with all that its author gave, for files of a bibliography. */
export interface BibliographyItem extends Work {
  /** As CSL-JSON. */
  csl: Record<string, unknown>;
}

/** An item of a bibliography: CSL-YAML, CSL-JSON or BibTeX. */
export interface Source extends BibliographyItem {
  at: Location;
}

/** What pages tell of a source. */
export const workOf = onceEach((item: BibliographyItem): Work =>
  withoutMembers(item, ['csl', 'at']),
);

/** A source without its place in a file, which depends on what stands above it there. */
export function bibliographyItem(source: Source): BibliographyItem {
  return withoutMembers(source, ['at']);
}

/** The credit of a source: its authors, else who published it first, else the publication, the editors or the publisher. */
export function creditOf(source: Work): string {
  const { authors, hasMoreAuthors, reprintOf, container, editors = [], publisher } = source;
  if (authors.length > 0) return namesOf(authors, hasMoreAuthors);
  if (reprintOf) return reprintOf.name;
  if (container) return container;
  const last = editors.at(-1);
  const hasMore = editors.length > 1 && last !== undefined && isOthers(last);
  return namesOf(hasMore ? editors.slice(0, -1) : editors, hasMore) || (publisher ?? '');
}

/** The title of a source behind its credit, `Reuters: Didi delists`, unless the credit says no more. */
export function creditedTitle(source: Work): string {
  const credit = creditOf(source);
  return credit && credit !== source.title ? `${credit}: ${source.title}` : source.title;
}

function namesOf(names: readonly SourceName[], hasMore = false): string {
  const inFull = names.map(nameInFull);
  // Names in Chinese characters, kana and Arabic script have their own comma, on a page in any language.
  const areAll = (script: RegExp): boolean =>
    inFull.length > 0 && inFull.every((name) => script.test(name));
  const isWide = areAll(wideName);
  const comma = isWide ? '、' : areAll(/\p{Script=Arabic}/u) ? '، ' : ', ';
  return inFull.join(comma) + (hasMore ? (isWide ? '等' : ' et al.') : '');
}

const wideName = new RegExp(`^[${hanAndKana}々・]+$`, 'u');

/** When a work came out, in the form of EDTF: `2021-07-28`, `2019/2021`, `1822~`; empty if that is not known. */
export function issuedEdtf({ issued, issuedUntil, isIssuedCirca }: Work): string {
  const dates = [issued, issuedUntil].filter((date) => date !== undefined);
  return dates.map((date) => (isIssuedCirca ? `${date}~` : date)).join('/');
}
