import type { ElementContent, Properties } from 'hast';

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
  return without('title', content);
}

/** Marks without their texts, for drawings so small that nobody could read them. */
export function withoutTexts(content: readonly ElementContent[]): ElementContent[] {
  return without('text', content);
}

function without(tagName: string, content: readonly ElementContent[]): ElementContent[] {
  return content.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (node.tagName === tagName) return [];
    return [{ ...node, children: without(tagName, node.children) }];
  });
}

function plainProperties(properties: Properties): Properties {
  const kept = Object.entries(properties).filter(
    ([name, value]) =>
      !/^(data|aria|on|href|xLink|tabIndex|role|id$)/i.test(name) && !String(value).includes('<'),
  );
  return Object.fromEntries(kept);
}
