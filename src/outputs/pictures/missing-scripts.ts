import { scripts, type Script } from './families-of-script.ts';
import { isCovered, lettersWithoutFont } from './render-svg.ts';

/** A script of which pictures lack letters, since neither our fonts nor those of this machine have them. */
export interface MissingScript extends Pick<Script, 'name' | 'package'> {
  /** Some of the letters. */
  letters: string;
}

/** Letters of each script that are looked for: each takes some milliseconds. */
const samples = 4;

const other = { name: 'another script', package: 'fonts-noto-core' };

/**
 * The scripts of texts in pictures for which this machine has no font.
 * @param without Those of some letters that no font has.
 */
export function missingScripts(
  texts: Iterable<string>,
  without: (letters: readonly string[]) => string[] = lettersWithoutFont,
): MissingScript[] {
  const found = new Map<Pick<Script, 'name' | 'package'>, Set<string>>();
  for (const text of texts) if (!isCovered(text)) collectLetters(text, found);
  const missing = new Set(without([...found.values()].flatMap((letters) => [...letters])));
  return [...found].flatMap(([script, letters]) => {
    const blank = [...letters].filter((letter) => missing.has(letter));
    const { name, package: fonts } = script;
    return blank.length > 0 ? [{ name, package: fonts, letters: blank.join(' ') }] : [];
  });
}

/** The scripts of both lists, each once. */
export function allMissing(
  some: readonly MissingScript[],
  others: readonly MissingScript[],
): MissingScript[] {
  return [...new Map([...others, ...some].map((script) => [script.name, script])).values()];
}

function collectLetters(
  text: string,
  found: Map<Pick<Script, 'name' | 'package'>, Set<string>>,
): void {
  for (const [letter] of text.matchAll(/\p{L}/gu)) {
    if (isCovered(letter)) continue;
    const script = scripts.find(({ letters }) => letters.test(letter)) ?? other;
    const letters = found.get(script) ?? new Set<string>();
    if (letters.size < samples) found.set(script, letters.add(letter));
  }
}
