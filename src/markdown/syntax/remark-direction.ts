import type { Nodes, PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import {
  directionOf,
  directionOfText,
  hasRightToLeft,
  type Direction,
} from '../../model/text/direction.ts';
import { documentOf } from '../document/document.ts';
import { plainText } from '../tree/plain-text.ts';

/**
 * Gives the blocks of a text whose letters are written against those around them their own direction: their lines begin
 * on the other side, and their full stops stand at the end. An item of a list and a cell of a table begin where the
 * others do.
 */
export function remarkDirection() {
  return (tree: Root, file: VFile): void => {
    const { language } = documentOf(file);
    const around = directionOf(language);
    // Almost all texts, which need no look at their blocks.
    if (around === 'ltr' && !hasRightToLeft(String(file))) return;
    turnChildren(tree, around);
  };
}

function turnChildren(parent: Nodes, around: Direction): void {
  if (!('children' in parent)) return;
  for (const node of parent.children) turn(node, parent, around);
}

function turn(node: Nodes, parent: Nodes, around: Direction): void {
  // Drawings and lists of the site's data, and who said a quotation, have their own.
  if (isView(node) || node.type === 'caption') return;
  const written = node.data?.hProperties?.['dir'];
  if (written === 'ltr' || written === 'rtl') {
    turnChildren(node, written);
    return;
  }
  if (node.type === 'tableCell' || (node.type === 'paragraph' && parent.type === 'listItem')) {
    node.children = inOnePiece(node.children, plainText(node), around);
    return;
  }
  const own = isTurned(node) ? directionOfText(textOf(node), around) : undefined;
  if (own) node.data = { ...node.data, hProperties: { ...node.data?.hProperties, dir: own } };
  turnChildren(node, own ?? around);
}

function isView({ type, data }: Nodes): boolean {
  const { className } = data?.hProperties ?? {};
  return type === 'box' && Array.isArray(className) && className.includes('view');
}

function isTurned({ type }: Nodes): boolean {
  return /^(paragraph|heading|blockquote|list|table|note|box)$/.test(type);
}

/** What decides: of a table its head alone, since names in its cells do not turn its columns. */
function textOf(node: Nodes): string {
  if (node.type === 'table') return node.children.slice(0, 1).map(plainText).join();
  return node.type === 'note' ? node.children.map(plainText).join() : plainText(node);
}

function inOnePiece(
  children: PhrasingContent[],
  text: string,
  around: Direction,
): PhrasingContent[] {
  const dir = directionOfText(text, around);
  return dir
    ? [{ type: 'emphasis', data: { hName: 'bdi', hProperties: { dir } }, children }]
    : children;
}
