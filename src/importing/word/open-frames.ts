import type { Element, RootContent } from 'hast';
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
  const [row, ...rows] = table.children.flatMap((part) => elementsIn(part));
  const [cell, ...cells] = row ? elementsIn(row) : [];
  return rows.length === 0 && cells.length === 0 ? cell : undefined;
}

function elementsIn(node: RootContent): Element[] {
  return node.type === 'element' ? node.children.filter((each) => each.type === 'element') : [];
}
