import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A task's box is a character: nobody can tick it here, and a form control without a name is noise to a screen reader. */
export function rehypeTasks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'input' || !parent || index === undefined) return;
      parent.children.splice(index, 1, {
        type: 'text',
        value: node.properties['checked'] ? '☑' : '☐',
      });
    });
  };
}
