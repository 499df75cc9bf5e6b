import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { wellFormed } from './well-formed.ts';

/** A file of XML 1.0 in UTF-8, with its declaration. */
export function xmlFile(root: Element): string {
  const text = toXml(root, { closeEmptyElements: true, tightClose: true });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${wellFormed(text)}\n`;
}

/** Elements each on a line of its own, so that two builds can be compared line by line. */
export function onLines(elements: readonly Element[]): ElementContent[] {
  return [...elements.flatMap((element) => [lineBreak, element]), lineBreak];
}

const lineBreak = { type: 'text', value: '\n' } as const;
