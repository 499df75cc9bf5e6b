import { randomUUID } from 'node:crypto';
import type { Element, ElementContent, Nodes, Properties, Root } from 'hast';
import { drawnFigureName } from '../figures/chart-node.ts';
import { keptAttribute } from './html-schema.ts';
import { walk } from '../tree/walk.ts';

/** What the site made, by its mark. */
export interface KeptElements {
  /** Starts every mark; no author can guess it, and none of it reaches the output. */
  secret: string;
  byMark: Map<string, { tagName: string; properties: Properties; children?: ElementContent[] }>;
}

/** Leaves of every element made so far its mark alone, and of a drawn figure an empty block. */
export function putAside(tree: Root): KeptElements {
  const kept: KeptElements = { secret: randomUUID(), byMark: new Map() };
  walk<Nodes>(tree, (node) => {
    if (node.type === 'element') keep(node, kept);
    return undefined;
  });
  return kept;
}

export function keep(node: Element, kept: KeptElements): void {
  const { tagName, properties, children } = node;
  const mark = `${kept.secret}-${kept.byMark.size}`;
  const isFigure = tagName === drawnFigureName;
  kept.byMark.set(mark, { tagName, properties, ...(isFigure && { children }) });
  if (isFigure) Object.assign(node, { tagName: 'div', children: [] });
  node.properties = { [keptAttribute]: mark };
}

export function isKept(node: Element, kept: KeptElements): boolean {
  return kept.byMark.has(String(node.properties[keptAttribute]));
}

export function putBack(tree: Root, kept: KeptElements): void {
  const seen = new Set<string>();
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element') return undefined;
    const mark = String(node.properties[keptAttribute]);
    const original = kept.byMark.get(mark);
    delete node.properties[keptAttribute];
    if (!original) return undefined;
    node.tagName = original.tagName;
    node.properties = { ...original.properties };
    if (original.children) node.children = original.children;
    // The HTML parser repeats a formatting element that wrong nesting splits; an id stands once.
    if (seen.has(mark)) delete node.properties['id'];
    seen.add(mark);
    // A drawn figure needs no more looking after.
    return original.children ? 'skip' : undefined;
  });
}
