import { monthNamed } from '../../model/dates/month-names.ts';
import { didYouMeanOr } from '../../model/problems/nearest.ts';
import { placeIn } from '../../model/problems/place-in.ts';
import { reportWarning, shorten, type Reading } from '../yaml/field-reader.ts';
import { outermost, type BibtexEntry } from './bibtex-entries.ts';

/**
 * Warns of words without braces that no `@string` before them defines. BibTeX reads nothing there.
 * @param known Names that need no `@string`: `jan`.
 */
export function warnUnknownStrings(
  entries: readonly BibtexEntry[],
  known: readonly string[],
  reading: Reading,
): void {
  const defined = new Set(known);
  for (const entry of entries) {
    const outer = outermost(entry.text);
    for (const match of entry.type === 'comment' ? [] : outer.matchAll(bareWord)) {
      const [, word = ''] = match;
      if (defined.has(word.toLowerCase())) continue;
      const message = `No \`@string\` above defines \`${shorten(word)}\`, so nothing is read there.`;
      const month = isMonth(outer, match.index) ? monthNamed(word) : undefined;
      const otherwise = `Write \`@string{${word} = {...}}\` above, or braces around what is a text: \`{${word}}\`.`;
      const fix = month ? `Write \`month = ${month}\`.` : didYouMeanOr(word, defined, otherwise);
      const offset = match.index + match[0].length - word.length;
      const at = placeIn(entry.text, offset, entry.at);
      reportWarning(reading, at, 'invalid-bibliography', message, fix);
    }
    if (entry.type === 'string') defined.add(entry.key.toLowerCase());
  }
}

/** A value, or a part of one, that begins with a letter: `= jbr`, `# jbr`. */
const bareWord = /[=#]\s*(\p{L}[^\s,={}()"#%'\\]*)/gu;

/** Whether a value is that of the month: `month` stands before its sign. */
function isMonth(outer: string, sign: number): boolean {
  return /[,\s]month\s*$/i.test(outer.slice(Math.max(0, sign - 20), sign));
}
