/**
 * A Markdown text without its code and comments: fenced and indented blocks, code spans, `<!-- -->`. It scans
 * lines, at a fraction of a parser's cost, and knows of blocks what it takes to tell code from prose.
 */
export function withoutCode(markdown: string): string {
  if (!/`|~~~|<!--|\n(?: {4}| {0,3}\t)[ \t]*\S/.test(markdown)) return markdown;
  return proseBlocks(markdown).map(withoutSpans).join('\n\n');
}

/** The blocks of a text that are not code as a whole, in lines. */
function proseBlocks(markdown: string): string[] {
  const scan: Scan = { items: [], isAfterBlock: true, isQuoted: false };
  const lines = markdown.split('\n').map((line) => (isProse(line, scan) ? line : ''));
  return lines.join('\n').split(/\n{2,}/);
}

/** Where a scan of lines stands. */
interface Scan {
  /** Columns at which the texts of the open list items begin, the outermost first. */
  items: number[];
  /** True where no paragraph goes on, so that an indented line would be code. */
  isAfterBlock: boolean;
  /** The line that ends an open fence or comment. */
  end?: RegExp | undefined;
  /** True where it was opened in a quotation, whose end is its own as well. */
  isQuoted: boolean;
}

function isProse(line: string, scan: Scan): boolean {
  const text = line.replace(/^(?: {0,3}> ?)+/, '');
  const isQuoted = text !== line;
  if (scan.end && (isQuoted || !scan.isQuoted)) {
    if (scan.end.test(text)) scan.end = undefined;
    return false;
  }
  if (text.trim() === '') {
    scan.isAfterBlock = true;
    return false;
  }
  const indent = columnsOf(/^\s*/.exec(text)?.[0] ?? '');
  if (scan.isAfterBlock) closeItems(scan, indent);
  if (scan.isAfterBlock && indent >= (scan.items.at(-1) ?? 0) + 4) return false;
  const marker = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s{1,4}(?=\S)|\s)/.exec(text)?.[0] ?? '';
  if (marker) {
    closeItems(scan, indent);
    scan.items.push(columnsOf(marker));
  }
  const rest = text.slice(marker.length);
  scan.end = endOfBlock(rest);
  scan.isQuoted = isQuoted;
  scan.isAfterBlock = scan.end !== undefined || /^ {0,3}#{1,6}\s/.test(rest);
  return scan.end === undefined;
}

/** An item ends where a line begins left of its text. */
function closeItems({ items }: Scan, indent: number): void {
  while (indent < (items.at(-1) ?? 0)) items.pop();
}

/** Width of blanks and list markers, tabs taken to the next fourth column. */
function columnsOf(text: string): number {
  return [...text].reduce((at, sign) => at + (sign === '\t' ? 4 - (at % 4) : 1), 0);
}

/** What ends the fence or comment that a line opens; nothing where it opens none. */
function endOfBlock(text: string): RegExp | undefined {
  const fence = /^\s*(`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[1];
  if (fence) return new RegExp(`^\\s*${fence.charAt(0)}{${fence.length},}\\s*$`);
  return /^\s*<!--(?!.*-->)/.test(text) ? /-->/ : undefined;
}

/** A paragraph without the code and comments inside its lines. */
function withoutSpans(block: string): string {
  const closing = closingMarks(block);
  let kept = '';
  let at = 0;
  for (const { 0: mark, index } of block.matchAll(/(?<!\\)(?:`+|<!--)/g)) {
    const end = index < at ? undefined : closing(mark, index + mark.length);
    if (end === undefined) continue;
    kept += block.slice(at, index);
    at = end;
  }
  return kept + block.slice(at);
}

/** Finds the end of what a mark opens: of a code span at the next run of as many backticks. Asked from left to right. */
function closingMarks(block: string): (mark: string, from: number) => number | undefined {
  const marks = [...block.matchAll(/`+|-->/g)].reverse();
  const byMark = Map.groupBy(marks, ([mark]) => mark);
  return (mark, from) => {
    const ends = byMark.get(mark === '<!--' ? '-->' : mark) ?? [];
    while ((ends.at(-1)?.index ?? from) < from) ends.pop();
    const end = ends.pop();
    return end && end.index + end[0].length;
  };
}
