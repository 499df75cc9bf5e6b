import { distance } from 'fastest-levenshtein';

/**
 * The candidate closest to a misspelt word, ignoring case: `tencnt` → `tencent`; `undefined` if none is close. Of
 * equally close candidates the first in string order wins.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const sought = word.toLowerCase();
  const limit = toleranceOf(sought.length);
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - sought.length) > limit) continue;
    const candidateDistance = distance(sought, candidate.toLowerCase());
    const isCloser = candidateDistance < bestDistance;
    const isEarlier = candidateDistance === bestDistance && best !== undefined && candidate < best;
    if (!isCloser && !isEarlier) continue;
    best = candidate;
    bestDistance = candidateDistance;
  }
  return best;
}

/** The end of a message: ` Did you mean `tencent`?`, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const found = nearest(word, candidates);
  return found === undefined ? '' : ` Did you mean \`${found}\`?`;
}

/** Edits allowed for a typing error; swapped letters are two edits. Few for short words, which resemble all others. */
function toleranceOf(length: number): number {
  if (length < 3) return 0;
  if (length < 4) return 1;
  return Math.max(2, Math.floor(length / 3));
}
