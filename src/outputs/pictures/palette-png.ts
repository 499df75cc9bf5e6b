import { crc32, deflateSync } from 'node:zlib';

/** Colours that a palette holds at most. */
const mostColors = 256;

/** How alike colours have to be to become one: more and more so, until the palette holds them. */
const likeness = [0xf8, 0xf0, 0xe0, 0xc0];

/**
 * Pixels of a drawing with few colours as a PNG file with a palette: for letters on a ground, a third of what full
 * colour takes. Colours that are alike become the first of them; nothing is transparent.
 * @param pixels RGBA, four bytes each, row by row, on a border of four bytes.
 */
export function palettePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  let image: PaletteImage | undefined;
  for (const mask of likeness) image ??= withPalette(pixels, width, height, mask);
  if (!image) throw new RangeError('Two bits for each colour always fit into a palette.');
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for a pixel, each a place in the palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(image.palette)),
    chunk('IDAT', deflateSync(image.rows, { level: 4 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

interface PaletteImage {
  /** Red, green and blue of each colour. */
  palette: number[];
  /** A place in the palette for each pixel, each row after a byte that says how it is filtered: not at all. */
  rows: Uint8Array;
}

/** Nothing when there are more colours than a palette holds. */
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
    // A ground has many rows alike, and they are faster compared than read.
    if (y > 0 && Buffer.compare(row(y), row(y - 1)) === 0) {
      rows.copyWithin(at, at - width - 1, at);
      from += width;
      at += width + 1;
      continue;
    }
    at += 1;
    for (let x = 0; x < width; x += 1, from += 1, at += 1) {
      // Most pixels are as the one before them.
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

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const result = Buffer.alloc(body.length + 8);
  result.writeUInt32BE(data.length, 0);
  result.set(body, 4);
  result.writeUInt32BE(crc32(body), body.length + 4);
  return result;
}
