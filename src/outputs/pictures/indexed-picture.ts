import { onceForText } from '../../model/lazy/once-for-text.ts';
import { channels } from '../theme/contrast.ts';
import { indexedPng } from './indexed-png.ts';
import { fullCoverage, type CoverageMask } from './type/coverage-mask.ts';

/** A picture of one background and few colours, each also in steps towards the background, for the edges of letters. */
export interface IndexedPicture {
  fill(place: { x: number; y: number; width: number; height: number }, color: string): void;
  /** Draws a glyph with its origin at a pixel. */
  draw(mask: CoverageMask, x: number, y: number, color: string): void;
  png(): Uint8Array;
}

/**
 * Makes pictures of one size, one after the other: each takes the memory of the one before.
 * @returns what starts a picture, from the colour of its background, which has the form `#rrggbb` as all colours.
 */
export function indexedPictures(width: number, height: number): (ground: string) => IndexedPicture {
  const rows = new Uint8Array((width + 1) * height);
  return (ground) => startPicture(rows.fill(0), width, height, ground);
}

function startPicture(
  rows: Uint8Array,
  width: number,
  height: number,
  ground: string,
): IndexedPicture {
  // Each row starts with its filter, 0 for none; 0 in the palette is the background.
  const stride = width + 1;
  const behind = channels(ground);
  const palette = [...behind];
  /** The index before the first step of a colour. */
  const baseOf = onceForText((color) => {
    const base = palette.length / 3 - 1;
    palette.push(...steps(behind, channels(color)));
    return base;
  });
  return {
    fill({ x, y, width: across, height: down }, color) {
      const index = color === ground ? 0 : baseOf(color) + fullCoverage;
      for (let row = y; row < y + down; row += 1)
        rows.fill(index, row * stride + 1 + x, row * stride + 1 + x + across);
    },
    draw({ left, top, width: across, height: down, levels }, x, y, color) {
      const base = baseOf(color);
      const [firstColumn, lastColumn] = within(x + left, across, width);
      const [firstRow, lastRow] = within(y + top, down, height);
      for (let row = firstRow; row < lastRow; row += 1) {
        const start = (y + top + row) * stride + 1 + x + left;
        for (let column = firstColumn; column < lastColumn; column += 1) {
          const level = levels[row * across + column] ?? 0;
          const at = start + column;
          if (level > 0) rows[at] = covered(rows[at] ?? 0, level, base);
        }
      }
    },
    png: () => indexedPng(palette, rows, width, height),
  };
}

/** The part of a mask that is in the picture: from the first to the last place, that one left out. */
function within(start: number, length: number, room: number): [first: number, last: number] {
  return [Math.max(0, -start), Math.min(length, room - start)];
}

/** The index of a pixel once a glyph covers it. Where two letters meet, they cover more of it. */
function covered(index: number, level: number, base: number): number {
  const before = index - base;
  if (before > 0 && before <= fullCoverage) return base + Math.min(before + level, fullCoverage);
  // On another colour, edges are left out.
  return index === 0 || 2 * level > fullCoverage ? base + level : index;
}

/** The channels of a colour in steps from the background on. */
function steps(ground: readonly number[], color: readonly number[]): number[] {
  return Array.from({ length: fullCoverage }, (_, at) => (at + 1) / fullCoverage).flatMap((share) =>
    color.map((channel, at) => Math.round(channel * share + (ground[at] ?? 0) * (1 - share))),
  );
}
