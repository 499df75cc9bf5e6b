const [little, big] = ['II*\0', 'MM\0*'];
const orientationTag = 0x0112;
const entryLength = 12;

/**
 * Whether a camera was held upright, so that browsers turn the picture by a quarter: its width is the height that its
 * pixels have. Looks at Exif data only, in a JPEG's first bytes.
 * @see Exif 2.32, 4.6.2 (IFD) and 4.6.4 (orientation)
 */
export function isTurned(jpeg: Buffer): boolean {
  const marker = jpeg.indexOf('Exif\0\0', 0, 'latin1');
  if (marker < 0) return false;
  const data = jpeg.subarray(marker + 6);
  const order = data.toString('latin1', 0, 4);
  if ((order !== little && order !== big) || data.length < 8) return false;
  const isLittle = order === little;
  const short = (at: number): number => {
    if (at + 2 > data.length) return 0;
    return isLittle ? data.readUInt16LE(at) : data.readUInt16BE(at);
  };
  const start = isLittle ? data.readUInt32LE(4) : data.readUInt32BE(4);
  for (let entry = 0; entry < short(start); entry += 1) {
    const at = start + 2 + entry * entryLength;
    if (at + entryLength > data.length) return false;
    if (short(at) === orientationTag) return short(at + 8) >= 5;
  }
  return false;
}
