import { lineStarts } from '../../../load/folder/line-starts.ts';
import { countUpTo } from '../../../markdown/tree/count-up-to.ts';

/** A function that gives the line of an offset, from 1. */
export function lineCounter(text: string): (offset: number) => number {
  const starts = lineStarts(text);
  return (offset) => countUpTo(starts, offset, Number);
}
