import { maskAt, type Masked } from './mask.ts';

/** A text without the colons that mean nothing. */
export interface PlainColons extends Masked {
  /** False if no colon can start a directive. */
  hasDirectives: boolean;
}

/**
 * Hides colons that the parser takes for the start of a directive and nobody means so: those before a footnote or a
 * number, `ISO 27001:2013[^1]`. In a text that has very many, such as a table of times, it hides all that start no
 * directive, since for each colon of a block the parser looks at every other one again. The other colons of Markdown
 * stay: those of `<http://x>`, `[key]: ` and `| :-- |`, and those at the start of a line, which may be a fence.
 */
export function hideColons(source: string, few: number = fewColons): PlainColons {
  if (!hasMoreThan(few, source)) {
    const unmeant = [...source.matchAll(beforeNoName)].map(({ index }) => index);
    return { ...maskAt(source, unmeant), hasDirectives: true };
  }
  if (!directive.test(source)) return { text: source, hasDirectives: false };
  const offsets = [...source.matchAll(plain)].flatMap(({ 0: colons, index }) =>
    Array.from(colons, (_, at) => index + at),
  );
  return { ...maskAt(source, offsets), hasDirectives: true };
}

/** How many colons of a line the parser looks at. */
export function countColons(line: string): number {
  return line.match(label.test(line) ? /:+/g : looked)?.length ?? 0;
}

/** So few take no time, and most texts have fewer. */
const fewColons = 2_000;

const beforeNoName = /(?<![\]\\:]):(?=[\p{L}\p{N}_-]{1,400}\[\^|\p{N}[\p{L}\p{N}_-]{0,400}[[{])/gu;

const directive = /:[\p{L}\p{N}_-]{1,400}[[{]|::[\p{L}\p{N}]/u;

const scheme = String.raw`[a-z][a-z\d+.-]{0,31}`;
const destination = String.raw`(?<=\]\(<?${scheme}):`;
const notBefore = String.raw`(?<![\]\\:|<-]|<${scheme}|\b(?:mailto|xmpp)|(?:^|\n)[ \t>*+-]{0,100}|\d[.)][ \t]{0,9})`;
const notAfter = String.raw`(?![:|-]|\/\/|[\p{L}\p{N}_-]{1,400}=|\p{L}[\p{L}\p{N}_-]{0,400}(?:\[(?!\^)|\{))`;
const plain = new RegExp(`${destination}|${notBefore}:+${notAfter}`, 'giu');

// A bare address is read as a whole, but not after a directive with a label.
const looked = /(?<!\\)(?<!(?<![<(])https?(?=:\/\/)):+/gi;
const label = /:[\p{L}\p{N}_-]{1,400}\[/u;

function hasMoreThan(count: number, source: string): boolean {
  let found = 0;
  for (let at = source.indexOf(':'); at >= 0; at = source.indexOf(':', at + 1)) {
    found += 1;
    if (found > count) return true;
  }
  return false;
}
