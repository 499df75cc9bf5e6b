import { tooComplexAt } from '../../../markdown/parse/complexity.ts';
import { parseMarkdown } from '../../../markdown/parse/parser.ts';
import { plainText } from '../../../markdown/tree/plain-text.ts';
import { createProseScan } from '../../../model/markdown/without-code.ts';

/** A heading as a text has it: `## Past {#past .unnumbered}`, `## Past { id="past" }`. */
export interface WrittenHeading {
  /** Its words, as Markdown. */
  words: string;
  /** The name that braces give it. */
  name?: string | undefined;
}

/** The headings of a text outside code, in their order. */
export function readHeadings(markdown: string): WrittenHeading[] {
  const isProse = createProseScan();
  return markdown.split('\n').flatMap((line) => {
    const [, words] = (isProse(line) && /^#{1,6}[ \t]+(\S.*)$/.exec(line)) || [];
    return words === undefined ? [] : [readHeading(words)];
  });
}

/** The words of a heading as readers see them, by its Markdown: `past` for `*past*`. */
export function seenWords(heading: string): string {
  const words = withoutNotes(heading);
  return tooComplexAt(words) ? words : plainText(parseMarkdown(`# ${words}`));
}

/** The Markdown of a heading without its notes and citations. */
export function withoutNotes(heading: string): string {
  // Bounded, so that a heading full of brackets stays linear to read.
  return heading.replace(
    /\s{0,9}(?:\^\[[^[\]]{0,300}\]|\[\^[^[\]]{0,300}\]|\[[^[\]@]{0,300}@[^[\]]{0,300}\])/g,
    '',
  );
}

/** The Markdown of a first-level heading that opens a text; `undefined` if there is none. */
export function openingHeading(markdown: string): string | undefined {
  const [, line] = /^\s*#[ \t]+(\S.*)/.exec(markdown) ?? [];
  return line === undefined ? undefined : readHeading(line).words;
}

// In steps: one pattern for all would try each split of a line full of spaces.
function readHeading(line: string): WrittenHeading {
  const text = line.replace(/(?<![ \t#])[ \t#]+$/, '');
  const opening = text.endsWith('}') ? text.lastIndexOf('{') : -1;
  const braces = text.slice(opening + 1, -1);
  if (opening < 1 || braces.includes('}')) return { words: text };
  return { words: text.slice(0, opening).trimEnd(), name: nameInBraces.exec(braces)?.[1] };
}

const nameInBraces = /(?:#|\bid=)"?([^\s"]{1,100})/;
