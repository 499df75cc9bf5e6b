import type { Nodes, Root } from 'hast';
import { walk } from '../tree/walk.ts';

/**
 * Turns task boxes into characters: nobody can tick them, and a screen reader would announce unnamed form controls. Other
 * boxes are the filters of a drawing.
 */
export function rehypeTasks() {
  return (tree: Root): void => {
    walk<Nodes>(tree, (node, index, siblings) => {
      if (node.type !== 'element' || node.tagName !== 'input') return undefined;
      if (!node.properties['disabled']) return undefined;
      siblings.splice(index, 1, {
        type: 'text',
        value: node.properties['checked'] ? '☑' : '☐',
      });
    });
  };
}
