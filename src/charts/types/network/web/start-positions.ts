import type { XY } from '../../../labels/place-label.ts';

/**
 * Positions from which a layout starts, one for each key, within a square of the side 2 around the origin. They depend
 * on the key and on the number of the start alone, so that they are the same on every machine, and that a name stays
 * about where it was when others are added.
 */
export function startPositions(keys: readonly string[], start: number): XY[] {
  return keys.map((key) => {
    const hash = hashOf(`${start}:${key}`);
    return [((hash >>> 16) / 0xffff) * 2 - 1, ((hash & 0xffff) / 0xffff) * 2 - 1];
  });
}

/** FNV-1a with a final mix: similar keys get distant positions. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
