import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Creates a working directory for this process inside the project and stays there until the process ends.
 *
 * Astro writes the code it bundles to `.astro/` in the working directory if the output is elsewhere
 * (`getOutDirWithinCwd` in astro/dist/core/build/common.js), so two builds at once would overwrite each other. The
 * directory is inside the project so that bundled code finds its packages.
 */
export function enterRunFolder(projectDir: string): void {
  const runs = join(projectDir, '.astro', 'runs');
  const own = join(runs, String(process.pid));
  mkdirSync(own, { recursive: true });
  for (const name of readdirSync(runs)) {
    if (!isAlive(Number(name))) rmSync(join(runs, name), { recursive: true, force: true });
  }
  process.chdir(own);
  process.once('exit', () => {
    process.chdir(projectDir);
    rmSync(own, { recursive: true, force: true });
  });
}

/** Whether a process with this id is running, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}
