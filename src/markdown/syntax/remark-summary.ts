import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { documentOf } from '../document/document.ts';
import { plainText } from '../tree/plain-text.ts';
import { hanAndKana, mayBeHanOrKana } from '../../model/text/scripts.ts';

/** Counts the words of running text and takes the first paragraph of words as the excerpt. */
export function remarkSummary() {
  return (tree: Root, file: VFile): void => {
    const { page } = documentOf(file);
    const blocks: string[] = [];
    collect(tree, blocks);
    page.words = Math.round(blocks.reduce((sum, text) => sum + wordCount(text), 0));
    const first = tree.children
      .map((node) => (node.type === 'noted' ? node.children[0] : node))
      .find((node) => node?.type === 'paragraph' && !withoutWords.test(plainText(node)));
    page.excerpt = first ? plainText(first) : '';
  };
}

/** Nothing, or a line of tags, as many notes begin: `#port #trade`, `Tags: #port, #trade`. */
const withoutWords = /^(?:(?:\p{L}+: *)?#[\p{L}_][^\s#,]*(?:[\s,]+#[\p{L}_][^\s#,]*)*)?$/u;

function collect(node: Nodes, blocks: string[]): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    blocks.push(plainText(node));
  else if ('children' in node) for (const child of node.children) collect(child, blocks);
}

const cjk = new RegExp(`[${hanAndKana}]`, 'gu');

// Most letters are plain, and asking for these first takes less than half the time.
const letters = '(?:[a-zA-Z0-9]|[\\p{L}\\p{N}])+';
const word = new RegExp(`${letters}(?:[.,'’-]${letters})*`, 'gu');

/** Counts words; a CJK character counts as half a word. */
function wordCount(text: string): number {
  if (!mayBeHanOrKana.test(text)) return text.match(word)?.length ?? 0;
  const characters = text.match(cjk)?.length ?? 0;
  const words = text.replace(cjk, ' ').match(word)?.length ?? 0;
  return words + characters / 2;
}
