import { code, markdownTable } from './markdown-table.ts';
import type { Comments } from './source-comments.ts';

/** A table of the possible values of something, each with its comment. */
export function wordTable(heads: readonly [string, string], comments: Comments): string {
  const rows = [...comments].map(([word, comment]) => {
    if (!comment)
      throw new Error(`\`${word}\` has no comment in its list for the reference to show.`);
    return [code(word), comment];
  });
  return markdownTable(heads, rows);
}
