import type { Prose } from '../../model/records/prose.ts';

/**
 * How many links authors have written to each id or title, in lower case. Counted before any text is rendered, as a
 * sign of what authors find important.
 */
export function countWrittenLinks(
  prose: Iterable<Pick<Prose, 'writtenLinks'>>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { writtenLinks } of prose) {
    for (const target of writtenLinks) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return counts;
}
