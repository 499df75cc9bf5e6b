import type { Element, Nodes, Root } from 'hast';
import { drawnFigureName } from './chart-node.ts';
import { walk } from '../tree/walk.ts';

/** Unwraps drawn figures. The title of one before any heading of the text ranks as a heading of the text. */
export function rehypeFigures() {
  return (tree: Root): void => {
    let hasHeading = false;
    walk<Nodes>(tree, (node, index, siblings) => {
      if (node.type !== 'element') return undefined;
      hasHeading ||= /^h[2-6]$/.test(node.tagName);
      if (node.tagName !== drawnFigureName) return undefined;
      if (!hasHeading) raiseTitle(node);
      siblings.splice(index, 1, ...node.children);
      return index + node.children.length;
    });
  };
}

/** A heading below `h2` right after the title of the page would skip a level. */
function raiseTitle(figure: Element): void {
  walk<Nodes>(figure, (node) => {
    if (node.type === 'element' && node.tagName === 'h3') node.tagName = 'h2';
    return undefined;
  });
}
