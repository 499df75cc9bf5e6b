import type { Nodes, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { isForeignAttributes } from '../../model/markdown/foreign-attributes.ts';
import { documentOf, reportWarning, type Document } from '../document/document.ts';
import { pointInText } from '../tree/source-position.ts';
import { walk } from '../tree/walk.ts';

/**
 * Reports attributes that Pandoc, Quarto and kramdown read after a heading, picture or link, `## History {#past}` and
 * `![x](a.png){width=300}`: here they are words.
 */
export function remarkForeignAttributes() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    if (!hint.test(source)) return;
    const document = documentOf(file);
    walk<Nodes>(tree, (node, index, siblings) => {
      const before = siblings[index - 1]?.type;
      if (node.type === 'heading') reportIn(node.children.at(-1), /\{[^{}\n]*\}\s*$/, 'heading');
      else if (before === 'image' || before === 'link') reportIn(node, /^\{[^{}\n]*\}/, before);
      return undefined;
    });

    function reportIn(node: Nodes | undefined, place: RegExp, after: keyof typeof fixes): void {
      const match = node?.type === 'text' ? place.exec(node.value) : null;
      if (node?.type !== 'text' || !match || !isForeignAttributes(match[0].trim())) return;
      reportAt(match[0].trim(), { node, index: match.index, after }, source, document);
    }
  };
}

const hint = /\{:?[ \t]*(?:[#.]\p{L}|[a-z-]+=)/u;

const fixes = {
  heading: 'Remove it: the address of a heading follows from its words.',
  image: 'Remove it. A picture of `assets/` takes a width as in `![[photo.png|300]]`.',
  link: 'Remove it.',
} as const;

function reportAt(
  written: string,
  { node, index, after }: { node: Text; index: number; after: keyof typeof fixes },
  source: string,
  document: Document,
): void {
  const at = pointInText(source, node, index);
  if (!at) return;
  const what = after === 'image' ? 'a picture' : `a ${after}`;
  const message = `\`${written}\` after ${what} is not read, and is shown as it is written.`;
  reportWarning(document, at, 'unread-markup', message, fixes[after]);
}
