import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { keptFiles } from '../kept/kept-files.ts';
import { fontsFor } from './fonts-for.ts';
import { isCovered } from './render-svg.ts';
import { drawSocialImages } from './social-sheet.ts';
import { writingTurns } from './writing-turns.ts';

/** The work of a thread that draws social images while pages are written. */
export interface SocialImageWork {
  /** Folder to write the files to. */
  folder: string;
  images: SocialImageFile[];
  /** The marks of all images of the site, also of those that need not be written. */
  shown: readonly string[];
  /** Folder of the images that are kept between builds. */
  keptFolder: string;
  /** A digest of the code, with which kept images become invalid. */
  code: string;
  /** The memory of the `WritingTurns` in which it writes them. */
  turns: SharedArrayBuffer;
}

/** A social image and its file. */
export interface SocialImageFile {
  /** Path relative to the folder: `social/companies/tencent.png`. */
  file: string;
  /** All that it shows, as `socialImageMarks` gives it. */
  marks: string;
}

if (parentPort) await drawAll(workerData as SocialImageWork);

async function drawAll({ folder, images, shown, keptFolder, code, turns }: SocialImageWork) {
  const { write } = writingTurns(turns);
  const put = (file: string, png: Uint8Array): void => {
    const place = join(folder, file);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, png);
  };
  // A single text in another script makes the renderer search the machine's fonts for the whole sheet, so such images
  // get sheets of their own.
  const { true: covered = [], false: others = [] } = Object.groupBy(images, ({ marks }) =>
    isCovered(marks) ? 'true' : 'false',
  );
  const kept = keptFiles(keptFolder, code);
  const keyOf = (marks: string): string => `${fontsFor(marks)}\0${marks}`;
  for (const part of [covered, others]) {
    const missing = part.filter(({ file, marks }) => {
      const png = kept.find(keyOf(marks));
      if (png) write(() => put(file, png));
      return !png;
    });
    const filesOf = Map.groupBy(missing, ({ marks }) => marks);
    for (const sheet of drawSocialImages(filesOf.keys())) {
      for (const [marks, png] of sheet) {
        write(() => {
          for (const { file } of filesOf.get(marks) ?? []) put(file, png);
          kept.keep(keyOf(marks), png);
        });
      }
      // Pixels are freed between turns of the event loop. Without a pause, a thousand images take gigabytes.
      await setImmediate();
    }
  }
  for (const marks of shown) kept.use(keyOf(marks));
  write(() => kept.deleteOthers());
}
