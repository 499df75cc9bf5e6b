import { isForeignAttributes } from '../../../model/markdown/foreign-attributes.ts';
import { createProseScan } from '../../../model/markdown/without-code.ts';
import type { Tally } from '../../plan/tally.ts';

/** A line that says something to another tool, and nothing to readers. */
interface Dropped {
  /** What it is counted as. */
  name?: string;
}

const dropped: readonly (Dropped & { pattern: RegExp })[] = [
  // The site makes a table of contents itself.
  { pattern: /^(?:\{:\s*toc\b[^{}]*\}|\[TOC\])\s*$/ },
  { pattern: /^\s*\{:[^{}]*\}\s*$/, name: '{: … }' },
];

/** Drops such lines outside code, with the item that stands for a table of contents in Jekyll. */
export function dropLines(markdown: string, left: Tally): string {
  if (!/^[ \t]*\{[:.#]|^\[TOC\]/m.test(markdown)) return markdown;
  const isProse = createProseScan();
  const kept: string[] = [];
  for (const line of markdown.split('\n')) {
    const found = dropped.find(({ pattern }) => pattern.test(line)) ?? attributesAlone(line);
    if (!isProse(line) || !found) {
      kept.push(line);
      continue;
    }
    if (found.name !== undefined) left.add(found.name);
    if (line.includes(':toc') && /^(?:[*+-]|\d+\.)\s/.test(kept.at(-1) ?? '')) kept.pop();
  }
  return kept.join('\n');
}

/** `{.wide}` in a line of its own, as Hugo has attributes of the block above. */
function attributesAlone(line: string): Dropped | undefined {
  const written = line.trim();
  return /^\{[.#](?!eq-)/.test(written) && isForeignAttributes(written)
    ? { name: 'attributes of a block' }
    : undefined;
}
