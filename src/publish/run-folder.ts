import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes a working directory of this process's own inside the project and goes there until the process ends.
 *
 * Astro keeps the code it bundles in `.astro/` of the working directory when the output lies elsewhere
 * (`getOutDirWithinCwd` in astro/dist/core/build/common.js): two builds at once would write over each other.
 * Inside the project, so that the bundled code finds its packages.
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

/** Whether a process of this number runs, ours or another's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}
