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
    message: `The header is one cell, \`${shorten(first)}\`, and the description has ${described.length} columns.`,
    fix: `Put a comma, a semicolon or a tab between all cells, in each row the same: \`${shorten(described.join(','))}\`.`,
  };
}
