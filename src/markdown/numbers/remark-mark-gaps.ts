import type { Nodes, Root } from 'mdast';
import { gapBeforeMark } from '../../model/text/raised.ts';
import { plainNode } from '../tree/plain-node.ts';
import { plainText } from '../tree/plain-text.ts';
import { walk } from '../tree/walk.ts';

/** Puts a space before a mark that follows a raised sign. */
export function remarkMarkGaps() {
  return (tree: Root): void => {
    walk<Nodes>(tree, (node, index, siblings) => {
      const before = siblings[index - 1];
      if (!before || (node.type !== 'citation' && node.type !== 'noteMark')) return undefined;
      const gap = gapBeforeMark(plainText(before));
      if (gap === '') return undefined;
      siblings.splice(index, 0, plainNode(gap));
      return index + 2;
    });
  };
}
