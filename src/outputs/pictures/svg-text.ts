import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { wellFormed } from '../xml/well-formed.ts';

/** SVG marks as XML: what is written as HTML with closed elements reads as XML. */
export function svgText(node: Nodes): string {
  return wellFormed(toHtml(node, { space: 'svg', closeEmptyElements: true }));
}
