/** What a camera wrote into a JPEG. */
export interface Exif {
  /** The camera was held upright, so that browsers turn the picture by a quarter: its width is the height of its pixels. */
  isTurned: boolean;
  /** It has the place where it was taken. */
  hasPlace: boolean;
}

const [little, big] = ['II*\0', 'MM\0*'];
const orientationTag = 0x0112;
const placesTag = 0x8825;
const latitudeTag = 0x0002;
const entryLength = 12;

/**
 * Reads the Exif data in a JPEG's first bytes. Damaged data count as far as they can be read.
 * @see Exif 2.32, 4.6.2 (IFD), 4.6.4 (orientation) and 4.6.6 (GPS)
 */
export function readExif(jpeg: Buffer): Exif {
  const marker = jpeg.indexOf('Exif\0\0', 0, 'latin1');
  const tiff = marker < 0 ? undefined : openTiff(jpeg.subarray(marker + 6));
  const main = tiff?.directory(tiff.long(4));
  const orientation = main?.get(orientationTag);
  const places = main?.get(placesTag);
  return {
    isTurned: tiff !== undefined && orientation !== undefined && tiff.short(orientation) >= 5,
    hasPlace:
      tiff !== undefined &&
      places !== undefined &&
      tiff.directory(tiff.long(places)).has(latitudeTag),
  };
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
