import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning, ownMark } from '../process/process-mark.ts';
import { projectDir, stateDir } from '../site-options.ts';

/** The folder of a running build inside the project, deleted when its process ends. */
export interface RunFolder {
  /** Folder that the site is built in. */
  site: string;
  /** Folder that Astro writes to. */
  astro: string;
  /** Folder for the scripts of the offline bundles, if templates are compiled. */
  scripts: string;
  /** Folder for what only this build needs. */
  cache: string;
  /** The working directory while Astro compiles. */
  working: string;
}

/** Folder with the folders of all running builds. */
export const runsFolder = join(stateDir, 'runs');

/** Creates a folder for this build inside the project. Deletes the folders of builds that were killed. */
export function enterRunFolder(): RunFolder {
  const runFolder = createRunFolder();
  const working = join(runFolder, 'working');
  const cache = join(runFolder, 'cache');
  const scripts = join(runFolder, 'scripts');
  for (const folder of [working, cache]) mkdirSync(folder, { recursive: true });
  return {
    site: join(runFolder, 'site'),
    astro: join(runFolder, 'astro'),
    scripts,
    cache,
    working,
  };
}

/** Creates the folder of this process, which is deleted when it ends, and deletes those of processes that were killed. */
export function createRunFolder(): string {
  mkdirSync(runsFolder, { recursive: true });
  for (const name of readdirSync(runsFolder)) {
    if (!isRunning(name)) rmSync(join(runsFolder, name), { recursive: true, force: true });
  }
  const folder = join(runsFolder, ownMark());
  // A process has one folder, however many sites it opens.
  if (existsSync(folder)) return folder;
  mkdirSync(folder, { recursive: true });
  process.once('exit', () => {
    // A compilation that failed has left its working directory there.
    process.chdir(projectDir);
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // A program that a failed build started may still write. The next build deletes the rest.
    }
  });
  return folder;
}
