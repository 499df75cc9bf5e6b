import { rename } from 'node:fs/promises';
import { relative } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { OutputFile } from '../outputs/file-family/output-file.ts';
import type { SocialImageWork } from '../outputs/pictures/social-worker.ts';
import { fileOf } from '../model/addresses/page-files.ts';

/** Pictures that are being drawn. */
export interface PendingSocialImages {
  /** Waits for the last of them, and moves their folder to where the site has it. */
  moveTo(folder: string): Promise<void>;
}

/**
 * Has a thread of its own draw the cards of the pages, into a folder that is no part of the site yet: writing pages
 * keeps one processor busy for longer.
 */
export function startSocialImages(
  files: readonly OutputFile[],
  folder: string,
): PendingSocialImages | undefined {
  const images = files.flatMap((file) =>
    'marks' in file ? { file: relative('social', fileOf(file.path)), marks: file.marks() } : [],
  );
  if (images.length === 0) return undefined;
  const work: SocialImageWork = { folder, images };
  const worker = new Worker(new URL('../outputs/pictures/social-worker.ts', import.meta.url), {
    workerData: work,
  });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  worker.once('error', reject);
  worker.once('exit', (code) =>
    code === 0
      ? resolve()
      : reject(new Error(`The pictures of the pages were not drawn (${code}).`)),
  );
  // A build that fails does not wait for its pictures; a failure of theirs is told when they are waited for.
  worker.unref();
  promise.catch(() => undefined);
  return {
    async moveTo(place) {
      worker.ref();
      await promise;
      await rename(folder, place);
    },
  };
}
