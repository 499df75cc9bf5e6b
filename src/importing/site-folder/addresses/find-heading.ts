import { githubSlug } from '../../../model/text/github-slug.ts';
import type { PlacedText } from './place-texts.ts';
import { readHeadings } from './read-headings.ts';

/** A heading, by the name that its text refers to it by. */
export interface NamedHeading {
  text: PlacedText;
  words: string;
}

/** Finds the heading of a name: in the text that refers to it, else in the first that has it. */
export type FindHeading = (name: string, from: PlacedText) => NamedHeading | undefined;

/** A function that finds headings by the names that braces give them, else by their words. */
export function headingFinder(texts: readonly PlacedText[]): FindHeading {
  const everywhere = new Map<string, NamedHeading>();
  const own = new Map<PlacedText, Map<string, NamedHeading>>();
  return (name, from) => {
    if (own.size === 0) readAll();
    return own.get(from)?.get(name) ?? everywhere.get(name);
  };

  function readAll(): void {
    for (const text of texts) {
      const named = new Map<string, NamedHeading>();
      for (const { words, name = githubSlug(words) } of readHeadings(text.markdown)) {
        if (!named.has(name)) named.set(name, { text, words });
        if (!everywhere.has(name)) everywhere.set(name, { text, words });
      }
      own.set(text, named);
    }
  }
}
