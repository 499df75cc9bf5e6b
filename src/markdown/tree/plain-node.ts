import type { Text } from 'mdast';

/** A text as it stands: no plugin seeks links, citations or names in it. */
export function plainNode(value: string): Text {
  return { type: 'text', value, data: { isPlain: true } };
}
