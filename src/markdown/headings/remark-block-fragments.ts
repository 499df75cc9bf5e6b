import type { Nodes, Root } from 'mdast';
import { walk } from '../tree/walk.ts';
import { blockFragment } from './block-ids.ts';

/** Makes the names of blocks fragments, but in a text of another page. */
export function remarkBlockFragments() {
  return (tree: Root): void => {
    walk<Nodes>(tree, (node) => {
      if (node.type === 'box' && node.isEmbedded) return 'skip';
      const name = node.data?.blockId;
      // A heading has its own fragment, which references to its name lead to.
      if (name === undefined || node.type === 'heading') return undefined;
      const hProperties = { ...node.data?.hProperties, id: blockFragment(name) };
      node.data = { ...node.data, hProperties };
      return undefined;
    });
  };
}
