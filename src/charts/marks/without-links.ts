import type { Element, ElementContent, Properties } from 'hast';

/** Marks without links and without attributes for the browser's code. */
export function withoutLinks(content: readonly ElementContent[]): ElementContent[] {
  return content.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return node.type === 'text' ? [node] : [];
    return [
      {
        type: 'element',
        tagName: node.tagName === 'a' ? 'g' : node.tagName,
        properties: plainProperties(node.properties),
        children: withoutLinks(node.children),
      },
    ];
  });
}

/** Marks without their titles, for drawings that nobody points at. */
export function withoutTitles(content: readonly ElementContent[]): ElementContent[] {
  return without(({ tagName }) => tagName === 'title', content);
}

/**
 * Marks without their texts, for drawings so small that nobody could read them, and without what says nothing then: the
 * discs of numbered events, and legends.
 */
export function withoutTexts(content: readonly ElementContent[]): ElementContent[] {
  return without((node) => node.tagName === 'text' || isForText(node), content);
}

function isForText({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.some((name) => name === 'mk' || name === 'legend');
}

function without(
  isLeftOut: (node: Element) => boolean,
  content: readonly ElementContent[],
): ElementContent[] {
  return content.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (isLeftOut(node)) return [];
    return [{ ...node, children: without(isLeftOut, node.children) }];
  });
}

function plainProperties(properties: Properties): Properties {
  const kept = Object.entries(properties).filter(
    ([name, value]) =>
      !/^(data|aria|on|href|xLink|tabIndex|role|id$)/i.test(name) && !String(value).includes('<'),
  );
  return Object.fromEntries(kept);
}
