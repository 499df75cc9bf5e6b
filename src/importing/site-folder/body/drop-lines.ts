import { createProseScan } from '../../../model/markdown/without-code.ts';
import type { Tally } from '../../plan/tally.ts';

/** Lines that say something to another tool, and nothing to readers. `name` is what they are counted as. */
const dropped: readonly { pattern: RegExp; name?: string }[] = [
  // The site makes a table of contents itself.
  { pattern: /^(?:\{:\s*toc\b[^{}]*\}|\[TOC\])\s*$/ },
  { pattern: /^\s*\{:[^{}]*\}\s*$/, name: '{: … }' },
];

/** Drops such lines outside code, with the item that stands for a table of contents in Jekyll. */
export function dropLines(markdown: string, left: Tally): string {
  if (!/^[ \t]*\{:|^\[TOC\]/m.test(markdown)) return markdown;
  const isProse = createProseScan();
  const kept: string[] = [];
  for (const line of markdown.split('\n')) {
    const found = dropped.find(({ pattern }) => pattern.test(line));
    if (!isProse(line) || !found) {
      kept.push(line);
      continue;
    }
    if (found.name !== undefined) left.add(found.name);
    if (line.includes(':toc') && /^(?:[*+-]|\d+\.)\s/.test(kept.at(-1) ?? '')) kept.pop();
  }
  return kept.join('\n');
}
