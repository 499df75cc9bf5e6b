import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import { overlaps, type Box } from '../../src/charts/labels/place-label.ts';
import { textOf } from '../../src/model/markup/text-of.ts';
import { textWidth } from '../../src/charts/labels/text-width.ts';

/** A text of a drawing with its rectangle. */
export interface DrawnText {
  text: string;
  box: Box;
}

/** Every text of a drawing with its rectangle, from position, anchor, weight and the transforms of its groups. */
export function textsOf(content: readonly ElementContent[]): DrawnText[] {
  return content.flatMap((node) => collect(node, [0, 0]));
}

function collect(node: ElementContent, [dx, dy]: readonly [number, number]): DrawnText[] {
  // The outline of a text is where the text is.
  if (node.type !== 'element' || [node.properties['className']].flat().includes('under')) return [];
  if (node.tagName === 'text') return [{ text: textOf(ofText(node)), box: boxOf(node, dx, dy) }];
  const [, x = '0', y = '0'] =
    /translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(String(node.properties['transform'] ?? '')) ?? [];
  return node.children.flatMap((child) => collect(child, [dx + Number(x), dy + Number(y)]));
}

function boxOf(node: Element, dx: number, dy: number): Box {
  const { className, x, y, textAnchor } = node.properties;
  const classes = [className].flat().map(String);
  const isBold = classes.includes('b');
  const width = textWidth(textOf(ofText(node)), 13, isBold ? 'bold' : 'regular') / 1.03;
  const anchor =
    textAnchor ??
    (classes.includes('mid') || classes.includes('evn')
      ? 'middle'
      : classes.includes('end')
        ? 'end'
        : 'start');
  const shift = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
  const [left, base] = [Number(x) + dx - shift, Number(y) + dy];
  return { left, right: left + width, top: base - 10, bottom: base + 3 };
}

/** A text without the title that holds its full words. */
function ofText(node: Element): Element {
  const isTitle = (child: ElementContent): boolean =>
    child.type === 'element' && child.tagName === 'title';
  return { ...node, children: node.children.filter((child) => !isTitle(child)) };
}

/** Pairs of texts that cover each other by more than a pixel. */
export function collisions(texts: readonly DrawnText[]): string[] {
  return texts.flatMap((a, at) =>
    texts
      .slice(at + 1)
      .filter((b) => overlaps(shrunk(a.box), shrunk(b.box)))
      .map((b) => `${a.text} / ${b.text}`),
  );
}

function shrunk({ left, right, top, bottom }: Box): Box {
  return { left: left + 0.5, right: right - 0.5, top: top + 0.5, bottom: bottom - 0.5 };
}

/** Every attribute of a drawing with numbers, as a line: `circle cx=12`. */
export function attributesOf(content: readonly ElementContent[]): string[] {
  const found: string[] = [];
  visit({ type: 'root', children: [...content] }, 'element', ({ tagName, properties }: Element) => {
    for (const [name, value] of Object.entries(properties)) {
      const isWord = ['className', 'href', 'dataSeries', 'textAnchor'].includes(name);
      if (!isWord) found.push(`${tagName} ${name}=${value}`);
    }
  });
  return found;
}
