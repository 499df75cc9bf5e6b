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
  const ascii = (from: number, to: number): string => bytes.toString('latin1', from, to);
  if (bytes.length >= 24 && ascii(0, 8) === '\x89PNG\r\n\x1a\n') {
    return {
      mediaType: 'image/png',
      width: bytes.readUInt32BE(16),
      height: bytes.readUInt32BE(20),
    };
  }
  if (bytes.length >= 10 && /^GIF8[79]a/.test(ascii(0, 6))) {
    return { mediaType: 'image/gif', width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
  }
  if (bytes.length >= 4 && bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) {
    return { mediaType: 'image/jpeg', ...jpegSize(bytes) };
  }
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') {
    return { mediaType: 'image/webp', ...webpSize(bytes) };
  }
  if (ascii(4, 8) === 'ftyp')
    return {
      mediaType: isAvif(bytes) ? 'image/avif' : 'video/mp4',
      ...(isAvif(bytes) && avifSize(bytes)),
    };
  if (ascii(0, 5) === '%PDF-') return { mediaType: 'application/pdf' };
  if (ascii(0, 4) === '\x1a\x45\xdf\xa3') return { mediaType: 'video/webm' };
  const isMp3 = ascii(0, 3) === 'ID3' || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2);
  return isMp3 ? { mediaType: 'audio/mpeg' } : undefined;
}

type Size = { width: number; height: number } | Record<string, never>;

/** Walks the segments to the frame header; its markers are C0 to CF, save C4, C8 and CC. */
function jpegSize(bytes: Buffer): Size {
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return {};
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    const isBare = marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    at += isBare ? (marker === 0xff ? 1 : 2) : 2 + bytes.readUInt16BE(at + 2);
  }
  return {};
}

function webpSize(bytes: Buffer): Size {
  if (bytes.length < 30) return {};
  const chunk = bytes.toString('latin1', 12, 16);
  if (chunk === 'VP8X')
    return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  if (chunk === 'VP8 ') {
    return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  }
  if (chunk !== 'VP8L') return {};
  const bits = bytes.readUInt32LE(21);
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
}

function isAvif(bytes: Buffer): boolean {
  return /avif|avis/.test(bytes.toString('latin1', 8, Math.min(bytes.length, 40)));
}

/** The first `ispe` box gives the size of the picture or of its largest tile. */
function avifSize(bytes: Buffer): Size {
  const at = bytes.indexOf('ispe');
  if (at < 0 || at + 16 > bytes.length) return {};
  return { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) };
}
