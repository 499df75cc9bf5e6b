import { distance } from 'fastest-levenshtein';
import { addToList } from '../add-to-list.ts';

/** Finds the most similar of a set of names. */
export interface SimilarNames {
  /** The closest at most `limit` edits away, of equally close ones the first in order. */
  find(word: string, limit: number): string | undefined;
  /** The shortest that starts with a word and goes on with another word, or is at most twice as long. */
  findLonger(word: string): string | undefined;
}

/** A third of a second. Nobody mends more names at once. */
const mostSteps = 50_000_000;
/** How many steps one comparison is worth. */
const comparison = 250;

/**
 * An index of names by their pairs of letters. A name within `limit` edits of a word shares most pairs with it, so few
 * names are compared.
 * @param maxSteps Limits the work of all searches; after it, nothing more is found.
 */
export function buildSimilarNames(
  names: Iterable<string>,
  maxSteps: number = mostSteps,
): SimilarNames {
  const known = [...names];
  const lower = known.map((name) => name.toLowerCase());
  const lengths = Uint32Array.from(lower, (name) => name.length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const shared = new Uint32Array(known.length);
  let holders: Map<string, number[]> | undefined;
  let steps = 0;
  return {
    find(word, limit) {
      if (steps > maxSteps || word.length - limit > longest) return undefined;
      holders ??= indexPairs(lower);
      steps += known.length + countPairs(word, holders, shared);
      let best: string | undefined;
      let most = limit;
      for (let index = 0; index < lengths.length; index += 1) {
        const length = lengths[index] ?? 0;
        if (Math.abs(length - word.length) > most) continue;
        // An edit changes two pairs at most.
        if ((shared[index] ?? 0) < Math.max(length, word.length) - 1 - 2 * most) continue;
        steps += comparison;
        const edits = distance(word, lower[index] ?? '');
        const name = known[index] ?? '';
        if (edits > most || (edits === most && best !== undefined && best <= name)) continue;
        best = name;
        most = edits;
      }
      return best;
    },
    findLonger(word) {
      if (steps > maxSteps) return undefined;
      steps += known.length;
      let best: number | undefined;
      for (const [index, name] of lower.entries()) {
        if (!name.startsWith(word) || !isLonger(name, word)) continue;
        if (best === undefined || isBefore(known[index] ?? '', known[best] ?? '')) best = index;
      }
      return best === undefined ? undefined : known[best];
    },
  };
}

/** Whether a name that starts with a word may be meant by it. After a few letters of many it would be a guess. */
function isLonger(name: string, word: string): boolean {
  return name.length <= 2 * word.length || /^[^\p{L}\p{N}]/u.test(name.slice(word.length));
}

function isBefore(name: string, other: string): boolean {
  return name.length === other.length ? name < other : name.length < other.length;
}

/** Which names hold a pair of letters. */
function indexPairs(names: readonly string[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    for (const pair of new Set(pairsOf(name))) addToList(holders, pair, index);
  }
  return holders;
}

/** Counts for each name how many pairs of a word it holds; returns the steps that this took. */
function countPairs(
  word: string,
  holders: ReadonlyMap<string, number[]>,
  shared: Uint32Array,
): number {
  shared.fill(0);
  let steps = 0;
  for (const pair of pairsOf(word)) {
    const found = holders.get(pair) ?? [];
    for (const index of found) shared[index] = (shared[index] ?? 0) + 1;
    steps += found.length;
  }
  return steps;
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) =>
    text.slice(index, index + 2),
  );
}
