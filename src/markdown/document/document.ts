import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { CitingPlace, Quote, Reference } from '../result/reference.ts';
import type { SiteLink } from '../../link/site-link.ts';
import type { Heading } from '../result/rendered-prose.ts';
import { targetKey, type TargetKey } from '../../link/target.ts';
import type { Article, Page } from '../../model/records/article.ts';
import type { Entity } from '../../model/records/entity.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import {
  error,
  warning,
  type Location,
  type Position,
  type Problem,
  type ProblemCode,
} from '../../model/problems/problem.ts';
import type { SourceKey } from '../../model/ids/source-key.ts';
import { formatLanguage } from '../../model/text/locales.ts';

declare module 'vfile' {
  interface DataMap {
    document: Document;
  }
}

/** One Markdown file as the plugins see it. */
export interface Document {
  prose: Article | Page | Entity;
  key: TargetKey;
  language: string;
  /** The language of its dates and numbers. */
  formatLanguage: string;
  /** The chain of embedding pages, ending with this one. */
  embedding: readonly EmbeddedPart[];
  /** Where the page itself embeds what leads to this text; absent if this is the page. */
  embeddedAt?: Location;
  /** The findings of the plugins for the page; an embedded file adds to the page that embeds it. */
  page: PageOutput;
}

/** A page, or the part of one with a fragment. */
export type EmbeddedPart = TargetKey | `${TargetKey}#${string}`;

/** What the plugins gather about a page: references, citations, quotations, counts. */
export interface PageOutput {
  headings: Heading[];
  cited: SourceKey[];
  citedAt: Record<SourceKey, string[]>;
  citing: CitingPlace[];
  references: Reference[];
  quotes: Quote[];
  /** Entities that its sentences link to; rows of `::entities` do not count. */
  linked: Set<EntityId>;
  siteLinks: SiteLink[];
  /** How often each chart was drawn, by id. */
  drawn: Map<string, number>;
  /** How many networks were drawn. */
  networks: number;
  assets: Set<string>;
  words: number;
  excerpt: string;
  opening: string;
  problems: Problem[];
  /** Whether the end of a text is left out, since a directive has none. */
  isCut: boolean;
  /** How many texts it embeds; embedding is limited. */
  embeds: number;
  /** The texts it embeds, which their elements number. */
  embedded: Document[];
}

/** Numbers the text that an element embeds, until its HTML is read. */
export const embeddedAttribute = 'dataEmbedded';

/** The document of a record before any plugin has run. */
export function openDocument(
  prose: Article | Page | Entity,
  siteLanguage: string,
  cited: readonly SourceKey[],
): Document {
  const key = targetKey(prose);
  const page: PageOutput = {
    headings: [],
    cited: [...cited],
    // No prototype: a source key may be `__proto__`.
    citedAt: Object.create(null),
    citing: [],
    references: [],
    quotes: [],
    linked: new Set(),
    siteLinks: [],
    drawn: new Map(),
    networks: 0,
    assets: new Set(),
    words: 0,
    excerpt: '',
    opening: '',
    problems: [],
    isCut: false,
    embeds: 0,
    embedded: [],
  };
  return { prose, key, ...languagesOf(prose, siteLanguage), embedding: [key], page };
}

/** The language of a text, and that of its dates and numbers. */
export function languagesOf(
  { lang }: Document['prose'],
  siteLanguage: string,
): Pick<Document, 'language' | 'formatLanguage'> {
  return { language: lang ?? siteLanguage, formatLanguage: formatLanguage(lang, siteLanguage) };
}

/** The document that belongs to a file of the plugins. */
export function documentOf(file: VFile): Document {
  const { document } = file.data;
  if (!document) throw new TypeError('A Markdown plugin ran on a file without a document.');
  return document;
}

/** True if another page embeds the document. */
export function isEmbedded(document: Document): boolean {
  return document.embedding.length > 1;
}

/** Reports an error at a position of the document's file. */
export function reportError(
  document: Document,
  at: Position,
  code: ProblemCode,
  message: string,
  fix: string,
): void {
  report(document, error(inFile(document, at), code, message, fix));
}

/** Reports a warning at a position of the document's file. */
export function reportWarning(
  document: Document,
  at: Position,
  code: ProblemCode,
  message: string,
  fix: string,
): void {
  report(document, warning(inFile(document, at), code, message, fix));
}

/** Reports a mistake in a text: an error, or a warning on a free page, since a vault of notes is published as it is. */
export const reportMistake: typeof reportError = (document, ...problem) => {
  const reportAs = document.prose.type === 'page' ? reportWarning : reportError;
  reportAs(document, ...problem);
};

/** Where a node starts in the file; line 1 for a node that a plugin made. */
export function startOfNode(node: Node): Position {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** Reports a problem, unless the file is embedded: its own page reports it. */
function report(document: Document, problem: Problem): void {
  if (!isEmbedded(document)) document.page.problems.push(problem);
}

function inFile(document: Document, at: Position): Location {
  return { file: document.prose.file, line: at.line, column: at.column };
}
