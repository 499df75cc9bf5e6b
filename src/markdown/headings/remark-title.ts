import type { Heading, Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { documentOf } from '../document/document.ts';
import { plainText } from '../tree/plain-text.ts';
import { walk } from '../tree/walk.ts';

/**
 * Removes a first heading that repeats the page's title, which the page shows itself. Moves all headings down one
 * level if others of the first level are left.
 */
export function remarkTitle() {
  return (tree: Root, file: VFile): void => dropTitle(tree, documentOf(file).prose.title);
}

/** Does the work of `remarkTitle` on a tree. */
export function dropTitle(tree: Root, title: string): void {
  const [first] = tree.children;
  if (first?.type === 'heading' && first.depth === 1 && withoutMarks(plainText(first)) === title) {
    tree.children.shift();
  }
  const headings: Heading[] = [];
  walk<Nodes>(tree, (node) => {
    if (node.type === 'heading') headings.push(node);
    return node.type === 'paragraph' ? 'skip' : undefined;
  });
  if (headings.every((heading) => heading.depth > 1)) return;
  for (const heading of headings) heading.depth = deeper[heading.depth];
}

const deeper = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const;

function withoutMarks(title: string): string {
  return title.replace(/==(.+?)==/g, '$1');
}
