import type { Outline, OutlinePoint } from './outline.ts';

/** How much of each pixel a glyph covers. Places are relative to its origin on the baseline, `y` downwards. */
export interface CoverageMask {
  left: number;
  top: number;
  width: number;
  height: number;
  /** From 0 to `fullCoverage`, row by row. */
  levels: Uint8Array;
}

/** The level of a pixel that is covered as a whole. Twice as many levels look the same and take a tenth more bytes. */
export const fullCoverage = 15;

/** Straight pieces of a curve. At the sizes of text, more of them change no pixel. */
const pieces = 6;

/**
 * Draws a glyph: the exact share of each pixel that its outline encloses.
 * @param scale pixels to a unit of the font.
 * @param shift pixels from the edge of a pixel to the origin, from 0 to 1.
 */
export function coverageMask(outline: Outline, scale: number, shift: number): CoverageMask {
  const lines = outline.map((contour) => straighten(contour, scale, shift));
  const points = lines.flat();
  if (points.length === 0)
    return { left: 0, top: 0, width: 0, height: 0, levels: new Uint8Array() };
  const left = Math.floor(Math.min(...points.map(({ x }) => x)));
  const top = Math.floor(Math.min(...points.map(({ y }) => y)));
  const width = Math.ceil(Math.max(...points.map(({ x }) => x))) - left + 1;
  const height = Math.ceil(Math.max(...points.map(({ y }) => y))) - top;
  // What a line adds to a pixel counts for all pixels on its right, too.
  const added = new Float64Array(width * height + 2);
  for (const line of lines) {
    for (const [index, end] of line.entries()) {
      const start = line.at(index - 1) ?? end;
      addLine(added, width, start.x - left, start.y - top, end.x - left, end.y - top);
    }
  }
  return { left, top, width, height, levels: summed(added, width * height) };
}

interface Place {
  x: number;
  y: number;
}

/** The corners of a contour in pixels, its curves in straight pieces. */
function straighten(contour: readonly OutlinePoint[], scale: number, shift: number): Place[] {
  const places = contour.map(({ x, y, isOnLine }) => ({
    x: x * scale + shift,
    y: -y * scale,
    isOnLine,
  }));
  const result: Place[] = [];
  for (const [index, place] of places.entries()) {
    if (place.isOnLine) {
      result.push(place);
      continue;
    }
    // Between two points that bend the line lies one that is on it.
    const start = onLineBetween(places.at(index - 1) ?? place, place);
    const end = onLineBetween(places[(index + 1) % places.length] ?? place, place);
    for (let piece = 0; piece <= pieces; piece += 1) {
      const [t, u] = [piece / pieces, 1 - piece / pieces];
      result.push({
        x: u * u * start.x + 2 * u * t * place.x + t * t * end.x,
        y: u * u * start.y + 2 * u * t * place.y + t * t * end.y,
      });
    }
  }
  return result;
}

function onLineBetween(other: Place & { isOnLine: boolean }, bend: Place): Place {
  return other.isOnLine ? other : { x: (other.x + bend.x) / 2, y: (other.y + bend.y) / 2 };
}

/** Adds the area between a line and the right edge, for each row that the line crosses. */
function addLine(
  added: Float64Array,
  width: number,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
): void {
  if (fromY === toY) return;
  const direction = fromY < toY ? 1 : -1;
  const [topX, topY, bottomX, bottomY] =
    fromY < toY ? [fromX, fromY, toX, toY] : [toX, toY, fromX, fromY];
  const slope = (bottomX - topX) / (bottomY - topY);
  for (let row = Math.floor(topY); row < bottomY; row += 1) {
    const [start, end] = [Math.max(row, topY), Math.min(row + 1, bottomY)];
    const [one, other] = [topX + slope * (start - topY), topX + slope * (end - topY)];
    addRow(
      added,
      row * width,
      Math.min(one, other),
      Math.max(one, other),
      (end - start) * direction,
    );
  }
}

/** Adds the part of a line in one row, from `left` to `right`; `height` has the sign of its direction. */
function addRow(
  added: Float64Array,
  rowStart: number,
  left: number,
  right: number,
  height: number,
): void {
  let before = 0;
  for (let column = Math.floor(left), end = Math.floor(right) + 1; column <= end; column += 1) {
    const share = meanRoom(column + 1, left, right) - meanRoom(column, left, right);
    const at = rowStart + column;
    added[at] = (added[at] ?? 0) + height * (share - before);
    before = share;
  }
}

/** How far `x` is on the right of a line from `left` to `right`, on average; where it is on the left, 0 counts. */
function meanRoom(x: number, left: number, right: number): number {
  if (x <= left) return 0;
  if (x >= right) return x - (left + right) / 2;
  return ((x - left) * (x - left)) / (2 * (right - left));
}

function summed(added: Float64Array, length: number): Uint8Array {
  const levels = new Uint8Array(length);
  let sum = 0;
  for (let at = 0; at < length; at += 1) {
    sum += added[at] ?? 0;
    // Contours that overlap cover a pixel twice.
    levels[at] = Math.round(Math.min(Math.abs(sum), 1) * fullCoverage);
  }
  return levels;
}
