import { hasLatitude } from './exif.ts';

/** How a phone writes the place into a video: `©xyz`, two lengths, and `+53.5-001.2/`; or in a list with named entries. */
const placeOfVideo = /\xA9xyz[^]{4}[+-]\d|com\.apple\.quicktime\.location\.ISO6709/;

/**
 * Whether a picture or video says where it was taken, in what a camera or an editor wrote into it.
 * @param parts Its first and last bytes: WebP, AVIF and MP4 have it behind the picture.
 */
export function hasPlace(mediaType: string, parts: readonly Buffer[]): boolean {
  if (mediaType === 'video/mp4')
    return parts.some((bytes) => placeOfVideo.test(bytes.toString('latin1')));
  if (!mediaType.startsWith('image/')) return false;
  return parts.some((bytes) => hasLatitude(bytes) || bytes.includes('exif:GPSLatitude'));
}
