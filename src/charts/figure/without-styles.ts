import type { Element, ElementContent } from 'hast';

/** Outlines of the colour of the text: areas would be black, and lines would be filled. */
const look = { fill: 'none', stroke: 'currentColor' };

/**
 * A figure that can be read without its style sheet, as in the reader mode of a browser: of all its drawings one is
 * shown, the widest of the first scale, since others refer to its lines. The style sheet undoes both (chart-figure.css).
 */
export function withoutStyles(figure: Element): Element {
  const shown = drawingsIn(figure).reduce<Element | undefined>(
    (widest, drawing) => (widest && widthOf(widest) >= widthOf(drawing) ? widest : drawing),
    undefined,
  );
  const marked = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    if (node === shown) return { ...node, children: node.children.map(outlined) };
    if (isDrawing(node)) return { ...node, properties: { ...node.properties, hidden: true } };
    return { ...node, children: node.children.map(marked) };
  };
  return { ...figure, children: figure.children.map(marked) };
}

function drawingsIn(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return isDrawing(child) ? [child] : drawingsIn(child);
  });
}

function isDrawing({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className[0] === 'd';
}

function widthOf(drawing: Element): number {
  const svg = drawing.children.find((child) => child.type === 'element');
  return Number(String(svg?.properties['viewBox']).split(' ')[2]);
}

function outlined(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  return { ...node, properties: { ...node.properties, ...look } };
}
