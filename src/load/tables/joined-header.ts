import { shorten } from '../yaml/field-reader.ts';
import type { UnfitHeader } from './wide-table.ts';

/** Finds a header that is one cell, because its headings are not parted as cells are. */
export function findJoinedHeader(
  header: readonly string[],
  described: readonly string[],
): UnfitHeader | undefined {
  const [first = '', ...others] = header;
  const isJoined =
    others.length === 0 && described.length > 1 && /\S[\s,;:|/，；、：｜]+\S/.test(first);
  if (!isJoined || described.includes(first)) return undefined;
  return {
    first,
    message: `The header is one cell, \`${shorten(first)}\`, but the description has ${described.length} columns.`,
    fix: `Separate the cells of all rows with commas, semicolons or tabs, and do not mix them: \`${shorten(described.join(','))}\`.`,
  };
}
