import type { Element } from 'hast';

/** Whether an element of HTML has a class: `hasClass(element, 'callout-title')`. */
export function hasClass({ properties }: Element, name: string): boolean {
  const names = properties['className'];
  return Array.isArray(names) && names.includes(name);
}
