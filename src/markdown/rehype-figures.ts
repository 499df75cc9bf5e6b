import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { drawnFigureName } from './chart-node.ts';

/** Takes the wrapping off drawn figures. */
export function rehypeFigures() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== drawnFigureName || !parent || index === undefined) return undefined;
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index + node.children.length];
    });
  };
}
