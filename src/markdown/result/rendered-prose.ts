import type { CitingPlace, Quote, Reference } from './reference.ts';
import type { EntityId } from '../../model/records/entity.ts';
import type { Problem } from '../../model/problems/problem.ts';
import type { SourceKey } from '../../model/sources/source.ts';

export interface Heading {
  depth: number;
  /** Its fragment: `a-bad-month`. */
  id: string;
  text: string;
}

/** One Markdown file after the pass: its HTML, and all that it said about others. */
export interface RenderedProse {
  html: string;
  /** The same text as plain Markdown: `[[tencent]]` as a link to its page, `[@key]` as `[1]`. */
  alternate: string;
  headings: Heading[];
  /** Source keys in the order of their numbers: `cited[0]` is reference 1. */
  cited: SourceKey[];
  /** For each cited source the fragments of the places that cite it, for the back links: `cite-verdict-2021-1`. */
  citedAt: Record<SourceKey, string[]>;
  /** The sentences of its own text that cite, in reading order. */
  citing: CitingPlace[];
  references: Reference[];
  quotes: Quote[];
  /** Entities that sentences on the page link to, embedded ones among them, in the order of their first links. */
  linked: EntityId[];
  /** Ids of charts drawn in it. */
  charts: string[];
  /** Pictures and files of `assets/` it uses, relative to the content folder. */
  assets: string[];
  /** Words of running text; a CJK character counts as half a word. */
  words: number;
  /** The first paragraph in plain text, for where there is no description. */
  excerpt: string;
  /** The same paragraph in HTML with its links, without citation marks. */
  openingHtml: string;
  problems: Problem[];
}
