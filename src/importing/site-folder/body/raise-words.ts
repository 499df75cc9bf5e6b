import type { Nodes } from 'mdast';
import { parseMarkdown } from '../../../markdown/parse/parser.ts';
import { walk } from '../../../markdown/tree/walk.ts';
import { applyEdits, rangeOf, type Edit } from './edits.ts';

/** Writes the raised and lowered signs of Pandoc, `m^2^` and `H~2~O`, as tags. */
export function raiseWords(markdown: string): string {
  if (!hint.test(markdown)) return markdown;
  const edits: Edit[] = [];
  walk<Nodes>(parseMarkdown(markdown), (node) => {
    const [start, end] = rangeOf(node);
    // An address that stands for itself is no text.
    if (node.type === 'link' && markdown[start] !== '[') return 'skip';
    if (node.type === 'delete' && isLowered(markdown.slice(Math.max(0, start - 1), start + 2)))
      edits.push({ start, end: start + 1, text: '<sub>' }, { start: end - 1, end, text: '</sub>' });
    if (node.type !== 'text') return undefined;
    for (const { 0: written, 1: sign, 2: words, index } of markdown
      .slice(start, end)
      .matchAll(raised)) {
      const tag = sign === '^' ? 'sup' : 'sub';
      const at = start + index;
      edits.push({ start: at, end: at + written.length, text: `<${tag}>${words}</${tag}>` });
    }
    return undefined;
  });
  return applyEdits(markdown, edits);
}

// Bounded, so that a text full of these signs stays linear to read.
const hint = /([~^])[^\s~^]{1,60}\1/;
const raised = /(?<![\\[^~])([~^])(?![~^])([^\s~^[\]\\]{1,60})\1(?![~^])/g;

/** Whether words that would be struck out stand right behind others, between single signs. */
function isLowered(opening: string): boolean {
  return /^\S~[^~]/.test(opening);
}
