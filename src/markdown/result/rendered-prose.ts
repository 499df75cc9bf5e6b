import type { SiteLink } from '../../link/site-link.ts';
import type { CitingPlace, Quote, Reference } from './reference.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import type { Problem } from '../../model/problems/problem.ts';
import type { ProseBody } from './prose-body.ts';
import type { SourceKey } from '../../model/ids/source-key.ts';

/** A heading of a page's text. */
export interface Heading {
  depth: number;
  /** Its fragment: `a-bad-month`. */
  id: string;
  text: string;
}

/** One Markdown file after the Markdown pass: its HTML, and what it says of others. */
export interface RenderedProse extends ProseBody {
  /** A digest of its body, if one is known without reading it. */
  bodyDigest?: string;
  headings: Heading[];
  /** Source keys in the order of their numbers: `cited[0]` is reference 1. */
  cited: SourceKey[];
  /** The fragments of the citations of each source, for the links back to them: `cite-verdict-2021-1`. */
  citedAt: Record<SourceKey, string[]>;
  /** The citing sentences of its own text, in reading order. */
  citing: CitingPlace[];
  references: Reference[];
  quotes: Quote[];
  /** Entities that sentences on the page link to, embedded text included, in the order of their first links. */
  linked: EntityId[];
  siteLinks: SiteLink[];
  /** Ids of the charts drawn in it. */
  charts: string[];
  /** Paths of the assets it uses, relative to the content folder. */
  assets: string[];
  /** Words of running text; a CJK character counts as half a word. */
  words: number;
  /** The first paragraph in plain text, used where there is no description. */
  excerpt: string;
  /** The first paragraph in HTML with its links, without citation marks. */
  openingHtml: string;
  problems: Problem[];
}
