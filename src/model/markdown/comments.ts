import type { Position } from '../problems/problem.ts';
import { codeSpansOf, type CodeSpans } from './code-spans.ts';
import { createProseScan } from './without-code.ts';

/** The comments of a text, which Obsidian writes between `%%` and `%%`. */
export interface Comments {
  /** With their marks, from left to right; `end` is exclusive. */
  found: { start: number; end: number }[];
  /** Marks that open a comment without an end. */
  unclosed: Position[];
}

/**
 * Finds comments outside code. A comment that starts a line may hold blank lines; any other ends in its paragraph.
 * `\%%` is text.
 */
export function findComments(markdown: string): Comments {
  const comments: Comments = { found: [], unclosed: [] };
  if (!markdown.includes('%%')) return comments;
  const scan: Scan = { markdown, at: 0, line: 0, code: codeSpansOf(markdown) };
  const isProse = createProseScan();
  let start = 0;
  for (const line of markdown.split('\n')) {
    scan.line += 1;
    // The end of a comment or code span may lie beyond its line.
    if (scan.at > start || isProse(line)) readLine(line, start, scan, comments);
    start += line.length + 1;
  }
  return comments;
}

/** The text with each comment cut out. */
export function withoutComments(markdown: string): string {
  let kept = '';
  let last = 0;
  for (const { start, end } of findComments(markdown).found) {
    kept += markdown.slice(last, start);
    last = end;
  }
  return kept + markdown.slice(last);
}

interface Scan {
  markdown: string;
  /** Everything before this offset has been read. */
  at: number;
  /** Number of the current line. */
  line: number;
  code: CodeSpans;
}

const mark = /\\.|`+|%%/g;
const lineOpening = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*$/;

function readLine(line: string, start: number, scan: Scan, comments: Comments): void {
  const { markdown, code } = scan;
  mark.lastIndex = Math.max(0, scan.at - start);
  for (let match = mark.exec(line); match; match = mark.exec(line)) {
    const [written] = match;
    const index = start + match.index;
    scan.at = index + written.length;
    if (written.startsWith('`')) scan.at = code.endOf(written.length, scan.at);
    if (written === '%%') {
      const isOpening = lineOpening.test(line.slice(0, match.index));
      const limit = isOpening ? markdown.length : code.endOfParagraph(index);
      const close = markdown.indexOf('%%', scan.at);
      const isClosed = close >= 0 && close < limit;
      if (isClosed) scan.at = close + 2;
      if (isClosed) comments.found.push({ start: index, end: scan.at });
      else comments.unclosed.push({ line: scan.line, column: match.index + 1 });
    }
    mark.lastIndex = scan.at - start;
  }
}
