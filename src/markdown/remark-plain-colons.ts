import type { Parents, PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';
import { directiveNames } from './directive-names.ts';

/** `10:30` and `a:b` read as text directives: what names no directive and carries nothing is text again. */
export function remarkPlainColons() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    const changed = new Set<Parents>();
    visit(tree, 'textDirective', (node, index, parent) => {
      const raw = source.slice(node.position?.start.offset, node.position?.end.offset);
      if (
        directiveNames.includes(node.name) ||
        raw !== `:${node.name}` ||
        !parent ||
        index === undefined
      )
        return;
      const text: Text = { type: 'text', value: raw };
      if (node.position) text.position = node.position;
      parent.children[index] = text;
      changed.add(parent);
    });
    for (const parent of changed) joinTexts(parent);
  };
}

/** One run of words is one text node, so that names and links across the colon are found. */
function joinTexts(parent: Parents): void {
  const joined: PhrasingContent[] = [];
  for (const node of parent.children as PhrasingContent[]) {
    const last = joined.at(-1);
    if (last?.type !== 'text' || node.type !== 'text') {
      joined.push(node);
      continue;
    }
    last.value += node.value;
    if (last.position && node.position)
      last.position = { start: last.position.start, end: node.position.end };
  }
  parent.children = joined;
}
