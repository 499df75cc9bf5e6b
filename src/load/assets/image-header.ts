import { imageDimensionsFromData } from 'image-dimensions';
import { isTurned } from './exif.ts';
import { hasPlace } from './place-taken.ts';

/** What the first bytes of a file reveal: its type and, for pictures, its size. */
export interface FileHeader {
  mediaType: string;
  /** In pixels, as browsers show it; pictures only, and absent if the size is not within the first bytes. */
  width?: number;
  height?: number;
  /** Whether a photograph or video has the place where it was taken. */
  hasPlace?: boolean;
}

/** Number of bytes that `readHeader` needs from the start of a file, and from its end. */
export const headerLength = 256 * 1024;

/**
 * The media type by magic bytes, if it may be published; otherwise `undefined`.
 * @param end The last bytes, of a file that is longer than the first ones.
 */
export function readHeader(bytes: Buffer, end?: Buffer): FileHeader | undefined {
  const mediaType = signatures.find(({ matches }) => matches(bytes))?.mediaType;
  if (!mediaType) return undefined;
  const size = mediaType.startsWith('image/') ? imageDimensionsFromData(bytes) : undefined;
  const place = hasPlace(mediaType, end ? [bytes, end] : [bytes]) && ({ hasPlace: true } as const);
  if (!size) return { mediaType, ...place };
  const { width, height } = size;
  return {
    mediaType,
    ...(mediaType === 'image/jpeg' && isTurned(bytes)
      ? { width: height, height: width }
      : { width, height }),
    ...place,
  };
}

/** Whether the first bytes are those of a photograph in HEIF or HEIC, the format of iPhones. AVIF is none. */
export function isHeif(bytes: Buffer): boolean {
  return isBoxFile(bytes) && /^(?:he[iv][cimsx]|mif1|msf1)$/.test(latin1(bytes, 8, 12));
}

interface Signature {
  mediaType: string;
  matches(bytes: Buffer): boolean;
}

/** The first match wins: AVIF and MP4 are both box files, so AVIF comes first. */
const signatures: readonly Signature[] = [
  { mediaType: 'image/png', matches: (bytes) => latin1(bytes, 0, 8) === '\x89PNG\r\n\x1a\n' },
  { mediaType: 'image/gif', matches: (bytes) => /^GIF8[79]a/.test(latin1(bytes, 0, 6)) },
  { mediaType: 'image/jpeg', matches: (bytes) => latin1(bytes, 0, 3) === '\xff\xd8\xff' },
  {
    mediaType: 'image/webp',
    matches: (bytes) => latin1(bytes, 0, 4) === 'RIFF' && latin1(bytes, 8, 12) === 'WEBP',
  },
  {
    mediaType: 'image/avif',
    matches: (bytes) => isBoxFile(bytes) && /avif|avis/.test(latin1(bytes, 8, 40)),
  },
  { mediaType: 'video/mp4', matches: (bytes) => isBoxFile(bytes) && !isHeif(bytes) },
  { mediaType: 'application/pdf', matches: (bytes) => latin1(bytes, 0, 5) === '%PDF-' },
  { mediaType: 'video/webm', matches: (bytes) => latin1(bytes, 0, 4) === '\x1a\x45\xdf\xa3' },
  {
    mediaType: 'audio/mpeg',
    matches: (bytes) => latin1(bytes, 0, 3) === 'ID3' || isFrameOfMp3(bytes),
  },
];

function isBoxFile(bytes: Buffer): boolean {
  return latin1(bytes, 4, 8) === 'ftyp';
}

/** An MP3 without an ID3 tag starts with a frame: eleven set bits, then layer III. */
function isFrameOfMp3([first, second = 0]: Buffer): boolean {
  return first === 0xff && (second & 0xe6) === 0xe2;
}

function latin1(bytes: Buffer, from: number, to: number): string {
  return bytes.toString('latin1', from, Math.min(to, bytes.length));
}
