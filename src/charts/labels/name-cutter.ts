import { range } from 'd3';
import { markedLetters } from '../../model/text/breaks/marked-letters.ts';
import { textSize } from './text-size.ts';
import { fitText, textWidth, type FontWeight } from './text-width.ts';

/** Cuts a name to a width in pixels, if it is too long. */
export type NameCutter = (
  name: string,
  width: number,
  size?: number,
  weight?: FontWeight,
) => string;

/** Letters in which two names must differ before they are cut, so that readers see it. */
const leastDifference = 3;
/** Room that the end of a name may take, as a share of the whole. */
const mostForEnd = 0.6;
/** Letters at the start and at the end of a name that are tried: no drawing has room for more. */
const mostTried = 500;

/**
 * Makes a function that cuts the names of one drawing as `fitText` does, except those of which another has almost the same
 * start: they keep their end, so that readers can tell them apart, `Internat… Warehouse Union`.
 */
export function nameCutter(names: readonly string[]): NameCutter {
  const shared = sharedStarts(names);
  return (name, width, size = textSize, weight = 'regular') => {
    const cut = fitText(name, width, size, weight);
    const kept = cut.length - '…'.length;
    if (cut === name || kept >= (shared.get(name) ?? 0) + leastDifference) return cut;
    return withItsEnd(name, width, (text) => textWidth(text, size, weight)) ?? cut;
  };
}

/** How many letters at the start of each name another one has, too. */
function sharedStarts(names: readonly string[]): ReadonlyMap<string, number> {
  // In this order, the name with the longest common start is the one before or after.
  const sorted = [...new Set(names)].toSorted();
  const starts = sorted.map((name, index) => commonStart(name, sorted[index + 1] ?? ''));
  return new Map(
    sorted.map((name, index) => [name, Math.max(starts[index - 1] ?? 0, starts[index] ?? 0)]),
  );
}

function commonStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}

/** The start of a name and as many of its last words as have room, or of its last letters if a word has none. */
function withItsEnd(
  name: string,
  width: number,
  widthOf: (text: string) => number,
): string | undefined {
  const letters = markedLetters(name);
  const most = width * mostForEnd;
  const isNarrow = (from: number): boolean => widthOf(letters.slice(from).join('')) <= most;
  const tried = range(Math.max(0, letters.length - mostTried), letters.length);
  const from =
    tried.find((index) => letters[index] === ' ' && isNarrow(index)) ??
    tried.find((index) => letters[index] !== ' ' && isNarrow(index)) ??
    0;
  if (from === 0) return undefined;
  const end = letters.slice(from).join('');
  for (let count = Math.min(from - 1, mostTried); count > 0; count -= 1) {
    const cut = `${letters.slice(0, count).join('').trimEnd()}…${end}`;
    if (widthOf(cut) <= width) return cut;
  }
  return undefined;
}
