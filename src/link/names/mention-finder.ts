import type { Mention } from './name-index.ts';
import { composeText } from './composed-text.ts';
import type { Target } from '../target.ts';
import { hanAndKana, southeastAsian } from '../../model/text/scripts.ts';

/**
 * Finds names in running text: the longest of those that share letters, by exact letters in either Unicode form. A Latin
 * name needs word boundaries, a name in a script without spaces does not. A line break counts as a space.
 */
export function buildMentionFinder(
  names: readonly { name: string; target: Target }[],
): (text: string) => Mention[] {
  const root: Branch = { next: new Map() };
  for (const { name, target } of names)
    if (isName(name)) plant(root, name.normalize('NFC'), target);
  return (written) => {
    const { text, toWritten } = composeText(written);
    return findMentions(text, root).map(({ start, end, targets }) => ({
      start: toWritten(start),
      end: toWritten(end),
      targets,
    }));
  };
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

function findMentions(text: string, root: Branch): Mention[] {
  const mentions: Mention[] = [];
  let start = 0;
  while (start < text.length) {
    // Most characters are inside of a word, where no name starts.
    const first = isInsideWord(text, start) ? undefined : longestAt(text, start, root);
    const mention = first && longestAcross(text, first, root);
    if (mention) mentions.push(mention);
    start = mention ? mention.end : start + 1;
  }
  return mentions;
}

/**
 * The mention, or a longer one that begins within it and goes on after it: `Eastern Telegraph Company` in `The Eastern
 * Telegraph Company`, where another name is `The Eastern`.
 */
function longestAcross(text: string, mention: Mention, root: Branch): Mention {
  for (let start = mention.start + 1; start < mention.end; start += 1) {
    const other = isInsideWord(text, start) ? undefined : longestAt(text, start, root);
    if (!other || other.end <= mention.end) continue;
    if (other.end - start > mention.end - mention.start) return longestAcross(text, other, root);
  }
  return mention;
}

function isInsideWord(text: string, index: number): boolean {
  return isAsciiWord(text.charCodeAt(index)) && isAsciiWord(text.charCodeAt(index - 1));
}

function longestAt(text: string, start: number, root: Branch): Mention | undefined {
  if (!root.next.has(unitAt(text, start)) || !isBoundary(text, start)) return undefined;
  let longest: Mention | undefined;
  let branch: Branch | undefined = root;
  for (let end = start; branch; end += 1) {
    if (branch.targets && isBoundary(text, end)) longest = { start, end, targets: branch.targets };
    branch = end < text.length ? branch.next.get(unitAt(text, end)) : undefined;
  }
  return longest;
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
