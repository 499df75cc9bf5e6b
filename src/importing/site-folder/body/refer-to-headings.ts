import { parseMarkdown } from '../../../markdown/parse/parser.ts';
import type { FindHeading } from '../addresses/find-heading.ts';
import type { PlacedText } from '../addresses/place-texts.ts';
import { withoutNotes } from '../addresses/read-headings.ts';
import { applyEdits, proseScan, type Edit } from './edits.ts';

const nameOfSection = String.raw`sec[-:][\p{L}\p{M}\p{N}_-]{0,100}[\p{L}\p{M}\p{N}_]`;

/** References of bookdown, `\@ref(past)`, and of Quarto and Pandoc, in brackets and alone: `[-@sec:past]`, `@sec-past`. */
const reference = new RegExp(
  String.raw`\\@ref\(([\p{L}\p{M}\p{N}_/-]{1,100})\)|(?<!\\)\[([^[\]]{0,200}?@sec[-:][^[\]]{1,200})\]|(?<![\p{L}\p{M}\p{N}_@.\\-])@(${nameOfSection})`,
  'gu',
);

/** Those in brackets. */
const sections = new RegExp(`-?@(${nameOfSection})`, 'gu');

/** Turns references to headings into links with their words: no headings have numbers here. */
export function referToHeadings(
  markdown: string,
  from: PlacedText,
  findHeading: FindHeading,
  pathOf: (text: PlacedText) => string,
): string {
  if (!/@(?:ref\(|sec[-:])/.test(markdown)) return markdown;
  const isProse = proseScan(parseMarkdown(markdown));
  const linkTo = (name: string): string | undefined => {
    const found = findHeading(name, from);
    const words = found && plain(found.words);
    // Each reference repeats the words.
    if (!words || words.length > 500) return undefined;
    return `[${words}](${found.text === from ? '' : pathOf(found.text)}#${name})`;
  };
  const edits = [...markdown.matchAll(reference)].flatMap((match): Edit[] => {
    if (!isProse(match.index)) return [];
    const [written, ofBookdown, group, ofSection] = match;
    const text = group === undefined ? linkTo(ofBookdown ?? ofSection ?? '') : linksIn(group);
    return text === undefined
      ? []
      : [{ start: match.index, end: match.index + written.length, text }];
  });
  return applyEdits(markdown, edits);

  /** The words in brackets, if all that they refer to is found: sources are cited in brackets, too. */
  function linksIn(group: string): string | undefined {
    const links = new Map(
      [...group.matchAll(sections)].map(([written, name = '']) => [written, linkTo(name)]),
    );
    const isWhole = [...links.values()].every((link) => link !== undefined);
    if (!isWhole || group.replace(sections, '').includes('@')) return undefined;
    return group.replace(sections, (written) => links.get(written) ?? written);
  }
}

/** The words of a heading as those of a link. */
function plain(words: string): string {
  return withoutNotes(words)
    .replace(/!?\[([^[\]]{0,300})\]\([^()\s]{0,300}\)/g, '$1')
    .replace(/(`[^`]{0,300}`)|(?<!\\)[[\]]/g, (sign, code?: string) => code ?? `\\${sign}`)
    .trim();
}
