/**
 * A Markdown text without code and comments: fenced and indented blocks, code spans, `<!-- -->`. Scans lines at a
 * fraction of a parser's cost, and knows only what tells code from prose.
 */
export function withoutCode(markdown: string): string {
  if (!/`|~~~|<!--|\n(?: {4}| {0,3}\t)[ \t]*\S/.test(markdown)) return markdown;
  return proseBlocks(markdown).map(withoutSpans).join('\n\n');
}

/** A function that tells lines of prose from lines of code, comments and nothing. Call it with each line in turn. */
export function createProseScan(): (line: string) => boolean {
  const scan: Scan = { items: [], isAfterBlock: true, isQuoted: false };
  return (line) => isProse(line, scan);
}

/** The blocks of a text, as strings, without blocks that are all code. */
function proseBlocks(markdown: string): string[] {
  const isProseLine = createProseScan();
  const lines = markdown.split('\n').map((line) => (isProseLine(line) ? line : ''));
  return lines.join('\n').split(/\n{2,}/);
}

/** The state of a scan. */
interface Scan {
  /** Columns at which the texts of open list items begin, outermost first. */
  items: number[];
  /** True if no paragraph continues, so that an indented line is code. */
  isAfterBlock: boolean;
  /** The line that ends an open fence or comment. */
  end?: RegExp | undefined;
  /** True if a quotation holds it, and thus ends it too. */
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

/** Closes the list items whose text begins right of the line. */
function closeItems({ items }: Scan, indent: number): void {
  while (indent < (items.at(-1) ?? 0)) items.pop();
}

/** Width of blanks and list markers in columns; a tab reaches the next multiple of four. */
function columnsOf(text: string): number {
  return [...text].reduce((at, sign) => at + (sign === '\t' ? 4 - (at % 4) : 1), 0);
}

/** The end of the fence or comment that a line opens; `undefined` if it opens none. */
function endOfBlock(text: string): RegExp | undefined {
  const fence = /^\s*(`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[1];
  if (fence) return new RegExp(`^\\s*${fence.charAt(0)}{${fence.length},}\\s*$`);
  return /^\s*<!--(?!.*-->)/.test(text) ? /-->/ : undefined;
}

/** A paragraph without code spans and comments. */
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

/** Finds the closing mark of a code span or comment from an offset. Call it with rising offsets. */
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
