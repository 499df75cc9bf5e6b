import type { Nodes, Root, RootContent } from 'mdast';
import { plainText } from '../tree/plain-text.ts';
import { walk } from '../tree/walk.ts';
import { blockFragment } from './block-ids.ts';
import { createHeadingSlugger } from './heading-slugger.ts';

/** The part of a text with a fragment: a heading and its section, or a block; the whole text without a fragment. */
export function sectionOf(tree: Root, fragment: string | undefined): RootContent[] {
  if (fragment === undefined) return tree.children;
  const block = blockOf(tree, fragment);
  if (block) return [block];
  const fragmentOf = createHeadingSlugger();
  let depth = 0;
  const section: RootContent[] = [];
  for (const node of tree.children) {
    const heading = node.type === 'noted' ? node.children[0] : node;
    if (heading?.type === 'heading') {
      const isStart = fragmentOf(plainText(heading)) === fragment;
      if (isStart) depth = heading.depth;
      else if (heading.depth <= depth) depth = 0;
    }
    if (depth > 0) section.push(node);
  }
  return section;
}

function blockOf(tree: Root, fragment: string): RootContent | undefined {
  let found: RootContent | undefined;
  walk<Nodes>(tree, (node) => {
    const named = node.type === 'noted' ? node.children[0] : node;
    const id = named?.data?.blockId;
    if (found || id === undefined || blockFragment(id) !== fragment || node.type === 'root')
      return undefined;
    found = node.type === 'listItem' ? { type: 'list', children: [node] } : node;
    return 'skip';
  });
  return found;
}
