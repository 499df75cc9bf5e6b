import type { Blockquote, Data, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { isLabelKey, type Labels } from '../../model/labels/labels.ts';
import { calloutTypeOf } from '../../model/markdown/callout-types.ts';
import type { Box } from '../tree/nodes.ts';
import { splitText, type Cut } from '../tree/split-text.ts';
import { walk } from '../tree/walk.ts';

/**
 * Turns `> [!note] Title` into a callout; `-` or `+` after the bracket makes it foldable, closed or open. What themes of
 * Obsidian read after a bar, `[!note|right]`, has no effect.
 */
export function remarkCallouts({ labels }: { labels: Labels }) {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    walk<Nodes>(tree, (node, index, siblings) => {
      const callout = node.type === 'blockquote' ? readCallout(node, source, labels) : undefined;
      if (!callout) return undefined;
      siblings[index] = callout;
      // Visit its content: a callout may hold others.
      return index;
    });
  };
}

/** A type may be any word, as Obsidian has it: `[!atenção]`. */
const marker = /^\[!(\p{L}[\p{L}\p{M}\p{N}_ -]*)(?:\|[^\]\n]*)?\]([-+]?)[ \t]*/u;

function readCallout(quote: Blockquote, source: string, labels: Labels): Box | undefined {
  const [first, ...rest] = quote.children;
  const opening = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || opening?.type !== 'text') return undefined;
  const match = marker.exec(opening.value);
  if (!match) return undefined;
  const [whole, type = '', fold = ''] = match;
  const written = type.trim();
  first.children.splice(0, 1, ...splitText(source, opening, [cutOut(0, whole.length)]));
  const { title, body } = partTitle(first, source);
  const known = calloutTypeOf(written) ?? 'note';
  const box: Box = {
    type: 'box',
    data: boxData(known, fold),
    children: [titleOf(title, written, known, fold !== '', labels), ...body, ...rest],
  };
  if (quote.position) box.position = quote.position;
  return box;
}

/** Splits the first line, which is the title, from the rest of its paragraph. */
function partTitle(
  paragraph: Paragraph,
  source: string,
): { title: PhrasingContent[]; body: Paragraph[] } {
  const { children } = paragraph;
  const at = children.findIndex((node) => node.type === 'break' || lineEndOf(node) >= 0);
  const last = children[at];
  if (!last) return { title: children, body: [] };
  const end = lineEndOf(last);
  const line = last.type === 'text' ? splitText(source, last, [cutOut(end, end + 1)]) : [];
  const title = [...children.slice(0, at), ...(end > 0 ? line.slice(0, 1) : [])];
  const body = [...(end > 0 ? line.slice(1) : line), ...children.slice(at + 1)];
  return { title, body: body.length > 0 ? [{ ...paragraph, children: body }] : [] };
}

function lineEndOf(node: PhrasingContent): number {
  return node.type === 'text' ? node.value.indexOf('\n') : -1;
}

function cutOut(start: number, end: number): Cut {
  return { start, end, nodes: [] };
}

function boxData(type: string, fold: string): Data {
  const className = ['callout', `callout-${type}`];
  if (fold === '') return { hName: 'aside', hProperties: { className, role: 'note' } };
  return { hName: 'details', hProperties: { className, ...(fold === '+' && { open: true }) } };
}

function titleOf(
  title: PhrasingContent[],
  written: string,
  type: string,
  folds: boolean,
  labels: Labels,
): Paragraph {
  const word =
    isLabelKey(type) && written.toLowerCase() === type ? labels[type] : capitalized(written);
  return {
    type: 'paragraph',
    data: {
      hName: folds ? 'summary' : 'p',
      hProperties: { className: ['callout-title'] },
      isPlain: true,
    },
    children: title.length > 0 ? title : [{ type: 'text', value: word }],
  };
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
