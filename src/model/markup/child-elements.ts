import type { Element } from 'hast';

/** The elements among the children of an element. */
export function childElements({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element');
}
