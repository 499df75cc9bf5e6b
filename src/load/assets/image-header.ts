import { imageDimensionsFromData } from 'image-dimensions';

/** What the first bytes of a file say it is. */
export interface FileHeader {
  mediaType: string;
  /** For pictures, in pixels; absent where the format hides it deeper. */
  width?: number;
  height?: number;
}

/** Bytes of a file's start that are enough to tell its type and size. */
export const headerLength = 256 * 1024;

/** The media type by magic bytes, from a list of what may be published; `undefined` for anything else. */
export function readHeader(bytes: Buffer): FileHeader | undefined {
  const mediaType = signatures.find(({ matches }) => matches(bytes))?.mediaType;
  if (!mediaType) return undefined;
  const size = mediaType.startsWith('image/') ? imageDimensionsFromData(bytes) : undefined;
  return { mediaType, ...(size && { width: size.width, height: size.height }) };
}

interface Signature {
  mediaType: string;
  matches(bytes: Buffer): boolean;
}

/** The first that matches says the type: an AVIF picture is a box file as an MP4 is. */
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
  { mediaType: 'video/mp4', matches: isBoxFile },
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

/** An MP3 without a tag begins with a frame: eleven set bits, then layer III. */
function isFrameOfMp3([first, second = 0]: Buffer): boolean {
  return first === 0xff && (second & 0xe6) === 0xe2;
}

function latin1(bytes: Buffer, from: number, to: number): string {
  return bytes.toString('latin1', from, Math.min(to, bytes.length));
}
