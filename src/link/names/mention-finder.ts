import type { FindMentions, Mention, NamedTarget } from './name-index.ts';
import { composed, composeText } from './composed-text.ts';
import { plainUnit } from './letter-shapes.ts';
import type { Target } from '../target.ts';
import { hasApostropheInWords, hasGenitiveS } from '../../model/text/language.ts';
import { particlesBefore } from '../../model/text/joined-articles.ts';
import { isAsciiWord, isBoundary, mayStart } from './word-boundary.ts';

/**
 * Finds names in running text: the longest of those that share letters, by exact letters in either Unicode form, with or
 * without the vowel signs of Hebrew and Arabic. A Latin name needs word boundaries, a name in a script without spaces does
 * not. A line break counts as a space. The `s` of the genitive is part of the mention in languages that have it; so are
 * prepositions and conjunctions of Hebrew and Arabic, which make one word with a name.
 */
export function buildMentionFinder(names: readonly NamedTarget[]): FindMentions {
  const root: Branch = { next: new Map() };
  for (const { name, target } of names) if (isName(name)) plant(root, composed(name), target);
  return (written, language) => {
    const { text, toWritten } = composeText(written);
    const reading = {
      text,
      root,
      takesS: hasGenitiveS(language),
      isJoined: hasApostropheInWords(language) ? isAtApostrophe : undefined,
      particles: particlesBefore(language),
    };
    return findMentions(reading).map(({ start, end, targets }) => ({
      start: toWritten(start),
      end: toWritten(end),
      targets,
    }));
  };
}

/** A text in which names are sought. */
interface Reading {
  text: string;
  root: Branch;
  /** Whether an `s` may follow a name. */
  takesS: boolean;
  /** Whether a word goes on at an index between other signs than letters. */
  isJoined: ((text: string, index: number) => boolean) | undefined;
  /** Matches the words at the end of a text that are one with the name after it. */
  particles: RegExp | undefined;
}

/** A trie over code units. */
interface Branch {
  next: Map<number, Branch>;
  /** Targets whose name ends here. */
  targets?: Target[];
}

/** True for a name that can be found in text: single characters and numbers are too common. */
function isName(name: string): boolean {
  return name.length >= 2 && /\p{L}/u.test(name);
}

function plant(root: Branch, name: string, target: Target): void {
  let branch = root;
  for (let index = 0; index < name.length; index += 1) {
    const unit = unitAt(name, index);
    let next = branch.next.get(unit);
    if (!next) branch.next.set(unit, (next = { next: new Map() }));
    branch = next;
  }
  branch.targets ??= [];
  if (!branch.targets.includes(target)) branch.targets.push(target);
}

function findMentions(reading: Reading): Mention[] {
  const { text } = reading;
  const mentions: Mention[] = [];
  let start = 0;
  while (start < text.length) {
    // Most characters are inside of a word, where no name starts.
    const first = isInsideWord(text, start) ? undefined : longestAt(start, reading);
    const mention = first && longestAcross(first, reading);
    if (mention) mentions.push(mention);
    start = mention ? mention.end : start + 1;
  }
  return mentions;
}

/**
 * The mention, or a longer one that begins within it and goes on after it: `Eastern Telegraph Company` in `The Eastern
 * Telegraph Company`, where another name is `The Eastern`.
 */
function longestAcross(mention: Mention, reading: Reading): Mention {
  for (let start = mention.start + 1; start < mention.end; start += 1) {
    const other = isInsideWord(reading.text, start) ? undefined : longestAt(start, reading);
    if (!other || other.end <= mention.end) continue;
    if (other.end - start > mention.end - mention.start) return longestAcross(other, reading);
  }
  return mention;
}

function isInsideWord(text: string, index: number): boolean {
  return isAsciiWord(text.charCodeAt(index)) && isAsciiWord(text.charCodeAt(index - 1));
}

function longestAt(start: number, reading: Reading): Mention | undefined {
  const { text, root } = reading;
  if (!root.next.has(unitAt(text, start)) || reading.isJoined?.(text, start)) return undefined;
  const isAlone = mayStart(text, start);
  const before = isAlone ? 0 : particlesAt(start, reading);
  if (before === undefined) return undefined;
  let longest: Mention | undefined;
  let branch: Branch | undefined = root;
  for (let end = start; branch; end += 1) {
    const wordEnd = branch.targets && endOfName(end, reading);
    if (branch.targets && wordEnd !== undefined && (isAlone || end - start >= leastJoined))
      longest = { start: start - before, end: wordEnd, targets: branch.targets };
    branch = end < text.length ? branch.next.get(unitAt(text, end)) : undefined;
  }
  return longest;
}

/** In letters. Shorter names are a part of too many words after particles. */
const leastJoined = 4;

/** No particles are longer, with the letter before them. */
const longestParticles = 6;

/** How long the particles are that make one word with what follows on an index; `undefined` if there are none. */
function particlesAt(index: number, { text, particles }: Reading): number | undefined {
  return particles?.exec(text.slice(Math.max(0, index - longestParticles), index))?.[0].length;
}

/** Where a name ends that goes up to an index: there, or after an `s` that follows; nowhere within another word. */
function endOfName(end: number, { text, takesS, isJoined }: Reading): number | undefined {
  if (isJoined?.(text, end)) return undefined;
  if (isBoundary(text, end)) return end;
  const isGenitive = takesS && text[end] === 's' && isBoundary(text, end + 1);
  return isGenitive && /[\p{Ll}\p{Lu}]/u.test(text[end - 1] ?? '') ? end + 1 : undefined;
}

/** Whether an index is before or after an apostrophe between two letters. */
function isAtApostrophe(text: string, index: number): boolean {
  const isAround = (apostrophe: number): boolean =>
    /^\p{L}['’]\p{L}$/u.test(text.slice(Math.max(0, apostrophe - 1), apostrophe + 2));
  return isAround(index) || isAround(index - 1);
}

/** The code unit at an index, with line breaks as spaces, and signs of all shapes alike. */
function unitAt(text: string, index: number): number {
  const unit = plainUnit(text.charCodeAt(index));
  return unit === 0x0a || unit === 0x0d || unit === 0x09 || unit === 0xa0 ? 0x20 : unit;
}
