/** A point of an outline, in units of the font, `y` upwards. Those that are not on the line bend it. */
export interface OutlinePoint {
  x: number;
  y: number;
  isOnLine: boolean;
}

/** The closed contours of a glyph, of quadratic curves. */
export type Outline = readonly (readonly OutlinePoint[])[];

/** Bits of a point. */
const [onLine, shortX, shortY, repeated, sameX, sameY] = [1, 2, 4, 8, 16, 32];
/** Bits of a part of a composite glyph. */
const [wideShift, isShift, scaled, more, scaledTwice, transformed] = [1, 2, 8, 32, 64, 128];

/** Reads outlines. @param isLong Whether `loca` holds places in four bytes each. */
export function outlineReader(
  glyf: Buffer,
  loca: Buffer,
  isLong: boolean,
): (glyph: number) => Outline {
  const placeOf = (glyph: number): number =>
    isLong ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph);
  const read = (glyph: number): Outline => {
    const bytes = glyf.subarray(placeOf(glyph), placeOf(glyph + 1));
    if (bytes.length === 0) return [];
    const contours = bytes.readInt16BE(0);
    return contours < 0 ? readComposite(bytes, read) : readSimple(bytes, contours);
  };
  return read;
}

function readSimple(bytes: Buffer, contours: number): Outline {
  const ends = Array.from({ length: contours }, (_, at) => bytes.readUInt16BE(10 + 2 * at));
  const count = (ends.at(-1) ?? -1) + 1;
  let at = 10 + 2 * contours;
  at += 2 + bytes.readUInt16BE(at);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = bytes.readUInt8(at++);
    const times = flag & repeated ? bytes.readUInt8(at++) + 1 : 1;
    for (let time = 0; time < times; time += 1) flags.push(flag);
  }
  const readAxis = (short: number, same: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) return (value += bytes.readUInt8(at++) * (flag & same ? 1 : -1));
      if (flag & same) return value;
      value += bytes.readInt16BE(at);
      at += 2;
      return value;
    });
  };
  const xs = readAxis(shortX, sameX);
  const ys = readAxis(shortY, sameY);
  const points = flags.map((flag, index) => ({
    x: xs[index] ?? 0,
    y: ys[index] ?? 0,
    isOnLine: (flag & onLine) !== 0,
  }));
  return ends.map((end, index) => points.slice((ends[index - 1] ?? -1) + 1, end + 1));
}

/** A glyph of several others, such as a letter and its accent. */
function readComposite(bytes: Buffer, read: (glyph: number) => Outline): Outline {
  const outline: (readonly OutlinePoint[])[] = [];
  for (let [at, flags] = [10, more]; flags & more;) {
    flags = bytes.readUInt16BE(at);
    const part = read(bytes.readUInt16BE(at + 2));
    if (!(flags & isShift) || flags & (scaled | scaledTwice | transformed))
      throw new Error('A glyph of the font is composed in an unknown way.');
    const isWide = flags & wideShift;
    const dx = isWide ? bytes.readInt16BE(at + 4) : bytes.readInt8(at + 4);
    const dy = isWide ? bytes.readInt16BE(at + 6) : bytes.readInt8(at + 5);
    at += isWide ? 8 : 6;
    for (const contour of part)
      outline.push(contour.map((point) => ({ ...point, x: point.x + dx, y: point.y + dy })));
  }
  return outline;
}
