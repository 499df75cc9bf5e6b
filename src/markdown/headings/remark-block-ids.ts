import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { takeBlockIds } from './block-ids.ts';

/** Takes the names of blocks (`^id`) out of the text; remark-block-fragments makes them fragments. */
export function remarkBlockIds() {
  return (tree: Root, file: VFile): void => {
    takeBlockIds(tree, String(file));
  };
}
