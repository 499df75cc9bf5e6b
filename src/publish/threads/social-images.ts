import { join } from 'node:path';
import type { SiteFolder } from '../../outputs/site-folder/site-folder.ts';
import type { OutputFile } from '../../outputs/file-family/output-file.ts';
import { fontsFor } from '../../outputs/pictures/fonts-for.ts';
import { fileOf } from '../../model/addresses/page-files.ts';
import { codeDigest } from '../kept/code-digest.ts';
import { digestOf } from '../site-tree/file-digests.ts';
import { openKeptFolder } from '../kept/kept-folders.ts';
import type { SocialDrawer, SocialOrder } from './social-worker.ts';
import { startThread } from '../process/start-thread.ts';

/**
 * The social images of a build, which a thread draws into a folder outside of the site. Those that show the same as in
 * the last build stay, and those that one has drawn for this content are copied.
 */
export interface SocialImages {
  /**
   * Starts to draw images before it is known whether the site has them, for a build from nothing: while texts are
   * rendered, there is little else for a second core to do.
   * @param marks as `knownSocialImages` gives them.
   */
  drawAhead(marks: readonly string[]): void;
  /** Draws the images among these files, while the main thread writes pages. */
  start(files: readonly OutputFile[], site: SiteFolder): void;
  /** Waits until all are drawn and moves each to its address in the site. */
  finish(): Promise<void>;
}

/** @param folder of this build, to which the thread writes images. */
export function openSocialImages(folder: string, contentDir: string): SocialImages {
  let drawer: Drawer | undefined;
  let moveAll = (): void => undefined;
  const send = (order: SocialOrder): void => {
    drawer ??= startDrawer(contentDir);
    drawer.send(order);
  };
  return {
    drawAhead(marks) {
      if (marks.length > 0) send({ type: 'keep', marks });
    },
    start(files, site) {
      const shown = files.flatMap((file) =>
        'marks' in file ? { file: fileOf(file.path), marks: file.marks() } : [],
      );
      const madeFrom = (marks: string): string => digestOf(marks + fontsFor(marks));
      const images = shown.filter(({ file, marks }) => !site.keep(file, madeFrom(marks)));
      if (images.length === 0) return;
      send({ type: 'write', folder, images, shown: shown.map(({ marks }) => marks) });
      moveAll = () => {
        for (const { file, marks } of images) site.move(file, join(folder, file), madeFrom(marks));
      };
    },
    async finish() {
      await drawer?.finish();
      moveAll();
    },
  };
}

/** The thread that draws. */
interface Drawer {
  send(order: SocialOrder): void;
  /** Waits until it has written all images. */
  finish(): Promise<void>;
}

function startDrawer(contentDir: string): Drawer {
  const worker = startThread(new URL('./social-worker.ts', import.meta.url), {
    keptFolder: openKeptFolder('social', contentDir),
    code: codeDigest(),
  } satisfies SocialDrawer);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  worker.once('error', reject);
  worker.once('exit', (code) =>
    code === 0
      ? resolve()
      : reject(new Error(`Drawing the social images failed with exit code ${code}.`)),
  );
  // If drawing fails, `finish` reports it.
  promise.catch(() => undefined);
  return {
    send: (order) => worker.postMessage(order, []),
    finish() {
      worker.ref();
      worker.postMessage({ type: 'end' } satisfies SocialOrder, []);
      return promise;
    },
  };
}
