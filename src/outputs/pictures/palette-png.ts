import { indexedPng } from './indexed-png.ts';

/** Maximum number of colours in a palette. */
const mostColors = 256;

/**
 * Masks that merge similar colours, each more strongly than the one before. The first one that leaves few enough
 * colours is used.
 */
const similarityMasks = [0xf8, 0xf0, 0xe0, 0xc0];

/**
 * Encodes the pixels of a drawing with few colours as a PNG with a palette. For text on a plain background, this takes
 * a third of the size of full colour. Similar colours become the first of them; nothing is transparent.
 * @param pixels RGBA, four bytes per pixel, row by row, aligned to four bytes.
 */
export function palettePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  let image: PaletteImage | undefined;
  for (const mask of similarityMasks) image ??= withPalette(pixels, width, height, mask);
  if (!image) throw new RangeError('Two bits for each colour always fit into a palette.');
  return indexedPng(image.palette, image.rows, width, height);
}

interface PaletteImage {
  /** Red, green and blue of each colour. */
  palette: number[];
  /** The palette index of each pixel; each row starts with its filter byte, which is 0 for none. */
  rows: Uint8Array;
}

/** Returns `undefined` if there are more colours than a palette holds. */
function withPalette(
  pixels: Uint8Array,
  width: number,
  height: number,
  mask: number,
): PaletteImage | undefined {
  const colors = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const rows = new Uint8Array((width + 1) * height);
  const palette = new Palette(mask);
  const row = (y: number): Uint8Array => pixels.subarray(y * width * 4, (y + 1) * width * 4);
  for (let y = 0, start = 0; y < height; y += 1, start += width + 1) {
    // Backgrounds have many equal rows, and comparing rows is faster than converting them.
    if (y > 0 && Buffer.compare(row(y), row(y - 1)) === 0) {
      rows.copyWithin(start, start - width - 1, start);
      continue;
    }
    const places = rows.subarray(start + 1, start + 1 + width);
    writePlaces(colors.subarray(y * width, (y + 1) * width), places, palette);
    if (palette.size > mostColors) return undefined;
  }
  return { palette: palette.channels, rows };
}

/** Writes the place of each colour in the palette. */
function writePlaces(colors: Uint32Array, places: Uint8Array, palette: Palette): void {
  let last: number | undefined;
  let place = 0;
  for (let at = 0; at < colors.length; at += 1) {
    const color = colors[at] ?? 0;
    // Most pixels equal the one before.
    if (color !== last) place = palette.placeOf(color);
    last = color;
    places[at] = place;
  }
}

/** The colours met so far. */
class Palette {
  readonly channels: number[] = [];
  readonly #places = new Map<number, number>();
  readonly #mask: number;

  /** @param mask The bits of a channel in which similar colours are equal. */
  constructor(mask: number) {
    this.#mask = mask * 0x01010101;
  }

  get size(): number {
    return this.#places.size;
  }

  /** The place of a colour or of one similar to it; a new one comes last. */
  placeOf(color: number): number {
    const alike = color & this.#mask;
    const known = this.#places.get(alike);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(alike, place);
    this.channels.push(...new Uint8Array(Uint32Array.of(color).buffer, 0, 3));
    return place;
  }
}
