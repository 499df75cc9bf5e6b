import { githubSlug } from '../../../model/text/github-slug.ts';
import type { PlacedText } from './place-texts.ts';

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
      for (const [, words = '', given] of text.markdown.matchAll(heading)) {
        const name = given ?? githubSlug(words);
        if (!named.has(name)) named.set(name, { text, words });
        if (!everywhere.has(name)) everywhere.set(name, { text, words });
      }
      own.set(text, named);
    }
  }
}

/** A heading, perhaps with a name: `## Past`, `## Past {#past .unnumbered}`. */
const heading =
  /^#{1,6}[ \t]+(.{1,300}?)[ \t]*(?:\{[^{}\n#]{0,100}(?:#([^\s{}]{1,100}))?[^{}\n]{0,100}\})?[ \t#]*$/gm;
