import type { Element, ElementContent, RootContent } from 'hast';
import { numberMark } from './parts/mark-lists.ts';
import { notePrefix } from './read-word.ts';

/**
 * Begins lists with the numbers that they have in the document: a list that goes on after a paragraph, or starts anew, is
 * a list of its own. A list that only begins on a lower level is one of the level that it is on.
 */
export function numberLists<Node extends RootContent | ElementContent>(nodes: Node[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.type !== 'element') return [node];
    node.children = numberLists(node.children);
    return isList(node) ? (partsOf(node) as Node[]) : [node];
  });
}

function partsOf(list: Element): Element[] {
  const parts: Element[] = [];
  let next: number | undefined;
  let current: Element | undefined;
  for (const entry of list.children) {
    if (entry.type !== 'element') continue;
    const number = takeNumber(entry);
    if (entry.children.length === 0) continue;
    if (entry.children.every(isList)) {
      parts.push(...entry.children.filter(isList));
      current = undefined;
      continue;
    }
    if (!current || (number !== undefined && number !== next)) {
      const start = list.tagName === 'ol' && number !== undefined ? { start: number } : {};
      current = { ...list, properties: start, children: [] };
      parts.push(current);
    }
    current.children.push(entry);
    next = number === undefined ? next : number + 1;
  }
  return parts;
}

/** The number that a bookmark at the start of an entry holds. */
function takeNumber(entry: Element): number | undefined {
  const at = entry.children.findIndex(
    (each) => each.type === 'element' && String(each.properties['id'] ?? '').startsWith(idStart),
  );
  const [mark] = at < 0 ? [] : entry.children.splice(at, 1);
  const id = mark?.type === 'element' ? String(mark.properties['id']) : '';
  // A document may have such a bookmark of its own. Numbers of lists have up to nine digits.
  return /^\d{1,9}$/.test(id.slice(idStart.length)) ? Number(id.slice(idStart.length)) : undefined;
}

const idStart = `${notePrefix}${numberMark}`;

function isList(node: RootContent | ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');
}
