import type { Cell } from '../../src/model/data/column.ts';

/** Random numbers from 0 to 1, the same for a seed on every machine (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Rows of some series, with numbers of all sizes and signs, all dates, and gaps. */
export function randomRows(seed: number): Cell[][] {
  const random = randomFrom(seed);
  const magnitude = 10 ** Math.floor(random() * 9 - 3);
  const offset = random() < 0.3 ? 20 * magnitude : 0;
  const isSigned = random() < 0.3;
  const count = 1 + Math.floor(random() * 9);
  return Array.from({ length: count }, (_each, series) => {
    const length = 1 + Math.floor(random() * 30);
    return Array.from({ length }, (_, index): Cell[] => {
      const value = offset + (random() - (isSigned ? 0.5 : 0)) * magnitude;
      const month = String(1 + (index % 12)).padStart(2, '0');
      const date = `${2000 + series + Math.floor(index / 12)}-${month}`;
      return [`s${series}`, date, random() < 0.1 ? null : Number(value.toPrecision(4)), null];
    });
  }).flat();
}
