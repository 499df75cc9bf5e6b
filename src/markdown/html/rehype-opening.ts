import type { Element, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { VFile } from 'vfile';
import { documentOf } from '../document/document.ts';
import { hasClass } from '../tree/has-class.ts';

/** Keeps the first paragraph for the front page, without citation and note marks. */
export function rehypeOpening() {
  return (tree: Root, file: VFile): void => {
    const paragraph = tree.children.flatMap(paragraphsOf)[0];
    documentOf(file).page.opening = paragraph ? toHtml(withoutMarks(paragraph)) : '';
  };
}

/** A paragraph, or the paragraph of a block with notes. */
function paragraphsOf(node: Nodes): Element[] {
  if (node.type !== 'element') return [];
  if (node.tagName === 'p') return [node];
  return hasClass(node, 'with') ? node.children.flatMap(paragraphsOf) : [];
}

function withoutMarks(element: Element): Element {
  const children = element.children
    .filter((child) => !(child.type === 'element' && hasClass(child, 'c')))
    .map((child) => (child.type === 'element' ? withoutMarks(child) : child));
  const { id: _fragment, ...properties } = element.properties;
  return { ...element, properties, children };
}
