import type { Nodes, Text } from 'mdast';
import type { Reference } from '../result/reference.ts';
import type { TargetKey } from '../../link/target.ts';
import type { Position } from '../../model/problems/problem.ts';
import { startOfNode } from '../document/document.ts';
import type { Citation } from '../tree/nodes.ts';
import { plainTags } from './plain-elements.ts';
import { removedDepth } from '../tree/removed-elements.ts';
import type { Whole } from './sentence-starts.ts';

/** A block's words in one string, with the offsets of names, links and citations in it. */
export interface BlockText {
  text: string;
  /** Text nodes whose names may become links. */
  runs: Run[];
  /** Nodes that already refer to another page. */
  referrals: Referral[];
  /** Links, names and other parts that are one word to a reader, whatever is in them. */
  wholes: Whole[];
  /** Marks that cite a source. */
  citations: { node: Citation; at: number }[];
}

/** A text node and its offset in the block's text. */
export interface Run {
  node: Text;
  /** The child list that holds it. */
  siblings: Nodes[];
  start: number;
}

/** A range of a block's text that refers to another page. */
export interface Referral {
  start: number;
  end: number;
  to: TargetKey;
  how: Reference['how'];
  at: Position;
}

/** Reads the text of a block with its runs, referrals and citations. */
export function readBlock(block: Nodes): BlockText {
  const read: BlockText = { text: '', runs: [], referrals: [], wholes: [], citations: [] };
  append(block, [], { read, isOpen: true, rawLinks: 0, rawWholes: [], removed: 0 });
  return read;
}

/** Stands between the cells of a row. */
const betweenCells = ' · ';

interface Walk {
  read: BlockText;
  /** False inside links and code. */
  isOpen: boolean;
  /** Depth of raw elements in which names stay plain, such as `<a>` and `<code>`. */
  rawLinks: number;
  /** Where the raw elements that are one word to a reader start, the outermost first. */
  rawWholes: number[];
  /** Depth of raw elements that are removed with their text, such as scripts. */
  removed: number;
}

function append(node: Nodes, siblings: Nodes[], walk: Walk): void {
  const { read } = walk;
  if (node.type === 'tableCell' && read.text !== '') read.text += betweenCells;
  const start = read.text.length;
  if (node.type === 'html') walk.removed = Math.max(0, walk.removed + removedDepth(node.value));
  if (walk.removed > 0) return;
  if (node.type === 'text') {
    read.text += node.value;
    if (walk.isOpen && walk.rawLinks === 0 && !node.data?.isPlain)
      read.runs.push({ node, siblings, start });
    return;
  }
  if (node.type === 'html') readTags(node.value, walk);
  else if (node.type === 'break') read.text += ' ';
  else if (node.type === 'inlineCode' || node.type === 'inlineMath') read.text += node.value;
  else if (node.type === 'datasetValue') read.text += node.text;
  else if (node.type === 'citation') read.citations.push({ node, at: start });
  else if ('children' in node) {
    const wasOpen = walk.isOpen;
    walk.isOpen = wasOpen && node.type !== 'link' && node.type !== 'linkReference';
    for (const child of node.children) append(child, node.children, walk);
    walk.isOpen = wasOpen;
  }
  if (wholeNodes.has(node.type)) read.wholes.push({ start, end: read.text.length });
  const { refersTo } = node.data ?? {};
  if (!refersTo) return;
  read.referrals.push({ start, end: read.text.length, ...refersTo, at: startOfNode(node) });
}

const wholeNodes: ReadonlySet<string> = new Set([
  'link',
  'linkReference',
  'inlineCode',
  'inlineMath',
  'datasetValue',
]);

/** Those that are one word, as a link or code of Markdown is. */
const rawWhole = /^(?:a|code|kbd|samp)$/i;

function readTags(html: string, walk: Walk): void {
  const { read, rawWholes } = walk;
  for (const { name, isEnd } of plainTags(html)) {
    walk.rawLinks = Math.max(0, walk.rawLinks + (isEnd ? -1 : 1));
    if (!rawWhole.test(name)) continue;
    if (!isEnd) {
      rawWholes.push(read.text.length);
      continue;
    }
    const start = rawWholes.pop();
    if (start !== undefined) read.wholes.push({ start, end: read.text.length });
  }
}
