import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { isCovered } from './render-svg.ts';
import { drawSocialImages } from './social-sheet.ts';
import { writingTurns } from './writing-turns.ts';

/** The work of a thread that draws social images while pages are written. */
export interface SocialImageWork {
  /** Folder to write the files to. */
  folder: string;
  images: SocialImageFile[];
  /** The memory of the `WritingTurns` in which it writes them. */
  turns: SharedArrayBuffer;
}

/** A social image and its file. */
export interface SocialImageFile {
  /** Path relative to the folder: `social/companies/tencent.png`. */
  file: string;
  /** A group of SVG marks. */
  marks: string;
}

/** About 10 MB of pixels. */
const imagesOnSheet = 8;

if (parentPort) {
  const { folder, images, turns } = workerData as SocialImageWork;
  const { write } = writingTurns(turns);
  // A single text in another script makes the renderer search the machine's fonts for the whole sheet, so such images
  // get sheets of their own.
  for (const part of Map.groupBy(images, ({ marks }) => isCovered(marks)).values()) {
    for (let at = 0; at < part.length; at += imagesOnSheet) {
      const sheet = part.slice(at, at + imagesOnSheet);
      for (const [index, png] of drawSocialImages(sheet.map(({ marks }) => marks)).entries()) {
        const place = join(folder, sheet[index]?.file ?? '');
        write(() => {
          mkdirSync(dirname(place), { recursive: true });
          writeFileSync(place, png);
        });
      }
      // Pixels are freed between turns of the event loop. Without a pause, a thousand images take gigabytes.
      await setImmediate();
    }
  }
}
