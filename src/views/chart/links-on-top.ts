import type { Element, ElementContent } from 'hast';

/**
 * A figure for frames whose drawings, too, open links in place of the page around the frame: the `base` of a page is
 * for links of HTML alone.
 */
export function linksOnTop(figure: Element): Element {
  return { ...figure, children: onTop(figure.children, figure.tagName === 'svg') };
}

function onTop(content: readonly ElementContent[], isDrawn: boolean): ElementContent[] {
  return content.map((node) => {
    if (node.type !== 'element') return node;
    const isLink = isDrawn && node.tagName === 'a';
    return {
      ...node,
      properties: isLink ? { ...node.properties, target: '_top' } : node.properties,
      children: onTop(node.children, isDrawn || node.tagName === 'svg'),
    };
  });
}
