import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** `[x][key]` and `![x][key]` become plain links and images, so that later plugins know one form. */
export function remarkDefinitions() {
  return (tree: Root): void => {
    const definitions = new Map<string, Definition>();
    visit(tree, 'definition', (node) => {
      const key = node.identifier.toUpperCase();
      if (!definitions.has(key)) definitions.set(key, node);
    });
    if (definitions.size === 0) return;
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return;
      if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
      const definition = definitions.get(node.identifier.toUpperCase());
      if (!definition) return;
      const { url, title } = definition;
      const position = node.position && { position: node.position };
      parent.children[index] =
        node.type === 'linkReference'
          ? { type: 'link', url, title: title ?? null, children: node.children, ...position }
          : { type: 'image', url, title: title ?? null, alt: node.alt ?? '', ...position };
    });
  };
}
