import type { Nodes, Root, Text } from 'mdast';
import { splitText, type Cut } from './split-text.ts';
import { walk } from './walk.ts';

/** Replaces what `find` finds in each text node outside links. */
export function replaceInTexts(tree: Root, source: string, find: (text: Text) => Cut[]): void {
  walk<Nodes>(tree, (node, index, siblings) => {
    if (node.type === 'link' || node.type === 'linkReference') return 'skip';
    if (node.type !== 'text' || node.data?.isPlain) return undefined;
    const cuts = find(node);
    if (cuts.length === 0) return undefined;
    const parts = splitText(source, node, cuts);
    siblings.splice(index, 1, ...parts);
    return index + parts.length;
  });
}
