import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { keptFiles, type KeptFiles } from '../../outputs/kept/kept-files.ts';
import { fontsFor } from '../../outputs/pictures/fonts-for.ts';
import { isCovered } from '../../outputs/pictures/render-svg.ts';
import { drawSocialImages } from '../../outputs/pictures/social-sheet.ts';
import { letOthersGoFirst } from './let-others-go-first.ts';
import type { ThreadData } from '../process/start-thread.ts';
import { wholeWork, type WholeWork } from '../process/whole-work.ts';

/** What a thread that draws social images starts with. */
export interface SocialDrawer {
  /** Folder of the images that are kept between builds. */
  keptFolder: string;
  /** A digest of the code, with which kept images become invalid. */
  code: string;
}

/** What the thread is told to do, one after the other. */
export type SocialOrder = KeepImages | WriteImages | { type: 'end' };

/** Draws images that are not kept yet. */
interface KeepImages {
  type: 'keep';
  marks: readonly string[];
}

/** Writes images, and deletes the kept ones that the site does not show. */
interface WriteImages {
  type: 'write';
  /** Folder to write the files to. */
  folder: string;
  images: readonly SocialImageFile[];
  /** The marks of all images of the site, also of those that need not be written. */
  shown: readonly string[];
}

/** A social image and its file. */
export interface SocialImageFile {
  /** Path relative to the folder: `social/companies/tencent.png`. */
  file: string;
  /** All that it shows, as `socialImageMarks` gives it. */
  marks: string;
}

if (parentPort) {
  letOthersGoFirst();
  follow(parentPort, workerData as SocialDrawer & ThreadData);
}

/** Carries out orders, one after the other. */
function follow(port: NonNullable<typeof parentPort>, drawer: SocialDrawer & ThreadData): void {
  const desk: DrawingDesk = {
    kept: keptFiles(drawer.keptFolder, drawer.code),
    run: wholeWork(drawer.whole).run,
  };
  let done = Promise.resolve();
  port.on('message', (order: SocialOrder) => {
    done = done.then(async () => {
      if (order.type === 'keep') await keepImages(order, desk);
      if (order.type === 'write') await writeImages(order, desk);
      if (order.type === 'end') port.close();
    });
  });
}

/** What the thread draws with: the images that are kept, and how to draw and write so that nothing is cut off. */
interface DrawingDesk extends Pick<WholeWork, 'run'> {
  kept: KeptFiles;
}

async function keepImages({ marks }: KeepImages, desk: DrawingDesk): Promise<void> {
  const missing = marks.filter((each) => !desk.kept.find(keyOf(each)));
  await drawEach(missing, desk, () => undefined);
}

async function writeImages(
  { folder, images, shown }: WriteImages,
  desk: DrawingDesk,
): Promise<void> {
  const { kept, run } = desk;
  const put = ({ file, marks }: SocialImageFile, png: Uint8Array): void => {
    const place = join(folder, file);
    mkdirSync(dirname(place), { recursive: true });
    kept.place(keyOf(marks), png, place);
  };
  const missing = images.filter((image) => {
    const png = kept.find(keyOf(image.marks));
    if (png) run(() => put(image, png));
    return !png;
  });
  const filesOf = Map.groupBy(missing, ({ marks }) => marks);
  await drawEach([...filesOf.keys()], desk, (marks, png) => {
    for (const image of filesOf.get(marks) ?? []) put(image, png);
  });
  for (const marks of shown) kept.use(keyOf(marks));
  run(() => kept.deleteOthers());
}

/** Draws and keeps images. */
async function drawEach(
  images: readonly string[],
  { kept, run }: DrawingDesk,
  use: (marks: string, png: Uint8Array) => void,
): Promise<void> {
  const keep = (marks: string, png: Uint8Array): void => {
    kept.keep(keyOf(marks), png);
    use(marks, png);
  };
  // A single text in another script makes the renderer search the machine's fonts for the whole sheet, so such images
  // get sheets of their own.
  const covered = images.filter(isCovered);
  const others = images.filter((marks) => !isCovered(marks));
  for (const part of [covered, others]) {
    const sheets = drawSocialImages(part);
    for (let next = run(() => sheets.next()); !next.done; next = run(() => sheets.next())) {
      for (const [marks, png] of next.value) run(() => keep(marks, png));
      // Pixels are freed between turns of the event loop. Without a pause, a thousand images take gigabytes.
      await setImmediate();
    }
  }
}

function keyOf(marks: string): string {
  return `${fontsFor(marks)}\0${marks}`;
}
