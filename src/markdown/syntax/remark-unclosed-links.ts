import type { Nodes, Root, TableCell, Text } from 'mdast';
import type { VFile } from 'vfile';
import { documentOf, reportWarning, type Document } from '../document/document.ts';
import { isEscaped, pointInText } from '../tree/source-position.ts';
import { walk } from '../tree/walk.ts';

/**
 * Warns about `[[page` without `]]` in what is still text once links are read, and about `[[page|words]]` in a table, whose
 * bar ends the cell.
 */
export function remarkUnclosedLinks() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    if (!source.includes('[[')) return;
    const document = documentOf(file);
    walk<Nodes>(tree, (node) => {
      if (node.type === 'link' || node.type === 'linkReference') return 'skip';
      if (node.type === 'tableCell') warnOfSplitLink(node, source, document);
      if (node.type === 'text') warnOfOpenLinks(node, source, document);
      return node.type === 'tableCell' ? 'skip' : undefined;
    });
  };
}

function warnOfOpenLinks(text: Text, source: string, document: Document): void {
  // Names start with a letter; `[[1, 2], [3, 4]]` and `[[:alpha:]]` are none.
  const open = /!?\[\[(?=\p{L})(?![^[\]]{1,400}\]\])[^[\]\n]{0,30}\]?/gu;
  for (const { 0: written, index } of text.value.matchAll(open)) {
    const bracket = index + written.indexOf('[');
    const at = pointInText(source, text, index);
    if (!at || isEscaped(source, text, bracket) || isEscaped(source, text, bracket + 1)) continue;
    const message = `\`${written.trimEnd()}\` has no \`]]\` after it, and is shown as it is written.`;
    const fix = 'Write `]]` after the name, or `\\[[` if the brackets are meant as they are.';
    reportWarning(document, at, 'unread-markup', message, fix);
  }
}

function warnOfSplitLink({ children }: TableCell, source: string, document: Document): void {
  const text = children.at(-1);
  const opening = text?.type === 'text' && /!?\[\[([^[\]\n]{1,200})$/.exec(text.value);
  if (!opening) return;
  const bracket = opening.index + opening[0].indexOf('[');
  // Cells beyond those of the header are not in the tree.
  const rest = source.slice(text.position?.end.offset).slice(0, 400);
  const words = /^[ \t]*\|([^[\]\n]*)\]\]/.exec(rest)?.[1];
  const at = pointInText(source, text, opening.index);
  if (words === undefined || !at || isEscaped(source, text, bracket)) return;
  const message = `The \`|\` ends the cell, so \`${opening[0]}|${words}]]\` is not a link.`;
  const fix = `Write \`${opening[0].trimEnd()}\\|${words}]]\`.`;
  reportWarning(document, at, 'unread-markup', message, fix);
}
