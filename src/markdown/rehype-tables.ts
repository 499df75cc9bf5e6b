import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Labels } from '../model/labels.ts';

/** A wide table scrolls inside a region that the keyboard reaches; its columns are aligned by class, not by style. */
export function rehypeTables({ labels }: { labels: Labels }) {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      const region: Element = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: labels.table },
        children: [node],
      };
      parent.children.splice(index, 1, region);
      visit(node, 'element', alignByClass);
      return SKIP;
    });
  };
}

function alignByClass(cell: Element): void {
  const { align, ...properties } = cell.properties;
  if (typeof align !== 'string') return;
  cell.properties =
    align === 'left' ? properties : { ...properties, className: [align === 'right' ? 'n' : align] };
}
