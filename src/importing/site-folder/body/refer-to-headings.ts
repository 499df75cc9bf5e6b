import { parseMarkdown } from '../../../markdown/parse/parser.ts';
import type { FindHeading } from '../addresses/find-heading.ts';
import type { PlacedText } from '../addresses/place-texts.ts';
import { applyEdits, codeScan, type Edit } from './edits.ts';

/** Names of headings in references of Quarto, Pandoc and bookdown: `@sec-past`, `[-@sec:past]`, `\@ref(past)`. */
const reference =
  /\\@ref\(([\w/-]{1,100})\)|\[-?@(sec[-:][\w-]{1,100})\]|(?<![\w@.[-])@(sec[-:][\w-]*\w)/g;

/** Turns references to headings into links with their words: no headings have numbers here. */
export function referToHeadings(
  markdown: string,
  from: PlacedText,
  findHeading: FindHeading,
  pathOf: (text: PlacedText) => string,
): string {
  if (!/@(?:ref\(|sec[-:])/.test(markdown)) return markdown;
  const isInCode = codeScan(parseMarkdown(markdown));
  const edits = [...markdown.matchAll(reference)].flatMap((match): Edit[] => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    const found = findHeading(name, from);
    if (!found || isInCode(match.index)) return [];
    const address = found.text === from ? '' : pathOf(found.text);
    const text = `[${plain(found.words)}](${address}#${name})`;
    return [{ start: match.index, end: match.index + match[0].length, text }];
  });
  return applyEdits(markdown, edits);
}

/** The words of a heading without its notes and citations. */
function plain(words: string): string {
  return words
    .replace(/\s{0,9}(?:\^\[[^\]]{0,300}\]|\[\^[^\]]{0,300}\]|\[[^\]]{0,300}@[^\]]{0,300}\])/g, '')
    .replace(/(?<!\\)[[\]]/g, '\\$&');
}
