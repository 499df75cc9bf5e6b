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
  const everyChannel = mask * 0x01010101;
  const whole = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const rows = new Uint8Array((width + 1) * height);
  const places = new Map<number, number>();
  const palette: number[] = [];
  let last: number | undefined;
  let place = 0;
  const row = (y: number): Uint8Array => pixels.subarray(y * width * 4, (y + 1) * width * 4);
  for (let y = 0, from = 0, at = 0; y < height; y += 1) {
    // Backgrounds have many equal rows, and comparing rows is faster than converting them.
    if (y > 0 && Buffer.compare(row(y), row(y - 1)) === 0) {
      rows.copyWithin(at, at - width - 1, at);
      from += width;
      at += width + 1;
      continue;
    }
    at += 1;
    for (let x = 0; x < width; x += 1, from += 1, at += 1) {
      // Most pixels equal the one before.
      if (whole[from] !== last) {
        last = whole[from];
        const alike = (last ?? 0) & everyChannel;
        const known = places.get(alike);
        place = known ?? places.size;
        if (known === undefined) {
          if (places.size === mostColors) return undefined;
          places.set(alike, place);
          palette.push(...pixels.subarray(from * 4, from * 4 + 3));
        }
      }
      rows[at] = place;
    }
  }
  return { palette, rows };
}
