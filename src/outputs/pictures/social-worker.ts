import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { isCovered } from './render-svg.ts';
import { drawSocialImages } from './social-sheet.ts';

/** A thread that draws the cards of a site while its pages are written: what it is given, and all that it does. */
export interface SocialImageWork {
  /** Where the files are written. */
  folder: string;
  images: SocialImageFile[];
}

/** A card and its file. */
export interface SocialImageFile {
  /** Relative to the folder: `companies/tencent.png`. */
  file: string;
  /** Groups of SVG marks. */
  marks: string;
}

/** Some 10 MB of pixels. */
const imagesOnSheet = 8;

if (parentPort) {
  const { folder, images } = workerData as SocialImageWork;
  // One text in another script would have the fonts of the machine looked for on behalf of all others.
  for (const part of Map.groupBy(images, ({ marks }) => isCovered(marks)).values()) {
    for (let at = 0; at < part.length; at += imagesOnSheet) {
      const sheet = part.slice(at, at + imagesOnSheet);
      for (const [index, png] of drawSocialImages(sheet.map(({ marks }) => marks)).entries()) {
        const place = join(folder, sheet[index]?.file ?? '');
        mkdirSync(dirname(place), { recursive: true });
        writeFileSync(place, png);
      }
      // Pixels are freed between two turns of the event loop: without one, a thousand cards grow to gigabytes.
      await setImmediate();
    }
  }
}
