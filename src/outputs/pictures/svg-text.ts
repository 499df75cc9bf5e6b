import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { withoutUnwritable } from '../xml/escape-xml.ts';

/** SVG marks as XML. What is written as HTML reads as XML, but for the end of a section that may not stand in a text. */
export function svgText(node: Nodes): string {
  const text = toHtml(node, { space: 'svg', closeEmptyElements: true });
  return withoutUnwritable(text).replaceAll(']]>', ']]&#62;');
}
