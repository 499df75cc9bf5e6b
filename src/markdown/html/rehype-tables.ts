import type { Element, Nodes, Root } from 'hast';
import type { Labels } from '../../model/labels/labels.ts';
import { hasClass } from '../tree/has-class.ts';
import { walk } from '../tree/walk.ts';

/** Wraps tables in a scrolling box that the keyboard reaches, and aligns columns by class instead of style. */
export function rehypeTables({ labels }: { labels: Labels }) {
  return (tree: Root): void => {
    walk<Nodes>(tree, (node, index, siblings) => {
      if (node.type !== 'element') return undefined;
      // The table of a drawing has its box already.
      if (hasClass(node, 'scroll')) return 'skip';
      if (node.tagName !== 'table') return undefined;
      const box: Element = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: labels.table },
        children: [node],
      };
      siblings.splice(index, 1, box);
      walk<Nodes>(node, alignByClass);
      return 'skip';
    });
  };
}

function alignByClass(cell: Nodes): undefined {
  if (cell.type !== 'element') return;
  const { align, ...properties } = cell.properties;
  if (typeof align !== 'string') return;
  cell.properties =
    align === 'left' ? properties : { ...properties, className: [align === 'right' ? 'n' : align] };
}
