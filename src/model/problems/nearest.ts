import { buildSimilarNames, type SimilarNames } from './similar-names.ts';

/** Names among which misspelt ones are sought. A map, a set or a list is indexed on first use. */
export type KnownNames = Iterable<string> | ReadonlyMap<string, unknown>;

/** Fewer letters start too many names. */
const shortestStart = 3;
/** Two edits are half of it. */
const longestShort = 4;

/**
 * The candidate closest to a misspelt word, ignoring case: `tencnt` → `tencent`; `undefined` if none is close. One that
 * starts with the word is closer than any but those one edit away: `tree` → `treemap`. Of equally close candidates the
 * first in string order wins. For many words, pass the same map, set or list each time.
 */
export function nearest(word: string, candidates: KnownNames): string | undefined {
  const sought = word.toLowerCase();
  const names = similarNamesOf(candidates);
  const tolerance = toleranceOf(sought.length);
  return (
    names.find(sought, Math.min(1, tolerance)) ??
    (sought.length < shortestStart ? undefined : names.findLonger(sought)) ??
    isMeant(sought, names.find(sought, tolerance))
  );
}

/** A short word with two other letters is another word, `done` and `home`, unless letters of it are only swapped. */
function isMeant(sought: string, found: string | undefined): string | undefined {
  if (found === undefined || sought.length > longestShort) return found;
  const letters = (word: string): string => [...word].toSorted().join('');
  const isSwapped = letters(sought) === letters(found.toLowerCase());
  return isSwapped || found.length !== sought.length ? found : undefined;
}

/** The nearest of the names of pages, by which none is meant that differs in the value of its digits alone: another day. */
export function nearestName(name: string, candidates: KnownNames): string | undefined {
  const found = nearest(name, candidates);
  return found === undefined || isOtherNumber(name, found) ? undefined : found;
}

/** Whether names differ in the value of their digits alone, as those of days and numbered notes do. */
function isOtherNumber(name: string, near: string): boolean {
  const form = (text: string): string => text.replace(/\d/g, '0');
  return name !== near && form(name) === form(near);
}

/** The end of a message: ` Did you mean `tencent`?`, or nothing. */
export function didYouMean(word: string, candidates: KnownNames): string {
  const found = nearest(word, candidates);
  return found === undefined ? '' : ` Did you mean \`${found}\`?`;
}

/** The fix for a misspelt word: `Did you mean `tencent`?`, or something else if none is close. */
export function didYouMeanOr(word: string, candidates: KnownNames, otherwise: string): string {
  const found = nearest(word, candidates);
  return found === undefined ? otherwise : `Did you mean \`${found}\`?`;
}

const indexes = new WeakMap<KnownNames, { size: number; names: SimilarNames }>();

function similarNamesOf(candidates: KnownNames): SimilarNames {
  const size = sizeOf(candidates);
  const known = indexes.get(candidates);
  if (known && known.size === size) return known.names;
  const names = buildSimilarNames(
    candidates instanceof Map ? candidates.keys() : (candidates as Iterable<string>),
  );
  if (size !== undefined) indexes.set(candidates, { size, names });
  return names;
}

/** How many names a collection holds; `undefined` for an iterator, which can be read only once. */
function sizeOf(candidates: KnownNames): number | undefined {
  if (Array.isArray(candidates)) return candidates.length;
  return candidates instanceof Map || candidates instanceof Set ? candidates.size : undefined;
}

/** Edits allowed for a typing error; swapped letters are two edits. Few for short words, which resemble all others. */
function toleranceOf(length: number): number {
  if (length < 3) return 0;
  if (length < 4) return 1;
  return Math.max(2, Math.floor(length / 3));
}
