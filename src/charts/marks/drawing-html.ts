import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** The HTML of a drawing, or of a figure with drawings. Most of these are elements without content, which close themselves. */
export function drawingHtml(tree: Nodes): string {
  return toHtml(tree, { closeEmptyElements: true, tightSelfClosing: true });
}
