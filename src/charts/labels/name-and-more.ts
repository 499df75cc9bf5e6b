import { isolateOwn } from '../../model/text/direction.ts';

/** How many others a name stands for, to follow it: ` +2`; empty for none. */
export function numberOfMore(count: number): string {
  return count > 0 ? ` +${count}` : '';
}

/** A name and the number of others that it stands for. */
export function withMore(name: string, more: string): string {
  // A name from right to left would otherwise draw the number to its left.
  return more === '' ? name : isolateOwn(name) + more;
}
