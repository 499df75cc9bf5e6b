const [little, big] = ['II*\0', 'MM\0*'];
const orientationTag = 0x0112;
const placesTag = 0x8825;
const latitudeTag = 0x0002;
const entryLength = 12;

/**
 * Whether the camera was held upright for a JPEG, so that browsers turn the picture by a quarter: its width is the height
 * of its pixels. Damaged data count as far as they can be read.
 * @see Exif 2.32, 4.6.2 (IFD) and 4.6.4 (orientation)
 */
export function isTurned(jpeg: Buffer): boolean {
  const marker = jpeg.indexOf('Exif\0\0', 0, 'latin1');
  const tiff = marker < 0 ? undefined : openTiff(jpeg.subarray(marker + 6));
  const orientation = tiff?.directory(tiff.long(4)).get(orientationTag);
  return tiff !== undefined && orientation !== undefined && tiff.short(orientation) >= 5;
}

/** Chance gives fewer in a file; each costs time. */
const mostDirectories = 50;

/**
 * Whether there are Exif data with a latitude in some bytes. Each format has them elsewhere, and in another frame.
 * @see Exif 2.32, 4.6.6 (GPS)
 */
export function hasLatitude(bytes: Buffer): boolean {
  return [little, big].some((mark) => {
    let at = bytes.indexOf(mark, 0, 'latin1');
    for (let count = 0; at >= 0 && count < mostDirectories; count += 1) {
      const tiff = openTiff(bytes.subarray(at));
      const places = tiff?.directory(tiff.long(4)).get(placesTag);
      if (tiff && places !== undefined && tiff.directory(tiff.long(places)).has(latitudeTag))
        return true;
      at = bytes.indexOf(mark, at + 1, 'latin1');
    }
    return false;
  });
}

/** Numbers are 0 where the data have ended. */
interface Tiff {
  short(at: number): number;
  long(at: number): number;
  /** The tags of a directory, with where their values are. */
  directory(start: number): Map<number, number>;
}

function openTiff(data: Buffer): Tiff | undefined {
  const order = data.toString('latin1', 0, 4);
  if (order !== little && order !== big) return undefined;
  const isLittle = order === little;
  const short = (at: number): number => {
    if (at + 2 > data.length) return 0;
    return isLittle ? data.readUInt16LE(at) : data.readUInt16BE(at);
  };
  const long = (at: number): number => {
    if (at + 4 > data.length) return 0;
    return isLittle ? data.readUInt32LE(at) : data.readUInt32BE(at);
  };
  return {
    short,
    long,
    directory(start) {
      const tags = new Map<number, number>();
      for (let entry = 0; entry < short(start); entry += 1) {
        const at = start + 2 + entry * entryLength;
        if (at + entryLength > data.length) break;
        tags.set(short(at), at + 8);
      }
      return tags;
    },
  };
}
