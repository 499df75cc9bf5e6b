import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { directionOf, hasRightToLeft, signsBeforeDigits } from '../../model/text/direction.ts';
import { documentOf } from '../document/document.ts';
import { walk } from '../tree/walk.ts';

/** Keeps signs that authors type before digits on the left of them in texts from right to left. */
export function remarkSigns() {
  return (tree: Root, file: VFile): void => {
    const { language } = documentOf(file);
    // Almost all texts, which need no look at their signs.
    if (directionOf(language) === 'ltr' && !hasRightToLeft(String(file))) return;
    walk<Nodes>(tree, (node, index) => {
      // What stands before a text that is not the first of its block may be a part of its number.
      if (node.type === 'text') node.value = signsBeforeDigits(node.value, index === 0);
      return undefined;
    });
  };
}
