import type { Element, Nodes } from 'hast';
import { cleanLine } from '../plan/clean-text.ts';

/** The words of an element in one line; where a line breaks, words stay apart. Marks of notes are left out. */
export function lineOf(node: Nodes): string {
  return cleanLine(raw(node));
}

function raw(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return '';
  if (node.type === 'element' && node.tagName === 'br') return ' ';
  if (node.type === 'element' && isNoteMark(node)) return '';
  return node.children.map(raw).join('');
}

/** Whether an element is the mark of a note. */
export function isNoteMark({ properties: { id } }: Element): boolean {
  return typeof id === 'string' && /^\S+?(?:foot|end)note-ref-/.test(id);
}
