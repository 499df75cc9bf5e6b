import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { wellFormed } from './well-formed.ts';

/** An XML 1.0 file in UTF-8 with its declaration. */
export function xmlFile(root: Element): string {
  const text = toXml(root, { closeEmptyElements: true, tightClose: true });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${wellFormed(text)}\n`;
}

/** Puts each element on its own line, so that two builds can be compared line by line. */
export function onLines(elements: readonly Element[]): ElementContent[] {
  return [...elements.flatMap((element) => [lineBreak, element]), lineBreak];
}

const lineBreak = { type: 'text', value: '\n' } as const;
