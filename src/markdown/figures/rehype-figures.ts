import type { Nodes, Root } from 'hast';
import { drawnFigureName } from './chart-node.ts';
import { walk } from '../tree/walk.ts';

/** Unwraps drawn figures. */
export function rehypeFigures() {
  return (tree: Root): void => {
    walk<Nodes>(tree, (node, index, siblings) => {
      if (node.type !== 'element' || node.tagName !== drawnFigureName) return undefined;
      siblings.splice(index, 1, ...node.children);
      return index + node.children.length;
    });
  };
}
