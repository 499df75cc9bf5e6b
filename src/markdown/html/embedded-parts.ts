import type { Element, Nodes, Root } from 'hast';
import type { Document } from '../document/document.ts';
import { embeddedAttribute } from '../document/document.ts';
import { stashAttribute } from './html-schema.ts';
import { walk } from '../tree/walk.ts';

/** The documents of embedded texts, by the elements that hold them. */
export type EmbeddedParts = ReadonlyMap<Element, Document>;

/** Finds the elements that hold embedded texts, and removes the numbers by which they are known. */
export function takeEmbeddedParts(tree: Root, { page }: Document): EmbeddedParts {
  const parts = new Map<Element, Document>();
  if (page.embedded.length === 0) return parts;
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element') return undefined;
    const part = page.embedded[Number(node.properties[embeddedAttribute])];
    delete node.properties[embeddedAttribute];
    if (part) parts.set(node, part);
    return undefined;
  });
  return parts;
}

/** The documents by the marks under which their elements are stashed, which last while the tree is parsed anew. */
export function partsByMark(parts: EmbeddedParts): ReadonlyMap<string, Document> {
  return new Map([...parts].map(([node, part]) => [String(node.properties[stashAttribute]), part]));
}
