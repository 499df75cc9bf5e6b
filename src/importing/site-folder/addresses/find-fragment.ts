import { headingName } from '../../../markdown/headings/heading-slugger.ts';
import type { PlacedText } from './place-texts.ts';
import { openingHeading, readHeadings, seenWords } from './read-headings.ts';

/** The fragment that a heading of a text has here, by the one that a link gives; empty if it is the title. */
export type FindFragment = (text: PlacedText, fragment: string) => string;

/** A function that finds headings by the names that braces gave them. */
export function fragmentFinder(texts: readonly PlacedText[]): FindFragment {
  const headings = new Map<PlacedText, ReadonlyMap<string, string>>();
  const titleNames = new Map<PlacedText, string>();
  for (const text of texts) {
    headings.set(text, namedHeadings(text.markdown));
    const opening = openingHeading(text.markdown);
    if (opening === undefined) continue;
    const words = seenWords(opening);
    if ((text.front.title ?? words) === words) titleNames.set(text, headingName(words));
  }
  return (text, fragment) => {
    const found = headings.get(text)?.get(fragment) ?? fragment;
    // A heading that is the title stands above the text here, and has no address of its own.
    return found === titleNames.get(text) ? '' : found;
  };
}

/** The names that headings have here by those that braces gave them. */
function namedHeadings(markdown: string): ReadonlyMap<string, string> {
  return new Map(
    readHeadings(markdown).flatMap(({ words, name }) =>
      name === undefined ? [] : [[name, headingName(seenWords(words))] as const],
    ),
  );
}
