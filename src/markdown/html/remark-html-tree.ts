import type { ElementContent, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import remarkRehype, { defaultHandlers } from 'remark-rehype';
import type { VFile } from 'vfile';

/**
 * Turns the tree into one of HTML. By now links and notes hold what their definitions said (remark-definitions,
 * remark-footnotes). remark-rehype would look for definitions all the same, in every node: it is given a root without
 * any, and the tree in its place when it asks for the root's markup. That spares a sixth of the whole Markdown pass.
 */
export function remarkHtmlTree() {
  return (tree: Root, file: VFile): HtmlRoot => {
    const shell: Root = { type: 'root', children: [] };
    const convert = remarkRehype({
      allowDangerousHtml: true,
      handlers: {
        // A root, whatever the type of handlers says.
        root: (state, node) =>
          defaultHandlers.root(state, node === shell ? tree : node) as ElementContent,
      },
    });
    return convert(shell, file);
  };
}
