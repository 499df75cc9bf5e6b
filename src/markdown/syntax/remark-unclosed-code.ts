import type { Code, Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { documentOf, reportWarning } from '../document/document.ts';
import { walk } from '../tree/walk.ts';

/** Warns of a block of code whose last line of backticks is missing: the rest of the text would be code too. */
export function remarkUnclosedCode() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    if (!/`{3}|~{3}/.test(source)) return;
    walk<Nodes>(tree, (node) => {
      if (node.type !== 'code' || !node.position || isClosed(node, source)) return undefined;
      reportWarning(
        documentOf(file),
        node.position.start,
        'unread-markup',
        'The code that starts here does not end, so the text after it is shown as code.',
        'Add a line with the same signs where it ends.',
      );
      return undefined;
    });
  };
}

function isClosed({ position }: Code, source: string): boolean {
  const written = source.slice(position?.start.offset, position?.end.offset);
  const [opening] = /^(?:`{3,}|~{3,})/.exec(written) ?? [];
  // Code that is indented has no signs.
  if (opening === undefined) return true;
  const end = written.trimEnd().lastIndexOf('\n');
  const [, closing = ''] = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(written.slice(end + 1)) ?? [];
  return end >= 0 && closing.startsWith(opening);
}
