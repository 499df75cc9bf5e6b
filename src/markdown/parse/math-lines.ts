import type { Nodes, Root } from 'mdast';
import type { Point } from 'unist';
import { countUpTo } from '../tree/count-up-to.ts';
import { findDisplayMath, type Formula, type OpenMark } from './display-math.ts';

/** A text with line ends and backslashes that its author did not write. */
export interface MathLines {
  text: string;
  /** From left to right; empty for most texts. */
  insertions: readonly Insertion[];
}

interface Insertion {
  /** Where it stands in the written text. */
  at: number;
  text: string;
}

/**
 * Sets the `$$` of each formula on a line of its own, which the parser needs to read it, and escapes those that nothing
 * closes, which it would read up to the end of the text.
 */
export function separateMath(source: string): MathLines {
  const { found, unclosed } = findDisplayMath(source);
  const insertions = [
    ...found.flatMap((formula) => lineEnds(formula, source)),
    ...unclosed.flatMap(backslashes),
  ].sort((a, b) => a.at - b.at);
  let text = '';
  let last = 0;
  for (const { at, text: inserted } of insertions) {
    text += source.slice(last, at) + inserted;
    last = at;
  }
  return { text: text + source.slice(last), insertions };
}

/** Gives the nodes of a tree their positions in the text as written. */
export function restorePositions(
  tree: Root,
  source: string,
  insertions: readonly Insertion[],
): Root {
  const starts = [
    0,
    ...Array.from(source.matchAll(/\r\n|\r|\n/g), ({ 0: end, index }) => index + end.length),
  ];
  const toWritten = offsetMap(insertions);
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.position) {
      const { start, end } = node.position;
      node.position = { start: restored(start), end: restored(end) };
    }
    if ('children' in node) open.push(...node.children);
  }
  return tree;

  function restored(point: Point): Point {
    if (point.offset === undefined) return point;
    const offset = toWritten(point.offset);
    const line = countUpTo(starts, offset, Number);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1, offset };
  }
}

function lineEnds(
  { open, openEnd, close, closeEnd, prefix }: Formula,
  source: string,
): Insertion[] {
  const text = `\n${prefix}`;
  const before = lineBefore(source, open);
  const beforeClose = lineBefore(source, close);
  return [
    ...(before.length > prefix.length ? [{ at: open, text }] : []),
    ...(isLineEnd(source, openEnd) ? [] : [{ at: openEnd, text }]),
    // So far to the right, the parser takes it for a part of the formula.
    ...(/[^ \t>]|[ \t]{4,}$/.test(beforeClose) ? [{ at: close, text }] : []),
    ...(isLineEnd(source, closeEnd) ? [] : [{ at: closeEnd, text }]),
  ];
}

function lineBefore(source: string, offset: number): string {
  return source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
}

function isLineEnd(source: string, offset: number): boolean {
  const end = source.indexOf('\n', offset);
  return source.slice(offset, end < 0 ? undefined : end).trim() === '';
}

function backslashes({ offset, length }: OpenMark): Insertion[] {
  return Array.from({ length }, (_, index) => ({ at: offset + index, text: '\\' }));
}

/** From offsets in the text with insertions to offsets in the written one. */
function offsetMap(insertions: readonly Insertion[]): (offset: number) => number {
  let inserted = 0;
  const spans = insertions.map(({ at, text }) => {
    const start = at + inserted;
    inserted += text.length;
    return { at, start, end: at + inserted, inserted };
  });
  return (offset) => {
    const last = spans[countUpTo(spans, offset, ({ start }) => start) - 1];
    if (!last) return offset;
    return offset < last.end ? last.at : offset - last.inserted;
  };
}
