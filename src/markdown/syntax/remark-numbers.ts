import type { Heading, Nodes, Parents, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { SourceKey } from '../../model/ids/source-key.ts';
import type { Labels } from '../../model/labels/labels.ts';
import { referenceId } from '../../model/sources/reference-id.ts';
import { gapBeforeMark } from '../../model/text/raised.ts';
import { bareMark } from './bare-mark.ts';
import { documentOf, reportError, type Document } from '../document/document.ts';
import { blockFragment } from '../headings/block-ids.ts';
import { createHeadingSlugger } from '../headings/heading-slugger.ts';
import type { Box, Citation, Note, NoteMark, Quotation } from '../tree/nodes.ts';
import { plainText } from '../tree/plain-text.ts';
import { quotedText } from '../tree/quoted-text.ts';
import { plainNode } from '../tree/plain-node.ts';

/** Letters of a citation with its place that stay on one line: `12, fig. 4 and 5`. */
const longestMark = 18;

/** Gives headings, citations, notes and quotations their numbers and fragments, in reading order. */
export function remarkNumbers({ labels }: { labels: Labels }) {
  return (tree: Root, file: VFile): void => {
    const numbering: Numbering = {
      document: documentOf(file),
      labels,
      fragmentOf: createHeadingSlugger(),
      letters: new Map(),
      marks: new Map(),
      quotes: 0,
    };
    number(tree, false, numbering);
  };
}

/** A page, and what it has numbered so far. */
interface Numbering {
  document: Document;
  labels: Labels;
  fragmentOf: (heading: string) => string;
  letters: Map<Note, string>;
  /** How many marks lead to each note. */
  marks: Map<Note, number>;
  quotes: number;
}

/** @param isEmbedded Whether the node is part of a text of another page. */
function number(node: Nodes, isEmbedded: boolean, numbering: Numbering): void {
  if (node.type === 'heading') numberHeading(node, numbering);
  if (node.type === 'citation') numberCitation(node, numbering.document);
  if (node.type === 'noteMark') letterMark(node, numbering);
  if (node.type === 'note') letterNote(node, numbering);
  if (node.type === 'quotation') numberQuote(node, isEmbedded, numbering);
  if (node.data?.blockId !== undefined && !isEmbedded) nameBlock(node, node.data.blockId);
  if (!('children' in node)) return;
  dropRepeatedMarks(node);
  wrapRuns(node);
  findMarksBefore(node);
  setMarksApart(node);
  const inside = isEmbedded || (node.type === 'box' && node.isEmbedded === true);
  for (const child of node.children) number(child, inside, numbering);
}

/** Drops a citation that follows a value with the same source: the value brings its own mark. */
function dropRepeatedMarks(parent: Parents): void {
  const cited = new Map<SourceKey, string>();
  const siblings: Nodes[] = parent.children;
  for (let index = 0; index < siblings.length; index += 1) {
    const node = siblings[index];
    if (node?.type !== 'citation') {
      cited.clear();
    } else if (isRepeated(node, cited.get(node.source))) {
      siblings.splice(index, 1);
      index -= 1;
    } else {
      cited.set(node.source, markText('', node));
    }
  }
}

/** @param said What the last mark of the same source says around its number. */
function isRepeated(node: Citation, said: string | undefined): boolean {
  const says = markText('', node);
  return said !== undefined && (says === '' || says === said);
}

/** Lets lines end in long runs of marks, each of which is otherwise kept beside what is before it. */
function wrapRuns(parent: Parents): void {
  let length = 0;
  for (const node of parent.children) {
    length = node.type === 'citation' ? length + 1 : 0;
    if (node.type === 'citation' && length > 2) node.mayWrap = true;
  }
}

/** Finds marks before another, with whose figure theirs would be read as one: `12`. Those with words have brackets. */
function findMarksBefore(parent: Parents): void {
  let before: Nodes | undefined;
  for (const node of parent.children) {
    if (before && isBareMark(before) && isBareMark(node)) before.isBeforeMark = true;
    before = node;
  }
}

function isBareMark(node: Nodes): node is Citation | NoteMark {
  return node.type === 'noteMark' || (node.type === 'citation' && markText('', node) === '');
}

/** Puts a space before a mark that follows a raised sign. */
function setMarksApart(parent: Parents): void {
  const siblings: Nodes[] = parent.children;
  for (let index = 1; index < siblings.length; index += 1) {
    const [before, node] = siblings.slice(index - 1, index + 1);
    if (!before || (node?.type !== 'citation' && node?.type !== 'noteMark')) continue;
    const gap = gapBeforeMark(plainText(before));
    if (gap !== '') siblings.splice(index, 0, plainNode(gap));
  }
}

function nameBlock(node: Nodes, blockId: string): void {
  // A heading has its own fragment, which references to its name lead to.
  if (node.type === 'heading') return;
  node.data = {
    ...node.data,
    hProperties: { ...node.data?.hProperties, id: blockFragment(blockId) },
  };
}

function numberHeading(node: Heading, { document: { page }, fragmentOf }: Numbering): void {
  const text = plainText(node);
  const id = fragmentOf(text);
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
  if (node.depth === 2 || node.depth === 3) page.headings.push({ depth: node.depth, id, text });
}

function numberCitation(node: Citation, { page }: Document): void {
  const { source, mayWrap, isBeforeMark } = node;
  if (!page.cited.includes(source)) page.cited.push(source);
  const places = (page.citedAt[source] ??= []);
  const figure = String(page.cited.indexOf(source) + 1);
  const mark = markText(figure, node);
  const id = `cite-${source}-${places.length + 1}`;
  places.push(id);
  node.data = {
    hName: 'a',
    hProperties: {
      className: [
        'c',
        ...(mark === figure ? [] : wordyClasses(mark)),
        ...(mayWrap ? ['wraps'] : []),
        ...(isBeforeMark ? ['and'] : []),
      ],
      href: `#${referenceId(source)}`,
      id,
    },
    hChildren:
      mark === figure
        ? bareMark(figure)
        : [{ type: 'text', value: `[${isLong(mark) ? mark : mark.replaceAll(' ', '\u00a0')}]` }],
  };
}

/** `1`, or `see 1, p. 113`, which breaks between lines only if it is long. */
function markText(figure: string, { prefix, locator }: Citation): string {
  const located = locator ? `${figure}, ${locator}` : figure;
  return prefix ? `${prefix} ${located}` : located;
}

/** A line may end behind the dash of `pp. 12–15`, which only a style can keep it from. */
function wordyClasses(mark: string): string[] {
  return mark.includes('–') && !isLong(mark) ? ['loc', 'whole'] : ['loc'];
}

function isLong(mark: string): boolean {
  return mark.length > longestMark;
}

function letterMark(node: NoteMark, numbering: Numbering): void {
  const { marks, labels } = numbering;
  const letter = letterOf(node.note, numbering);
  const count = (marks.get(node.note) ?? 0) + 1;
  marks.set(node.note, count);
  node.data = {
    hName: 'a',
    hProperties: {
      className: ['c', 'fn', ...(node.isBeforeMark ? ['and'] : [])],
      href: `#fn-${letter}`,
      id: count === 1 ? `fnref-${letter}` : `fnref-${letter}-${count}`,
      ariaLabel: `${labels.note} ${letter}`,
    },
    hChildren: bareMark(letter),
  };
}

function letterNote(node: Note, numbering: Numbering): void {
  const letter = letterOf(node, numbering);
  node.data = {
    hName: 'div',
    hProperties: {
      ...node.data?.hProperties,
      role: 'note',
      className: ['note'],
      id: `fn-${letter}`,
    },
  };
  const [first, ...rest] = node.children;
  const mark: Box = {
    type: 'box',
    data: { hName: 'b', hChildren: [{ type: 'text', value: letter }] },
    children: [],
  };
  const isLine = first?.type === 'paragraph';
  if (isLine) first.data = { ...first.data, hName: 'span' };
  node.children = [mark, ...(isLine ? [space, first] : node.children.slice(0, 1)), ...rest];
}

const space = plainNode(' ');

function letterOf(note: Note, { letters }: Numbering): string {
  const known = letters.get(note) ?? letterAt(letters.size);
  letters.set(note, known);
  return known;
}

/** a, b … z, aa, ab … */
function letterAt(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letterAt(rest - 1) : '') + String.fromCharCode(97 + (index % 26));
}

function numberQuote(node: Quotation, isEmbedded: boolean, numbering: Numbering): void {
  const { document } = numbering;
  numbering.quotes += 1;
  const anchor = `quote-${numbering.quotes}`;
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id: anchor } };
  if (isEmbedded) return;
  const text = quotedText(node);
  if (text) document.page.quotes.push({ ...node.quote, text, from: document.key, anchor });
  else if (!document.page.isCut) reportEmptyQuote(node, document);
}

function reportEmptyQuote({ quote: { at } }: Quotation, document: Document): void {
  reportError(
    document,
    at,
    'invalid-directive',
    '`:::quote` holds no words.',
    'Write what was said between its first line and `:::`.',
  );
}
