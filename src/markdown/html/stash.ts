import { randomUUID } from 'node:crypto';
import type { Element, ElementContent, Nodes, Properties, Root } from 'hast';
import { drawnFigureName } from '../figures/chart-node.ts';
import { stashAttribute } from './html-schema.ts';
import { walk } from '../tree/walk.ts';

/** What the site made, by its mark. */
export interface Stash {
  /** Starts every mark; no author can guess it, and none of it reaches the output. */
  secret: string;
  byMark: Map<string, { tagName: string; properties: Properties; children?: ElementContent[] }>;
}

/** Leaves of every element made so far its mark alone, and of a drawn figure an empty block. */
export function stashElements(tree: Root): Stash {
  const stash: Stash = { secret: randomUUID(), byMark: new Map() };
  walk<Nodes>(tree, (node) => {
    if (node.type === 'element') stashElement(node, stash);
    return undefined;
  });
  return stash;
}

export function stashElement(node: Element, stash: Stash): void {
  const { tagName, properties, children } = node;
  const mark = `${stash.secret}-${stash.byMark.size}`;
  const isFigure = tagName === drawnFigureName;
  stash.byMark.set(mark, { tagName, properties, ...(isFigure && { children }) });
  if (isFigure) Object.assign(node, { tagName: 'div', children: [] });
  node.properties = { [stashAttribute]: mark };
}

export function isStashed(node: Element, stash: Stash): boolean {
  return stash.byMark.has(String(node.properties[stashAttribute]));
}

export function restoreElements(tree: Root, stash: Stash): void {
  const seen = new Set<string>();
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element') return undefined;
    const mark = String(node.properties[stashAttribute]);
    const original = stash.byMark.get(mark);
    delete node.properties[stashAttribute];
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
