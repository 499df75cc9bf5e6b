import { randomUUID } from 'node:crypto';
import type { Element, ElementContent, Nodes, Properties, Root } from 'hast';
import { drawnFigureName } from '../figures/chart-node.ts';
import { stashAttribute } from './html-schema.ts';
import { walk } from '../tree/walk.ts';

/** Elements that the site made, by their marks, while authors' HTML is cleaned. */
export interface Stash {
  /** Start of every mark, which no author can guess. It never reaches the output. */
  secret: string;
  byMark: Map<string, { tagName: string; properties: Properties; children?: ElementContent[] }>;
}

/** Stashes every element of the tree and leaves only its mark; a drawn figure becomes an empty block. */
export function stashElements(tree: Root): Stash {
  const stash: Stash = { secret: randomUUID(), byMark: new Map() };
  walk<Nodes>(tree, (node) => {
    if (node.type === 'element') stashElement(node, stash);
    return undefined;
  });
  return stash;
}

/** Stashes one element in place. */
export function stashElement(node: Element, stash: Stash): void {
  const { tagName, properties, children } = node;
  const mark = `${stash.secret}-${stash.byMark.size}`;
  const isFigure = tagName === drawnFigureName;
  stash.byMark.set(mark, { tagName, properties, ...(isFigure && { children }) });
  if (isFigure) Object.assign(node, { tagName: 'div', children: [] });
  node.properties = { [stashAttribute]: mark };
}

/** True if the site made the element. */
export function isStashed(node: Element, stash: Stash): boolean {
  return stash.byMark.has(String(node.properties[stashAttribute]));
}

/** Restores every stashed element in place and removes all marks. */
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
    // The HTML parser repeats a formatting element that wrong nesting splits; keep ids unique.
    if (seen.has(mark)) delete node.properties['id'];
    seen.add(mark);
    return original.children ? 'skip' : undefined;
  });
}
