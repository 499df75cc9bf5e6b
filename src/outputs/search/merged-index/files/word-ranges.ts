import { compareTexts } from '../cbor/compare-texts.ts';

/** The words that a chunk answers for. */
export interface WordRange {
  first: string;
  last: string;
}

/** Shortens the words at the seams of chunks to what tells them apart, as Pagefind does. */
export function shortenRanges(chunks: readonly WordRange[]): WordRange[] {
  const ranges = chunks.map(({ first, last }) => ({ first, last }));
  for (const [place, range] of ranges.entries()) {
    const following = ranges[place + 1];
    if (!following) break;
    const [last, first] = [[...range.last], [...following.first]];
    const differing = first.findIndex((letter, index) => letter !== last[index]);
    const shared = differing < 0 ? first.length : differing;
    const shortened = last.slice(0, shared + 1).join('');
    if (compareTexts(shortened, range.first) >= 0) range.last = shortened;
    following.first = first.slice(0, shared + 1).join('');
  }
  return ranges;
}
