import type { Nodes, Root } from 'mdast';
import { countUpTo } from '../../../markdown/tree/count-up-to.ts';
import { walk } from '../../../markdown/tree/walk.ts';

/** A part of a text by its offsets, and what takes its place. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Makes edits. Of those that overlap, the one that starts first. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let last = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < last) continue;
    parts.push(source.slice(last, start), text);
    last = end;
  }
  return [...parts, source.slice(last)].join('');
}

/** A function that tells whether an offset is within code. */
export function codeScan(tree: Root): (offset: number) => boolean {
  return scanOf(tree, ['code', 'inlineCode']);
}

/** A function that tells whether a link could stand at an offset: not within code, formulas, HTML and other links. */
export function proseScan(tree: Root): (offset: number) => boolean {
  const isOther = scanOf(tree, [
    ...['code', 'inlineCode', 'math', 'inlineMath', 'html'],
    ...['link', 'linkReference', 'image', 'imageReference', 'definition'],
  ]);
  return (offset) => !isOther(offset);
}

/** A function that tells whether an offset is within a node of these types. */
function scanOf(tree: Root, types: readonly string[]): (offset: number) => boolean {
  const ranges: [start: number, end: number][] = [];
  walk<Nodes>(tree, (node) => {
    if (!types.includes(node.type)) return undefined;
    ranges.push(rangeOf(node));
    return 'skip';
  });
  return (offset) => {
    const [, end = 0] = ranges[countUpTo(ranges, offset, ([start]) => start) - 1] ?? [];
    return offset < end;
  };
}

/** The offsets of a node in its source. */
export function rangeOf({ position }: Nodes): [start: number, end: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
