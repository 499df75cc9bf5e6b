import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { isCovered } from './render-svg.ts';
import { drawSocialCards } from './social-sheet.ts';

/** A thread that draws the cards of a site while its pages are written: what it is given, and all that it does. */
export interface SocialWork {
  /** Where the files are written. */
  folder: string;
  cards: SocialPicture[];
}

/** A card and its file. */
export interface SocialPicture {
  /** Relative to the folder: `companies/tencent.png`. */
  file: string;
  /** Groups of SVG marks. */
  marks: string;
}

/** Some 10 MB of pixels. */
const cardsOnSheet = 8;

if (parentPort) {
  const { folder, cards } = workerData as SocialWork;
  // One text in another script would have the fonts of the machine looked for on behalf of all others.
  for (const part of Map.groupBy(cards, ({ marks }) => isCovered(marks)).values()) {
    for (let at = 0; at < part.length; at += cardsOnSheet) {
      const sheet = part.slice(at, at + cardsOnSheet);
      for (const [index, png] of drawSocialCards(sheet.map(({ marks }) => marks)).entries()) {
        const place = join(folder, sheet[index]?.file ?? '');
        mkdirSync(dirname(place), { recursive: true });
        writeFileSync(place, png);
      }
      // Pixels are freed between two turns of the event loop: without one, a thousand cards grow to gigabytes.
      await setImmediate();
    }
  }
}
