import type { Nodes, Parents, Root, Text } from 'mdast';
import { findComments } from '../../model/markdown/comments.ts';
import { splitText, type Cut } from '../tree/split-text.ts';

/**
 * Hides comments (`%%…%%`) from the parser, so that nothing in them is read as Markdown. Each character but line ends
 * becomes the same symbol, which keeps positions true.
 */
export function hideComments(source: string): { text: string; mask?: string } {
  const { found } = findComments(source);
  const mask = found.length > 0 ? masks.find((each) => !source.includes(each)) : undefined;
  if (mask === undefined) return { text: source };
  let text = '';
  let last = 0;
  for (const { start, end } of found) {
    text += source.slice(last, start) + source.slice(start, end).replace(/[^\r\n]/g, mask);
    last = end;
  }
  return { text: text + source.slice(last), mask };
}

/** Removes hidden comments from the tree, with the paragraphs and headings that hold nothing else. */
export function dropComments(tree: Root, text: string, mask: string): Root {
  const open: Parents[] = [tree];
  for (let parent = open.pop(); parent; parent = open.pop()) {
    const kept: Nodes[] = [];
    for (const [index, node] of parent.children.entries()) {
      if (node.type === 'text') {
        kept.push(...splitText(text, node, cutsOf(node, mask, index === 0)));
      } else if (!isAllComment(node, mask)) {
        dropFromTexts(node, mask);
        if ('attributes' in node && node.attributes) dropFromTexts(node.attributes, mask);
        if ('children' in node) open.push(node);
        kept.push(node);
      }
    }
    Object.assign(parent, { children: kept });
  }
  return tree;
}

// Symbols, so that emphasis beside them opens and closes as beside a space.
const masks = ['\u2FF5', '\u2FF6', '\u2FF7', '\u2FF8', '\u2FF9', '\u2FFA', '\u2FFB', '\uFFFD'];

function cutsOf({ value }: Text, mask: string, isFirst: boolean): Cut[] {
  if (!value.includes(mask)) return [];
  // A line that holds only a comment goes with its end.
  const lineStart = isFirst ? '(?<=^|\\n)' : '(?<=\\n)';
  const hidden = new RegExp(`${lineStart}${mask}+[ \\t]*\\r?\\n|${mask}+`, 'g');
  return [...value.matchAll(hidden)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    nodes: [],
  }));
}

function isAllComment(node: Nodes, mask: string): boolean {
  if (node.type !== 'paragraph' && node.type !== 'heading') return false;
  const texts = node.children.map((child) => (child.type === 'text' ? child.value : undefined));
  if (texts.length === 0 || texts.includes(undefined)) return false;
  return texts.join('').replaceAll(mask, '').trim() === '';
}

/** Drops what an address, a title or an attribute of a directive holds of a comment. */
function dropFromTexts(texts: object, mask: string): void {
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === 'string' && value.includes(mask)) {
      Object.assign(texts, { [key]: value.replaceAll(mask, '') });
    }
  }
}
