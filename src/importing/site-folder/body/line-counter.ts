import { countUpTo } from '../../../markdown/tree/count-up-to.ts';

/** A function that gives the line of an offset, from 1. */
export function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => countUpTo(starts, offset, Number);
}
