import type { Nodes, Root } from 'mdast';
import { walk } from '../tree/walk.ts';

/**
 * Reads tasks in a state of Obsidian's (`- [/]`, `- [-]`), which count as done there too. A letter or digit in brackets
 * is text: it may be a reference.
 */
export function remarkTaskStates() {
  return (tree: Root): void => {
    walk<Nodes>(tree, (node) => {
      if (node.type !== 'listItem' || typeof node.checked === 'boolean') return undefined;
      const [paragraph] = node.children;
      const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
      if (first?.type !== 'text' || !/^\[[^\s\p{L}\p{N}[\]\\^@]\][ \t]/u.test(first.value))
        return undefined;
      node.checked = true;
      first.value = first.value.slice(first.value.indexOf(']') + 2);
      return undefined;
    });
  };
}
