import type { Heading, Nodes, PhrasingContent, TableCell } from 'mdast';

/**
 * Moves spaces out of bold, italic and struck words, where Markdown allows none, and takes bold from headings and heads
 * of tables as wholes: they are bold by themselves. Where signs of Markdown would not be read, as between a word and a
 * quotation mark, or for italic letters in a word, tags stand for them.
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
    const words = first.value.trimStart();
    before.push({ type: 'text', value: first.value.slice(0, -words.length || undefined) });
    inside.splice(0, 1, ...textsOf(words));
  }
  const last = inside.at(-1);
  if (last?.type === 'text' && /\s$/.test(last.value)) {
    const words = last.value.trimEnd();
    after.push({ type: 'text', value: last.value.slice(words.length) });
    inside.splice(-1, 1, ...textsOf(words));
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
      joined.splice(-1, 1, { ...last, value: last.value + node.value });
    } else joined.push(node);
  }
  return joined.map((node) =>
    node.type === 'text' ? { ...node, value: node.value.replace(/ {2,}/g, ' ') } : node,
  );
}

const tags = { strong: 'strong', emphasis: 'em', delete: 'del' } as const;

function inTags(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    if (!isMarked(node)) return [node];
    const opens = canStand(signAt(-1, nodes[index - 1]), signAt(0, node.children[0]), node);
    const closes = canStand(signAt(0, nodes[index + 1]), signAt(-1, node.children.at(-1)), node);
    if (opens && closes) return [node];
    const tag = tags[node.type];
    return [
      { type: 'html', value: `<${tag}>` },
      ...node.children,
      { type: 'html', value: `</${tag}>` },
    ];
  });
}

/**
 * CommonMark reads a sign between a letter outside and punctuation inside as none that opens or closes. Between two letters
 * neither does the `_` of italic words.
 */
function canStand(outside: string, inside: string, { type }: Marked): boolean {
  const isFree = type !== 'emphasis' && !/[\p{P}\p{S}]/u.test(inside);
  return isFree || /^[\s\p{P}\p{S}]?$/u.test(outside);
}

/** The first or last letter of a node in Markdown. All nodes but texts begin and end with punctuation. */
function signAt(end: 0 | -1, node: PhrasingContent | undefined): string {
  if (node?.type === 'text') return [...node.value].at(end) ?? '';
  return node ? '*' : '';
}
