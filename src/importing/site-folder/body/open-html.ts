import { createProseScan } from '../../../model/markdown/without-code.ts';
import type { Tally } from '../../plan/tally.ts';

/** A line that opens an element in which MkDocs and Jekyll read Markdown: `<div class="grid" markdown>`. */
const opening =
  /^( {0,3}<(?:div|section|article|aside|details|figure|blockquote)\b[^<>]{0,500}?)\s+markdown(?:\s*=\s*"?(?:1|block|true)"?)?((?:\s[^<>]{0,500})?>)[ \t]*$/;

/** Has Markdown read in such elements: an empty line says so here. */
export function openHtml(markdown: string, left: Tally): string {
  if (!/<[^<>]*\smarkdown\b/.test(markdown)) return markdown;
  const isProse = createProseScan();
  return markdown
    .split('\n')
    .flatMap((line, at, lines) => {
      const [, start, end] = (isProse(line) && opening.exec(line)) || [];
      if (start === undefined) return [line];
      left.add('markdown of an element');
      const isOpen = lines[at + 1]?.trim() === '';
      return isOpen ? [`${start}${end}`] : [`${start}${end}`, ''];
    })
    .join('\n');
}
