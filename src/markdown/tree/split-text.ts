import type { PhrasingContent, Text } from 'mdast';
import { pointInText } from './source-position.ts';

/** A range of a text node and its replacement. */
export interface Cut {
  start: number;
  end: number;
  nodes: PhrasingContent[];
}

/** Splits a text node at sorted, disjoint cuts; every new node has its source position. */
export function splitText(source: string, node: Text, cuts: readonly Cut[]): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let last = 0;
  for (const cut of cuts) {
    if (cut.start > last) parts.push(sliceText(source, node, last, cut.start));
    const { position } = sliceText(source, node, cut.start, cut.end);
    for (const each of cut.nodes) if (position && !each.position) each.position = position;
    parts.push(...cut.nodes);
    last = cut.end;
  }
  if (last < node.value.length) parts.push(sliceText(source, node, last, node.value.length));
  return parts;
}

/** A part of a text node, with its source position. */
export function sliceText(source: string, node: Text, start: number, end: number): Text {
  const from = pointInText(source, node, start);
  const to = pointInText(source, node, end);
  const value = node.value.slice(start, end);
  if (!from || !to) return { type: 'text', value };
  return { type: 'text', value, position: { start: from, end: to } };
}
