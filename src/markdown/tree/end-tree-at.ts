import type { Nodes, Root } from 'mdast';

declare module 'mdast' {
  interface RootData {
    /** True if the end of the text is missing: what it defines or refers to is unknown. */
    endsEarly?: boolean;
  }
}

/** Removes all that starts at an offset of the text or after it. */
export function endTreeAt(tree: Root, offset: number): void {
  tree.data = { ...tree.data, endsEarly: true };
  // Only the last node of each level can reach beyond the offset.
  for (
    let node: Nodes | undefined = tree;
    node && 'children' in node;
    node = node.children.at(-1)
  ) {
    while ((node.children.at(-1)?.position?.start.offset ?? -1) >= offset) node.children.pop();
  }
}
