import type { BlockContent, Blockquote, Data, DefinitionContent, Node, Parent, Text } from 'mdast';
import type { Quote, Reference as PageReference } from '../result/reference.ts';
import type { TargetKey } from '../../link/target.ts';
import type { SourceKey } from '../../model/sources/source.ts';

/** A numbered mark that leads to a source. Only keys that exist become one. */
export interface Citation extends Node {
  type: 'citation';
  source: SourceKey;
  /** `p. 3`. */
  locator?: string;
  data?: Data;
}

/** The mark of a footnote in the text; its letter is given when the page is whole. */
export interface NoteMark extends Node {
  type: 'noteMark';
  note: Note;
  data?: Data;
}

/** A footnote's text, beside the block that refers to it. */
export interface Note extends Parent {
  type: 'note';
  children: (BlockContent | DefinitionContent | Text)[];
  data?: Data;
}

/** A block with its notes. The block comes first until all is numbered, so that its marks come before those of its notes. */
export interface Noted extends Parent {
  type: 'noted';
  children: (BlockContent | Note)[];
  data?: Data;
}

/** A figure of a dataset; `data` holds its markup. */
export interface DatasetValue extends Node {
  type: 'datasetValue';
  /** `$605.2bn`. */
  text: string;
  data?: Data;
}

/** An attributed quotation. */
export interface Quotation extends Parent {
  type: 'quotation';
  quote: Omit<Quote, 'from' | 'anchor'>;
  children: [Blockquote, Caption];
  data?: Data;
}

/** Who said it, when, and where that is written. */
export interface Caption extends Parent {
  type: 'caption';
  data?: Data;
}

/** Blocks inside an element named by `data.hName`: a callout, an embedded page. */
export interface Box extends Parent {
  type: 'box';
  /** True when the blocks are another page's text. */
  isEmbedded?: boolean;
  children: (BlockContent | DefinitionContent)[];
  data?: Data;
}

/** A `![[...]]` or `::chart` that stands for a block: a chart, or another page's text. */
export interface Embed extends Node {
  type: 'embed';
  to: TargetKey;
  /** The heading whose section is meant. */
  fragment?: string;
  /** For charts: what differs from the chart's YAML. */
  overrides?: Record<string, string>;
  data?: Data;
}

declare module 'mdast' {
  interface Data {
    /** The node speaks of another page. */
    refersTo?: { to: TargetKey; how: PageReference['how'] };
    /** Its address is final. */
    isResolved?: boolean;
    /** Text in which names stay plain. */
    isPlain?: boolean;
  }

  interface BlockContentMap {
    noted: Noted;
    quotation: Quotation;
    box: Box;
  }

  interface PhrasingContentMap {
    citation: Citation;
    noteMark: NoteMark;
    datasetValue: DatasetValue;
    embed: Embed;
  }

  interface RootContentMap {
    citation: Citation;
    noteMark: NoteMark;
    note: Note;
    noted: Noted;
    datasetValue: DatasetValue;
    quotation: Quotation;
    caption: Caption;
    box: Box;
    embed: Embed;
  }
}
