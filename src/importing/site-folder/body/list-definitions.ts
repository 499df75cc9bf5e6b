import { createProseScan } from '../../../model/markdown/without-code.ts';

/** Turns definitions of Pandoc, `: meaning` below a term, into entries of a list, and captions of tables into paragraphs. */
export function listDefinitions(markdown: string): string {
  if (!hint.test(markdown)) return markdown;
  const isProse = createProseScan();
  const made: string[] = [];
  let isInList = false;
  // The last line that is not empty.
  let above = -1;
  for (const line of markdown.split('\n')) {
    const isRead = isProse(line);
    const caption = isRead ? captionOf(line, made[above]) : undefined;
    const meaning = isRead ? /^ {0,3}:[ \t]+(\S.*)$/.exec(line)?.[1] : undefined;
    if (caption !== undefined) made.push(caption);
    else if (meaning !== undefined && isTerm(above, made)) {
      made.splice(above, made.length, `- ${bold(made[above] ?? '')}: ${meaning}`);
      isInList = true;
    } else if (meaning !== undefined && isInList) {
      if (made.at(-1)?.trim() !== '') made.push('');
      made.push(`  ${meaning}`);
    } else {
      // What stands below a definition belongs to it until a line that is not indented follows an empty one.
      if (made.at(-1)?.trim() === '' && /^\S/.test(line)) isInList = false;
      made.push(line);
    }
    if (made.at(-1)?.trim() !== '') above = made.length - 1;
  }
  return made.join('\n');
}

const hint = /^ {0,3}(?:Table)?:[ \t]/m;

/** The words of a caption: a line with the name of a table, or right below one. */
function captionOf(line: string, above = ''): string | undefined {
  const [, text = ''] = /^ {0,3}(?:Table)?:[ \t]+(\S.*)$/.exec(line.trimEnd()) ?? [];
  // In steps: one pattern for all would try each split of a line full of spaces.
  const opening = /\{#[^{}]*\}$/.exec(text)?.index ?? -1;
  const words = opening > 0 ? text.slice(0, opening).trimEnd() : text;
  const isCaption = opening > 0 || isEndOfTable.test(above);
  return isCaption && words !== '' ? words : undefined;
}

const isEndOfTable = /^[ \t]*[|+]|-{3}[ \t]*$/;

/** Whether a line is a paragraph of its own, with nothing below it but empty lines. */
function isTerm(at: number, lines: readonly string[]): boolean {
  const line = lines[at] ?? '';
  const before = lines[at - 1]?.trim() ?? '';
  const isAlone = before === '' || before.startsWith('- **');
  // Neither an indented line nor one that opens a heading, list, quotation, table, picture or group is a term.
  return (
    isAlone &&
    lines.length - at <= 2 &&
    /^(?![#>|+:<!]|[-*+] |\d+[.)] |[-=]{3}|\S*:::)\S/.test(line)
  );
}

/** A term in bold, unless it has marks of its own. */
function bold(term: string): string {
  return /[*_`]/.test(term) ? term.trim() : `**${term.trim()}**`;
}
