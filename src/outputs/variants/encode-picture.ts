import type { Sharp } from 'sharp';
import { mostPixels } from '../../model/records/asset.ts';
import type { PlannedVariant } from './planned-variants.ts';

/** The bytes of a picture are damaged. */
export class UnreadablePictureError extends Error {}

/** Draws variants of pictures, outside the main thread. */
export interface PictureEncoder {
  /** A text that differs once the same picture would give other bytes. */
  madeWith: string;
  /**
   * False for a picture that moves: a variant would stand still.
   * @throws UnreadablePictureError
   */
  standsStill(picture: Buffer): Promise<boolean>;
  /** @throws UnreadablePictureError if the picture cannot be read to its end. */
  encode(picture: Buffer, variant: PlannedVariant): Promise<Buffer>;
}

/** Half the time of the libraries' own choice, for files that are a tenth larger. */
const avif = { quality: 58, effort: 3 };
const webp = { quality: 80, effort: 4, smartSubsample: true };

/** Loaded on demand: many sites have no pictures that need it. */
export async function openEncoder(): Promise<PictureEncoder> {
  const { default: sharp } = await import('sharp');
  // The bytes of AVIF depend on how many threads share a picture. Several pictures at once use all processors.
  sharp.concurrency(1);
  sharp.cache(false);
  const open = (picture: Buffer): Sharp =>
    sharp(picture, { limitInputPixels: mostPixels, failOn: 'error' });
  return {
    madeWith: JSON.stringify([sharp.versions, avif, webp]),
    async standsStill(picture) {
      const { pages = 1 } = await open(picture).metadata().catch(unreadable);
      return pages === 1 && !isMovingPng(picture);
    },
    async encode(picture, { mediaType, width }) {
      const resized = open(picture).autoOrient().resize({ width });
      const encoded = mediaType === 'image/avif' ? resized.avif(avif) : resized.webp(webp);
      return await encoded.toBuffer().catch(unreadable);
    },
  };
}

/** Throws the first line of what the library says. */
function unreadable(cause: Error): never {
  throw new UnreadablePictureError(cause.message.split('\n')[0]?.trim(), { cause });
}

/** The library reads the first image of a PNG only. A chunk before the image data says that there are more. */
function isMovingPng(picture: Buffer): boolean {
  const isPng = picture.toString('latin1', 1, 4) === 'PNG';
  return isPng && picture.subarray(0, picture.indexOf('IDAT')).includes('acTL');
}
