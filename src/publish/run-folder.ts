import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning, ownMark } from './process-mark.ts';
import { projectDir } from './site-options.ts';

/** The folder of a running build inside the project, deleted when its process ends. */
export interface RunFolder {
  /** Folder that the site is built in. */
  site: string;
  /** Folder that Astro writes to. */
  astro: string;
  /** Folder for what only this build needs. */
  cache: string;
  /** The working directory of the process. */
  working: string;
}

/** Folder with the folders of all running builds. */
export const runsFolder = join(projectDir, '.astro', 'runs');

/**
 * Creates a folder for this build inside the project and makes a part of it the working directory until the process
 * ends. Deletes the folders of builds that were killed.
 *
 * Astro writes the code it bundles to `.astro/` in the working directory and moves parts of it to the site
 * (`getOutDirWithinCwd` in astro/dist/core/build/common.js and `ssrMoveAssets` in static-build.js). Two builds in one
 * working directory would overwrite each other; a site on another file system could not receive what is moved; and code
 * outside of the project would not find its packages.
 */
export function enterRunFolder(): RunFolder {
  const own = createRunFolder();
  const working = join(own, 'working');
  const cache = join(own, 'cache');
  for (const folder of [working, cache]) mkdirSync(folder, { recursive: true });
  process.chdir(working);
  return { site: join(own, 'site'), astro: join(own, 'astro'), cache, working };
}

/** Creates the folder of this process, which is deleted when it ends, and deletes those of processes that were killed. */
export function createRunFolder(): string {
  mkdirSync(runsFolder, { recursive: true });
  for (const name of readdirSync(runsFolder)) {
    if (!isRunning(name)) rmSync(join(runsFolder, name), { recursive: true, force: true });
  }
  const own = join(runsFolder, ownMark());
  mkdirSync(own, { recursive: true });
  process.once('exit', () => {
    // It may be the working directory.
    process.chdir(projectDir);
    try {
      rmSync(own, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // A program that a failed build started may still write. The next build deletes the rest.
    }
  });
  return own;
}
