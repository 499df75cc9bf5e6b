import { parseMarkdown } from '../../../markdown/parse/parser.ts';
import type { Tally } from '../../plan/tally.ts';
import { applyEdits, codeScan } from './edits.ts';

// Bounded, so that what does not end stays linear to read.
const dropped: readonly { pattern: RegExp; name: string }[] = [
  {
    pattern: /^import\s(?:[^'"`;]{0,2000}?\bfrom\s+)?['"][^'"\n]*['"];?[ \t]*(?:\n|$)/gm,
    name: 'import',
  },
  {
    pattern: /\s(?:style|className)=\{[^{}]{0,500}(?:\{[^{}]{0,500}\}[^{}]{0,500}){0,9}\}/g,
    name: 'attributes of HTML',
  },
  { pattern: /\{\/\*[^]{0,5000}?\*\/\}/g, name: '{/* … */}' },
];

/** Drops what MDX does not show, outside code: imports, which may have several lines, looks in braces, and comments. */
export function dropMdx(markdown: string, left: Tally): string {
  const found = dropped.flatMap(({ pattern, name }) =>
    [...markdown.matchAll(pattern)].map((match) => ({ match, name })),
  );
  if (found.length === 0) return markdown;
  const isInCode = codeScan(parseMarkdown(markdown));
  const outside = found.filter(({ match }) => !isInCode(match.index));
  for (const { name } of outside) left.add(name);
  return applyEdits(
    markdown,
    outside.map(({ match: { 0: whole, index } }) => {
      return { start: index, end: index + whole.length, text: '' };
    }),
  );
}
