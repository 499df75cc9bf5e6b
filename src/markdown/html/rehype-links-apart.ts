import type { Element, ElementContent, Nodes, Root } from 'hast';
import { walk } from '../tree/walk.ts';

/**
 * HTML has nothing to focus inside a link. The marks of citations and notes in a link move behind it, and a value in it
 * shows its date and source when the link has the focus.
 */
export function rehypeLinksApart() {
  return (tree: Root): void => {
    walk<Nodes>(tree, (node, index, siblings) => {
      if (node.type !== 'element' || node.tagName !== 'a') return undefined;
      const marks: Element[] = [];
      node.children = withoutFocus(node.children, marks);
      siblings.splice(index + 1, 0, ...marks);
      return index + 1 + marks.length;
    });
  };
}

/** Children without elements that take the focus; adds the links among them to `links`. */
function withoutFocus(children: readonly ElementContent[], links: Element[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (child.tagName === 'a') {
      links.push(child);
      return [];
    }
    const { tabIndex: _focus, ...properties } = child.properties;
    return [{ ...child, properties, children: withoutFocus(child.children, links) }];
  });
}
