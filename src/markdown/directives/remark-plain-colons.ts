import type { Nodes, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { walk } from '../tree/walk.ts';

/** Turns text directives without attributes and label back into text: `10:30` and `key:value` parse as directives. */
export function remarkPlainColons() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    const changed = new Set<Nodes[]>();
    walk<Nodes>(tree, (node, index, siblings) => {
      if (node.type !== 'textDirective') return undefined;
      const raw = source.slice(node.position?.start.offset, node.position?.end.offset);
      if (raw !== `:${node.name}`) return undefined;
      const text: Text = { type: 'text', value: raw };
      if (node.position) text.position = node.position;
      siblings[index] = text;
      changed.add(siblings);
      return undefined;
    });
    for (const siblings of changed) joinTexts(siblings);
  };
}

/** Joins adjacent text nodes, so that later plugins find names and links across the colon. */
function joinTexts(siblings: Nodes[]): void {
  let kept = 0;
  for (const node of siblings) {
    const before = siblings[kept - 1];
    if (kept > 0 && node.type === 'text' && before?.type === 'text') join(before, node);
    else siblings[kept++] = node;
  }
  siblings.length = kept;
}

function join(text: Text, next: Text): void {
  text.value += next.value;
  if (text.position && next.position)
    text.position = { start: text.position.start, end: next.position.end };
}
