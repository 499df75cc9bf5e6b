import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { documentOf, reportWarning } from '../document/document.ts';
import { isEscaped, pointInText } from '../tree/source-position.ts';
import { walk } from '../tree/walk.ts';

/** Warns about `[[page|words]]` in a table, whose bar ends the cell. */
export function remarkSplitLinks() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    if (!/\[\[[^[\]\n]*\|/.test(source)) return;
    const document = documentOf(file);
    walk<Nodes>(tree, (node) => {
      if (node.type !== 'tableCell') return undefined;
      const text = node.children.at(-1);
      const opening = text?.type === 'text' && /!?\[\[([^[\]\n]{1,200})$/.exec(text.value);
      if (!opening) return 'skip';
      const bracket = opening.index + opening[0].indexOf('[');
      // Cells beyond those of the header are not in the tree.
      const rest = source.slice(text.position?.end.offset).slice(0, 400);
      const words = /^[ \t]*\|([^[\]\n]*)\]\]/.exec(rest)?.[1];
      const at = pointInText(source, text, opening.index);
      if (words === undefined || !at || isEscaped(source, text, bracket)) return 'skip';
      const message = `The \`|\` ends the cell, so \`${opening[0]}|${words}]]\` is not a link.`;
      const fix = `Write \`${opening[0].trimEnd()}\\|${words}]]\`.`;
      reportWarning(document, at, 'unread-markup', message, fix);
      return 'skip';
    });
  };
}
