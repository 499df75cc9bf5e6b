import type { Heading, Nodes, PhrasingContent, TableCell } from 'mdast';

/**
 * Moves spaces out of bold, italic and struck words, where Markdown allows none, and takes bold from headings and heads
 * of tables as wholes: they are bold by themselves. Where signs of Markdown would not be read, as between a word and a
 * quotation mark, tags stand for them.
 */
export function tidyMarks(node: Nodes, isHead = false): void {
  if (!('children' in node)) return;
  for (const [index, child] of node.children.entries())
    tidyMarks(child, node.type === 'table' ? index === 0 : isHead && node.type === 'tableRow');
  if (!holdsWords(node)) return;
  const isBold = node.type === 'heading' || (node.type === 'tableCell' && isHead);
  node.children = inTags(joinTexts(spacesOutside(isBold ? withoutBold(node) : node.children)));
}

interface Marked {
  type: 'strong' | 'emphasis' | 'delete';
  children: PhrasingContent[];
}

function holdsWords(node: Nodes): node is Extract<Nodes, { children: PhrasingContent[] }> {
  return isMarked(node) || ['paragraph', 'heading', 'tableCell', 'link'].includes(node.type);
}

function isMarked(node: Nodes): node is Nodes & Marked {
  return node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete';
}

function withoutBold({ children }: Heading | TableCell): PhrasingContent[] {
  const isWhole = children.every(
    (child) =>
      child.type === 'strong' ||
      child.type === 'footnoteReference' ||
      (child.type === 'text' && child.value.trim() === ''),
  );
  if (!isWhole) return children;
  return children.flatMap((child) => (child.type === 'strong' ? child.children : [child]));
}

function spacesOutside(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] => {
    if (!isMarked(child)) return [child];
    const [before, inside, after] = partSpaces(child.children);
    const marked = inside.length > 0 ? [{ ...child, children: inside } as PhrasingContent] : [];
    return [...before, ...marked, ...after];
  });
}

/** The space before some nodes, the nodes without it, and the space after them. */
function partSpaces(
  nodes: readonly PhrasingContent[],
): [before: PhrasingContent[], inside: PhrasingContent[], after: PhrasingContent[]] {
  const inside = [...nodes];
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  const [first] = inside;
  if (first?.type === 'text' && /^\s/.test(first.value)) {
    before.push({ type: 'text', value: ' ' });
    inside.splice(0, 1, ...textsOf(first.value.trimStart()));
  }
  const last = inside.at(-1);
  if (last?.type === 'text' && /\s$/.test(last.value)) {
    after.push({ type: 'text', value: ' ' });
    inside.splice(-1, 1, ...textsOf(last.value.trimEnd()));
  }
  return [before, inside, after];
}

function textsOf(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      joined.splice(-1, 1, { ...last, value: `${last.value}${node.value}`.replace(/ {2,}/g, ' ') });
    } else joined.push(node);
  }
  return joined;
}

const tags = { strong: 'strong', emphasis: 'em', delete: 'del' } as const;

function inTags(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    if (!isMarked(node)) return [node];
    const opens = canStand(lastOf(nodes[index - 1]), firstOf(node));
    const closes = canStand(firstOf(nodes[index + 1]), lastOf(node));
    if (opens && closes) return [node];
    const tag = tags[node.type];
    return [
      { type: 'html', value: `<${tag}>` },
      ...node.children,
      { type: 'html', value: `</${tag}>` },
    ];
  });
}

/** CommonMark reads a sign between a letter outside and punctuation inside as none that opens or closes. */
function canStand(outside: string, inside: string): boolean {
  return !/[\p{P}\p{S}]/u.test(inside) || /^[\s\p{P}\p{S}]?$/u.test(outside);
}

function firstOf(node: Nodes | undefined): string {
  if (node?.type === 'text') return [...node.value].at(0) ?? '';
  return node && 'children' in node ? firstOf(node.children[0]) : '';
}

function lastOf(node: Nodes | undefined): string {
  if (node?.type === 'text') return [...node.value].at(-1) ?? '';
  return node && 'children' in node ? lastOf(node.children.at(-1)) : '';
}
