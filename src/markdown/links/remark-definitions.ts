import type { Definition, Nodes, Root } from 'mdast';
import { walk } from '../tree/walk.ts';

/** Turns `[x][key]` and `![x][key]` into plain links and images, so that later plugins need only know one form. */
export function remarkDefinitions() {
  return (tree: Root): void => {
    const definitions = new Map<string, Definition>();
    walk<Nodes>(tree, (node) => {
      if (node.type !== 'definition') return undefined;
      const key = node.identifier.toUpperCase();
      if (!definitions.has(key)) definitions.set(key, node);
      return undefined;
    });
    if (definitions.size === 0) return;
    walk<Nodes>(tree, (node, index, siblings) => {
      if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined;
      const definition = definitions.get(node.identifier.toUpperCase());
      if (!definition) return undefined;
      const { url, title } = definition;
      const position = node.position && { position: node.position };
      siblings[index] =
        node.type === 'linkReference'
          ? { type: 'link', url, title: title ?? null, children: node.children, ...position }
          : { type: 'image', url, title: title ?? null, alt: node.alt ?? '', ...position };
    });
  };
}
