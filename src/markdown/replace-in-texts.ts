import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { splitText, type Cut } from './split-text.ts';

/** Puts nodes in the place of what `find` finds in each text of the tree, links apart. */
export function replaceInTexts(tree: Root, source: string, find: (text: Text) => Cut[]): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'link' || node.type === 'linkReference') return SKIP;
    if (node.type !== 'text' || !parent || index === undefined || node.data?.isPlain)
      return undefined;
    const cuts = find(node);
    if (cuts.length === 0) return undefined;
    const parts: PhrasingContent[] = splitText(source, node, cuts);
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}
