import type { Nodes } from 'mdast';
import { removedDepth } from './removed-elements.ts';

/** The words of a node as a reader sees them: wikilinks by label, without notes and citation marks. */
export function plainText(node: Nodes): string {
  return raw(node)
    .replace(
      /!?\[\[!?([^[\]|]*)(?:\|([^[\]]*))?\]\]/g,
      (_, target: string, label?: string) => label ?? target,
    )
    .replace(/\s?\[[^[\]@]*@[^[\]]+\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function raw(node: Nodes): string {
  if (node.type === 'datasetValue') return node.text;
  if (node.type === 'break') return ' ';
  if (node.type === 'html' || node.type === 'note') return '';
  if (node.type === 'textDirective' && node.children.length === 0) return `:${node.name}`;
  if ('children' in node) return keptOf(node.children).map(raw).join('');
  return 'value' in node ? node.value : '';
}

/** Without what stands in an element that is removed with its text, such as a script. */
function keptOf(children: readonly Nodes[]): readonly Nodes[] {
  if (!children.some((child) => child.type === 'html')) return children;
  let depth = 0;
  return children.filter((child) => {
    if (child.type === 'html') depth = Math.max(0, depth + removedDepth(child.value));
    return depth === 0;
  });
}
