import type { Nodes } from 'mdast';

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
  if ('children' in node) return node.children.map(raw).join('');
  return 'value' in node ? node.value : '';
}
