import type { Nodes, Root } from 'hast';
import { walk } from '../tree/walk.ts';

/** A task's box is a character: nobody can tick it here, and a form control without a name is noise to a screen reader. */
export function rehypeTasks() {
  return (tree: Root): void => {
    walk<Nodes>(tree, (node, index, siblings) => {
      if (node.type !== 'element' || node.tagName !== 'input') return undefined;
      siblings.splice(index, 1, {
        type: 'text',
        value: node.properties['checked'] ? '☑' : '☐',
      });
    });
  };
}
