import { parseMarkdown } from '../../../markdown/parse/parser.ts';
import type { Tally } from '../../plan/tally.ts';
import { applyEdits, codeScan } from './edits.ts';

const icon = String.raw`:(?:material|fontawesome|octicons|simple)-[a-z\d-]{1,100}:(?:[ \t]?\{[^{}\n]{0,200}\})?`;
/** An icon of MkDocs before words, or at the end of the words of a link. */
const besideWords = new RegExp(
  String.raw`${icon}[ \t]*(?=[^\s\]|{])|(?<=[^\s[|])[ \t]{1,9}${icon}(?=\])`,
  'g',
);

/** Drops icons that stand beside words, outside code. Those that stand alone say something, and stay. */
export function dropIcons(markdown: string, left: Tally): string {
  const found = [...markdown.matchAll(besideWords)];
  if (found.length === 0) return markdown;
  const isInCode = codeScan(parseMarkdown(markdown));
  const outside = found.filter(({ index }) => !isInCode(index));
  for (const _ of outside) left.add('an icon beside words');
  return applyEdits(
    markdown,
    outside.map(({ 0: { length }, index }) => ({ start: index, end: index + length, text: '' })),
  );
}
