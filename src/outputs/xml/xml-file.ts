import type { Element, ElementContent } from 'xast';
import { toXml, type Options } from 'xast-util-to-xml';
import { wellFormed } from './well-formed.ts';

/** Raw text was written here, with the same options. */
const options: Options = { closeEmptyElements: true, tightClose: true, allowDangerousXml: true };

/** An XML 1.0 file in UTF-8 with its declaration. */
export function xmlFile(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${wellFormed(toXml(root, options))}\n`;
}

/** Writes an element, for a place where it stands many times. */
export function writtenOnce(element: Element): ElementContent {
  return { type: 'raw', value: toXml(element, options) };
}

/**
 * Puts each element on its own line, so that two builds can be compared line by line. Each is written as it comes: the
 * trees of a large network at one time would take many times the memory of its text.
 */
export function onLines(elements: Iterable<Element>): ElementContent[] {
  const lines = Array.from(elements, (element) => `\n${toXml(element, options)}`);
  return [{ type: 'raw', value: `${lines.join('')}\n` }];
}
