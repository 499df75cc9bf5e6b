import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import { isEscaped, pointInText } from '../tree/source-position.ts';
import { sliceText } from '../tree/split-text.ts';
import { walk } from '../tree/walk.ts';

/**
 * Makes one plain text of brackets whose words are partly emphasized, such as `[@key, *passim*]`: the mark of a citation is
 * plain text.
 * @param citation What a text ends with if brackets are open there, and what a citation is.
 */
export function joinCitations(
  tree: Root,
  source: string,
  citation: { open: RegExp; whole: RegExp },
): void {
  walk<Nodes>(tree, (node, index, siblings) => {
    if (node.type === 'link' || node.type === 'linkReference') return 'skip';
    const found = node.type === 'text' ? citation.open.exec(node.value) : undefined;
    if (node.type !== 'text' || !found) return undefined;
    const bracket = found.index + found[0].lastIndexOf('[');
    const rest = restOf(siblings.slice(index + 1, index + 1 + mostParts));
    if (!rest || isEscaped(source, node, bracket)) return undefined;
    const { words, close, length, count } = rest;
    // The space before it, which a mark has none of, stays with it.
    const start = found.index;
    const value = node.value.slice(start) + words + close.value.slice(0, length);
    if (value.search(citation.whole) === -1) return undefined;
    const [from, to] = [pointInText(source, node, start), pointInText(source, close, length)];
    const joined: Text = {
      type: 'text',
      value,
      ...(from && to && { position: { start: from, end: to } }),
    };
    const parts = [
      sliceText(source, node, 0, start),
      joined,
      sliceText(source, close, length, close.value.length),
    ].filter((part) => part.value !== '');
    siblings.splice(index, 1 + count, ...parts);
    // What follows it may open others.
    return index + parts.indexOf(joined) + 1;
  });
}

/** Texts and emphasized words within brackets at most. */
const mostParts = 8;

interface Rest {
  /** Between the text that opens the brackets and the one that closes them. */
  words: string;
  close: Text;
  /** Letters of that one up to the closing bracket. */
  length: number;
  /** Number of nodes. */
  count: number;
}

/** What follows open brackets until they close; nothing if they do not, or hold anything but text and emphasis. */
function restOf(following: readonly Nodes[]): Rest | undefined {
  let words = '';
  for (const [at, node] of following.entries()) {
    const closing = node.type === 'text' ? /^[^[\]]*\]/.exec(node.value)?.[0] : undefined;
    if (node.type === 'text' && closing !== undefined) {
      return { words, close: node, length: closing.length, count: at + 1 };
    }
    const inside = wordsOf(node as PhrasingContent);
    if (inside === undefined || /[[\]]/.test(inside)) return undefined;
    words += inside;
  }
  return undefined;
}

function wordsOf(node: PhrasingContent): string | undefined {
  if (node.type === 'text') return node.value;
  if (node.type !== 'emphasis' && node.type !== 'strong') return undefined;
  const parts = node.children.map(wordsOf);
  return parts.includes(undefined) ? undefined : parts.join('');
}
