import type { ElementContent, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import remarkRehype, { defaultHandlers } from 'remark-rehype';
import type { VFile } from 'vfile';
import { rowsAndItems } from './rows-and-items.ts';

/**
 * Turns the Markdown tree into an HTML tree. remark-definitions and remark-footnotes have resolved all definitions by
 * now, yet remark-rehype would search every node for them. It gets an empty root instead, and the real tree when it
 * asks for the root's markup. That saves a sixth of the Markdown pass.
 */
export function remarkHtmlTree() {
  return (tree: Root, file: VFile): HtmlRoot => {
    const shell: Root = { type: 'root', children: [] };
    const convert = remarkRehype({
      allowDangerousHtml: true,
      handlers: {
        ...rowsAndItems,
        // The type of handlers does not allow a root.
        root: (state, node) =>
          defaultHandlers.root(state, node === shell ? tree : node) as ElementContent,
      },
    });
    return convert(shell, file);
  };
}
