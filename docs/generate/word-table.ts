import { code, markdownTable } from './markdown-table.ts';
import type { Comments } from './source-comments.ts';

/** Words that something may be, each with what its comment says. */
export function wordTable(heads: readonly [string, string], comments: Comments): string {
  const rows = [...comments].map(([word, comment]) => {
    if (!comment)
      throw new Error(`\`${word}\` has no comment in its list; the reference shows it.`);
    return [code(word), comment];
  });
  return markdownTable(heads, rows);
}
