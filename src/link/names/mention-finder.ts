import type { FindMentions, Mention } from './name-index.ts';
import { composeText } from './composed-text.ts';
import type { Target } from '../target.ts';
import { hasGenitiveS } from '../../model/text/language.ts';
import { hanAndKana, southeastAsian } from '../../model/text/scripts.ts';

/**
 * Finds names in running text: the longest of those that share letters, by exact letters in either Unicode form. A Latin
 * name needs word boundaries, a name in a script without spaces does not. A line break counts as a space. In languages
 * that have it, the `s` of the genitive is part of the mention.
 */
export function buildMentionFinder(
  names: readonly { name: string; target: Target }[],
): FindMentions {
  const root: Branch = { next: new Map() };
  for (const { name, target } of names)
    if (isName(name)) plant(root, name.normalize('NFC'), target);
  return (written, language) => {
    const { text, toWritten } = composeText(written);
    const reading = { text, root, takesS: hasGenitiveS(language) };
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
  if (!root.next.has(unitAt(text, start)) || !isBoundary(text, start)) return undefined;
  let longest: Mention | undefined;
  let branch: Branch | undefined = root;
  for (let end = start; branch; end += 1) {
    const wordEnd = branch.targets && endOfName(end, reading);
    if (branch.targets && wordEnd !== undefined)
      longest = { start, end: wordEnd, targets: branch.targets };
    branch = end < text.length ? branch.next.get(unitAt(text, end)) : undefined;
  }
  return longest;
}

/** Where a name ends that goes up to an index: there, or after an `s` that follows; nowhere within another word. */
function endOfName(end: number, { text, takesS }: Reading): number | undefined {
  if (isBoundary(text, end)) return end;
  const isGenitive = takesS && text[end] === 's' && isBoundary(text, end + 1);
  return isGenitive && /[\p{Ll}\p{Lu}]/u.test(text[end - 1] ?? '') ? end + 1 : undefined;
}

/** True unless the index lies between two letters or digits of a script with spaces. */
function isBoundary(text: string, index: number): boolean {
  return !(isSpacedLetter(text, index - 1) && isSpacedLetter(text, index));
}

const letter = /[\p{L}\p{N}\p{M}_]/u;
// Korean attaches particles to names without a space.
const unspaced = new RegExp(String.raw`[${hanAndKana}${southeastAsian}\p{Script=Hangul}]`, 'u');

function isSpacedLetter(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (Number.isNaN(unit)) return false;
  if (unit < 128) return isAsciiWord(unit);
  const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff;
  const character = String.fromCodePoint(
    text.codePointAt(isSecondHalf ? index - 1 : index) ?? unit,
  );
  return letter.test(character) && !unspaced.test(character);
}

function isAsciiWord(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    unit === 95
  );
}

/** The code unit at an index, with line breaks as spaces and either apostrophe alike. */
function unitAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit === 0x2019) return 0x27;
  return unit === 0x0a || unit === 0x0d || unit === 0x09 || unit === 0xa0 ? 0x20 : unit;
}
