import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SiteFolder } from '../../outputs/site-folder/site-folder.ts';
import type { OutputFile } from '../../outputs/file-family/output-file.ts';
import type { SocialImageWork } from '../../outputs/pictures/social-worker.ts';
import { fontsFor } from '../../outputs/pictures/fonts-for.ts';
import { writingTurns } from '../../outputs/pictures/writing-turns.ts';
import { fileOf } from '../../model/addresses/page-files.ts';
import { codeDigest } from '../code-digest.ts';
import { digestOf } from '../site-tree/file-digests.ts';
import { openKeptFolder } from '../kept-folders.ts';

/** Social images that are being drawn. */
export interface PendingSocialImages {
  /** Waits until all are drawn and moves each to its address in the site. */
  finish(): Promise<void>;
}

/**
 * Draws the social images in a thread, into a folder outside of the site, while the main thread writes pages. Those that
 * show the same as in the last build stay, and those that one has drawn for this content are copied. Returns `undefined`
 * if there is none to draw.
 */
export function startSocialImages(
  files: readonly OutputFile[],
  site: SiteFolder,
  folder: string,
  contentDir: string,
): PendingSocialImages | undefined {
  const shown = files.flatMap((file) =>
    'marks' in file ? { file: fileOf(file.path), marks: file.marks() } : [],
  );
  const madeFrom = (marks: string): string => digestOf(marks + fontsFor(marks));
  const images = shown.filter(({ file, marks }) => !site.keep(file, madeFrom(marks)));
  if (images.length === 0) return undefined;
  const turns = writingTurns();
  const work: SocialImageWork = {
    folder,
    images,
    shown: shown.map(({ marks }) => marks),
    keptFolder: openKeptFolder('social', contentDir),
    code: codeDigest(),
    turns: turns.shared,
  };
  const worker = new Worker(new URL('../../outputs/pictures/social-worker.ts', import.meta.url), {
    workerData: work,
  });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  worker.once('error', reject);
  worker.once('exit', (code) =>
    code === 0
      ? resolve()
      : reject(new Error(`Drawing the social images failed with exit code ${code}.`)),
  );
  // A failed build does not wait for its images. If drawing fails, `finish` reports it.
  worker.unref();
  // Before the listener that deletes the folder, into which the thread would otherwise still write.
  process.prependOnceListener('exit', () => turns.stop());
  promise.catch(() => undefined);
  return {
    async finish() {
      worker.ref();
      await promise;
      for (const { file, marks } of images) site.move(file, join(folder, file), madeFrom(marks));
    },
  };
}
