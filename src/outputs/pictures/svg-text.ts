import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { wellFormed } from '../xml/well-formed.ts';

/** Serializes SVG marks as XML: HTML with all elements closed is valid XML. */
export function svgText(node: Nodes): string {
  return wellFormed(toHtml(node, { space: 'svg', closeEmptyElements: true }));
}
