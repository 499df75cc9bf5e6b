import type {
  BlockContent,
  Blockquote,
  Data,
  DefinitionContent,
  Node,
  Parent,
  PhrasingContent,
  Text,
} from 'mdast';
import type { Quote, Reference as PageReference } from '../result/reference.ts';
import type { TargetKey } from '../../link/target.ts';
import type { SourceKey } from '../../model/ids/source-key.ts';

/** A numbered mark that leads to a source whose key exists. */
export interface Citation extends Node {
  type: 'citation';
  source: SourceKey;
  /** `see`, before the number. */
  prefix?: string;
  /** `p. 3`, after it. */
  locator?: string;
  /** True from the third mark on where many stand side by side, between which a line may end. */
  mayWrap?: true;
  /** True before another mark, where the figures of both would be read as one. */
  isBeforeMark?: true;
  data?: Data;
}

/** The mark of a footnote in the text; remark-numbers gives it its letter. */
export interface NoteMark extends Node {
  type: 'noteMark';
  note: Note;
  /** True before another mark, where the figures of both would be read as one. */
  isBeforeMark?: true;
  data?: Data;
}

/** The text of a footnote, beside the block that refers to it. */
export interface Note extends Parent {
  type: 'note';
  children: (BlockContent | DefinitionContent | Text)[];
  data?: Data;
}

/** A block with its notes. The block stays first until numbering, so that its marks precede those of its notes. */
export interface Noted extends Parent {
  type: 'noted';
  children: (BlockContent | Note)[];
  data?: Data;
}

/** A value of a dataset; `data` holds its markup. */
export interface DatasetValue extends Node {
  type: 'datasetValue';
  /** `$605.2bn`. */
  text: string;
  data?: Data;
}

/** An attributed quotation. */
export interface Quotation extends Parent {
  type: 'quotation';
  /** What is said of it; its words are its first child, whose links and values are read after it. */
  quote: Omit<Quote, 'from' | 'anchor' | 'text'>;
  /** A box between the words and the caption holds their gloss. */
  children: [Blockquote, ...Box[], Caption];
  data?: Data;
}

/** The speaker, date and source of a quotation. */
export interface Caption extends Parent {
  type: 'caption';
  data?: Data;
}

/** Blocks in an element named by `data.hName`: a callout, an embedded page. */
export interface Box extends Parent {
  type: 'box';
  /** True if the blocks are another page's text. */
  isEmbedded?: boolean;
  children: (BlockContent | DefinitionContent)[];
  data?: Data;
}

/** Pictures to be set side by side, with their captions. */
export interface Gallery extends Parent {
  type: 'gallery';
  /** What is said of all of them. */
  about: { caption?: string; credit?: string; license?: string };
  children: (BlockContent | DefinitionContent)[];
  data?: Data;
}

/** Words between `==` and `==`. */
export interface Mark extends Parent {
  type: 'mark';
  children: PhrasingContent[];
  data?: Data;
}

/** A `![[...]]` or `::chart` on its own: a chart, or another page's text. */
export interface Embed extends Node {
  type: 'embed';
  to: TargetKey;
  /** The heading of the section to embed. */
  fragment?: string;
  /** For charts: overrides of its YAML. */
  overrides?: Record<string, string>;
  data?: Data;
}

declare module 'mdast' {
  interface Data {
    /** The name that its author has given the block: `^quote-of-the-day`. */
    blockId?: string;
    /** The page that the node refers to. */
    refersTo?: { to: TargetKey; how: PageReference['how'] };
    /** True if its address is final. */
    isResolved?: boolean;
    /** True for text whose names must not become links. */
    isPlain?: boolean;
  }

  interface BlockContentMap {
    noted: Noted;
    quotation: Quotation;
    box: Box;
    gallery: Gallery;
  }

  interface PhrasingContentMap {
    citation: Citation;
    noteMark: NoteMark;
    datasetValue: DatasetValue;
    embed: Embed;
    mark: Mark;
  }

  interface RootContentMap {
    mark: Mark;
    citation: Citation;
    noteMark: NoteMark;
    note: Note;
    noted: Noted;
    datasetValue: DatasetValue;
    quotation: Quotation;
    caption: Caption;
    box: Box;
    gallery: Gallery;
    embed: Embed;
  }
}
