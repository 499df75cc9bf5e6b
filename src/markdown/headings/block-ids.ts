import type { Nodes, Root } from 'mdast';
import { isEscaped } from '../tree/source-position.ts';
import { walk } from '../tree/walk.ts';

/** The fragment of a block that its author has named: `block_quote-of-the-day`. */
export function blockFragment(id: string): string {
  return `block_${id.toLowerCase()}`;
}

/**
 * Takes the names that Obsidian writes at the end of blocks: `^quote-of-the-day`. A name in its own paragraph is that
 * of the block before it, a name in a list that of its item. Keeps each as `blockId` of the block; of equal names the
 * first counts.
 */
export function takeBlockIds(tree: Root, source: string): Map<string, Nodes> {
  const blocks = new Map<string, Nodes>();
  if (source.includes('^')) takeFrom(tree, source, blocks);
  return blocks;
}

function takeFrom(parent: Nodes, source: string, blocks: Map<string, Nodes>): void {
  walk<Nodes>(parent, (node, index, siblings) => {
    if (node.type === 'listItem') {
      const [first] = node.children;
      const id = first?.type === 'paragraph' ? takeId(first, source) : undefined;
      if (id !== undefined) name(node, id, blocks);
      return undefined;
    }
    if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
    const id = takeId(node, source);
    if (id === undefined) return 'skip';
    const before = siblings[index - 1];
    if (node.children.length > 0 || !before) {
      name(node, id, blocks);
      return 'skip';
    }
    name(before, id, blocks);
    siblings.splice(index, 1);
    return index;
  });
}

function name(block: Nodes, id: string, blocks: Map<string, Nodes>): void {
  const key = id.toLowerCase();
  if (blocks.has(key)) return;
  blocks.set(key, block);
  block.data = { ...block.data, blockId: id };
}

/** Cuts the name off the end of a paragraph or heading. */
function takeId(block: Extract<Nodes, { type: 'paragraph' | 'heading' }>, source: string) {
  const last = block.children.at(-1);
  if (last?.type !== 'text') return undefined;
  const at = last.value.lastIndexOf('^');
  const id = at < 0 ? undefined : /^\^([A-Za-z0-9-]{1,100})\s*$/.exec(last.value.slice(at))?.[1];
  const isApart = at === 0 ? block.children.length === 1 : /\s/.test(last.value.charAt(at - 1));
  if (id === undefined || !isApart || isEscaped(source, last, at)) return undefined;
  last.value = last.value.slice(0, at).trimEnd();
  if (last.value === '') block.children.pop();
  return id;
}
