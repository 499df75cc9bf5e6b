import type { Element, RootContent } from 'hast';
import { childElements } from '../../model/markup/child-elements.ts';
import type { Tally } from '../plan/tally.ts';

/** Replaces tables of a single cell by their content: they are frames, and a cell of Markdown holds one line. */
export function openFrames(children: RootContent[], lost: Tally): void {
  const opened = children.flatMap((node): RootContent[] => {
    const cell = node.type === 'element' && node.tagName === 'table' ? onlyCell(node) : undefined;
    if (!cell) return [node];
    lost.add('frame of one cell, whose text stands in its place');
    return cell.children;
  });
  children.splice(0, Infinity);
  for (const node of opened) children.push(node);
}

function onlyCell(table: Element): Element | undefined {
  const [row, ...rows] = childElements(table).flatMap(childElements);
  const [cell, ...cells] = row ? childElements(row) : [];
  return rows.length === 0 && cells.length === 0 ? cell : undefined;
}
