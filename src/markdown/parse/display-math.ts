import { codeSpansOf } from '../../model/markdown/code-spans.ts';
import { createProseScan } from '../../model/markdown/without-code.ts';
import type { Position } from '../../model/problems/problem.ts';

/** The formulas of a text between `$$` and `$$`, as Obsidian reads them. */
export interface DisplayMath {
  /** Those on several lines, from left to right. */
  found: Formula[];
  /** Marks at the start of a line that open a formula without an end. */
  unclosed: OpenMark[];
}

/** A formula on several lines, by the offsets of its marks. */
export interface Formula {
  open: number;
  openEnd: number;
  close: number;
  closeEnd: number;
  /** What a further line of the quotations and list items around it starts with. */
  prefix: string;
}

/** A run of dollar signs. */
export interface OpenMark {
  offset: number;
  length: number;
  at: Position;
}

/**
 * Finds the formulas on several lines, outside code and without comments. One that starts a line may hold blank lines;
 * any other ends in its paragraph, or its mark is text.
 */
export function findDisplayMath(markdown: string): DisplayMath {
  if (!markdown.includes('$$')) return { found: [], unclosed: [] };
  const found = scanMath(markdown, { mayHoldBlankLines: true });
  // Something is not closed: probably the first formula that goes on over a blank line, and not the last.
  return found.unclosed.length > 0 ? scanMath(markdown, { mayHoldBlankLines: false }) : found;
}

const signs = /\\.|`+|\$+/g;
const container = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/;

function scanMath(
  markdown: string,
  { mayHoldBlankLines }: Pick<Opening, 'mayHoldBlankLines'>,
): DisplayMath {
  const math: DisplayMath = { found: [], unclosed: [] };
  const isProse = createProseScan();
  const code = codeSpansOf(markdown);
  let start = 0;
  /** Everything before this offset has been read. */
  let read = 0;
  for (const [index, line] of markdown.split('\n').entries()) {
    if (read > start || isProse(line)) readLine(line, start, index + 1);
    start += line.length + 1;
  }
  return math;

  function readLine(line: string, lineStart: number, number: number): void {
    signs.lastIndex = Math.max(0, read - lineStart);
    for (let match = signs.exec(line); match; match = signs.exec(line)) {
      const [sign] = match;
      const open = lineStart + match.index;
      read = open + sign.length;
      if (sign.startsWith('`')) read = code.endOf(sign.length, read);
      if (sign.startsWith('$$')) {
        const opening = openingAt(line, match.index, sign.length, mayHoldBlankLines);
        readFormula(
          open,
          opening,
          { line: number, column: match.index + 1 },
          lineStart + line.length,
        );
      }
      signs.lastIndex = read - lineStart;
    }
  }

  /** Reads on after the formula that a mark opens; a mark without an end opens none. */
  function readFormula(open: number, opening: Opening, at: Position, lineEnd: number): void {
    const { length, around, startsLine } = opening;
    const openEnd = open + length;
    const close = findClose(markdown, openEnd, opening);
    if (!close) {
      if (startsLine) math.unclosed.push({ offset: open, length, at });
      return;
    }
    read = close.closeEnd;
    const prefix = around.replace(/[^ \t>]/g, ' ');
    if (read > lineEnd) math.found.push({ open, openEnd, ...close, prefix });
  }
}

/** An open formula. */
interface Opening {
  /** Number of its dollar signs. */
  length: number;
  /** The marks of the quotations and list items around it. */
  around: string;
  startsLine: boolean;
  /** True if it may stand in a cell of a table, which ends with its line. */
  isInCell: boolean;
  mayHoldBlankLines: boolean;
}

function openingAt(
  line: string,
  index: number,
  length: number,
  mayHoldBlankLines: boolean,
): Opening {
  const [around = ''] = container.exec(line.slice(0, index)) ?? [];
  const startsLine = around.length === index;
  return {
    length,
    around,
    startsLine,
    isInCell: !startsLine && line.slice(around.length, index).includes('|'),
    mayHoldBlankLines: startsLine && mayHoldBlankLines,
  };
}

function findClose(
  markdown: string,
  from: number,
  opening: Opening,
): Pick<Formula, 'close' | 'closeEnd'> | undefined {
  // Looking for each of many lengths would take long.
  if (opening.length > 3) return undefined;
  const mark = /\\.|\$+|\n/g;
  mark.lastIndex = from;
  for (let match = mark.exec(markdown); match; match = mark.exec(markdown)) {
    const [sign] = match;
    if (sign === '\n' && endsBefore(lineAt(markdown, mark.lastIndex), opening)) return undefined;
    if (sign.startsWith('$') && sign.length >= opening.length)
      return { close: match.index, closeEnd: mark.lastIndex };
  }
  return undefined;
}

function lineAt(markdown: string, start: number): string {
  const end = markdown.indexOf('\n', start);
  return markdown.slice(start, end < 0 ? undefined : end);
}

/** True if a line does not belong to the formula: the quotation, list item, cell or paragraph around it has ended. */
function endsBefore(line: string, opening: Opening): boolean {
  const { around, startsLine, isInCell, mayHoldBlankLines } = opening;
  const [lead = ''] = /^[ \t>]*/.exec(line) ?? [];
  const words = line.slice(lead.length).trimEnd();
  if (isInCell || countOf('>', lead) < countOf('>', around)) return true;
  if (words === '') return !mayHoldBlankLines;
  if (/[^ \t>]/.test(around) && lead.length < around.length) return true;
  return !startsLine && /^(?:[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|\|)/.test(words);
}

function countOf(sign: string, text: string): number {
  return text.split(sign).length - 1;
}
