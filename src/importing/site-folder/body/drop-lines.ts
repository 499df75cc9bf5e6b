import { isForeignAttributes } from '../../../model/markdown/foreign-attributes.ts';
import { createProseScan } from '../../../model/markdown/without-code.ts';
import type { Tally } from '../../plan/tally.ts';

/** Lines that say something to another tool, and nothing to readers. `name` is what they are counted as. */
const dropped: readonly { matches: (line: string) => boolean; name?: string }[] = [
  // The site makes a table of contents itself.
  { matches: (line) => /^(?:\{:\s*toc\b[^{}]*\}|\[TOC\])\s*$/.test(line) },
  { matches: (line) => /^\s*\{:[^{}]*\}\s*$/.test(line), name: '{: … }' },
  // `{.wide}`, as Hugo has attributes of the block above.
  {
    matches: (line) => /^\s*\{[.#](?!eq-)/.test(line) && isForeignAttributes(line.trim()),
    name: 'attributes of a block',
  },
];

/** Drops such lines outside code, with the item that stands for a table of contents in Jekyll. */
export function dropLines(markdown: string, left: Tally): string {
  if (!/^[ \t]*\{[:.#]|^\[TOC\]/m.test(markdown)) return markdown;
  const isProse = createProseScan();
  const kept: string[] = [];
  for (const line of markdown.split('\n')) {
    const found = dropped.find(({ matches }) => matches(line));
    if (!isProse(line) || !found) {
      kept.push(line);
      continue;
    }
    if (found.name !== undefined) left.add(found.name);
    if (line.includes(':toc') && /^(?:[*+-]|\d+\.)\s/.test(kept.at(-1) ?? '')) kept.pop();
  }
  return kept.join('\n');
}
