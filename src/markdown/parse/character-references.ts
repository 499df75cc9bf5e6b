import type { Nodes, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import type { Position } from '../../model/problems/problem.ts';

/** Roughly one second of work, and half of the longest string. */
const maxCopied = 200_000_000;

/**
 * The first position where a text has more character references, such as `&amp;`, than the parser can read; for each
 * it copies the words of the paragraph or cell up to there.
 */
export function tooManyReferencesAt(source: string): Position | undefined {
  if (!mayBeTooMany(source)) return undefined;
  // Without references, the parser finds the paragraphs and cells at once.
  const text = source.replaceAll('&', '+');
  const tree = markdownToMdast(text, { features: { gfm: true, math: true, frontmatter: false } });
  let copied = 0;
  const open: (Nodes | Root)[] = tree.type === 'root' ? [tree] : [];
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('children' in node)) continue;
    if (!inlineBlocks.has(node.type)) {
      open.push(...node.children.toReversed());
      continue;
    }
    const { start, end } = node.position ?? {};
    const words = source.slice(start?.offset, end?.offset);
    copied += (countReferences(words) * words.length) / 2;
    if (copied > maxCopied) return { line: start?.line ?? 1, column: start?.column ?? 1 };
  }
  return undefined;
}

/** Blocks of words, which the parser reads one at a time. */
const inlineBlocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** False if even one paragraph for each run of lines would be read in time. */
function mayBeTooMany(source: string): boolean {
  let copied = 0;
  for (const block of source.includes('&') ? source.split(/\n[ \t]*\n/) : [])
    copied += (countReferences(block) * block.length) / 2;
  return copied > maxCopied;
}

function countReferences(text: string): number {
  return text.match(/&(?=[#A-Za-z])/g)?.length ?? 0;
}
