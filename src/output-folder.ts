import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The folder a build writes to before anyone sees it, and the lock on the output folder in one. */
export interface OutputFolder {
  /** Where the build writes its files. */
  staging: string;
  /** Scratch space of this build alone, gone with it. */
  cache: string;
  /** Puts the staged files in the place of the output folder, in two renames. */
  publish(): Promise<void>;
}

/** Another process is writing to the same folder. */
export class OutputLockedError extends Error {}

/**
 * Claims the output folder for this process. The work stands beside it, on the same disk, so that a
 * build that fails or is killed leaves the last good output untouched; what it left behind is cleared
 * by the next one.
 * @throws OutputLockedError when a living process holds it.
 */
export async function claimOutput(outDir: string): Promise<OutputFolder> {
  const work = join(dirname(outDir), `.${basename(outDir)}.building`);
  const [staging, cache, previous] = ['site', 'cache', 'previous'].map((name) =>
    join(work, name),
  ) as [string, string, string];
  await mkdir(dirname(outDir), { recursive: true });
  await lock(work, outDir, previous);
  await mkdir(staging);
  process.once('exit', () => release(work, outDir, previous));

  return {
    staging,
    cache,
    async publish() {
      if (existsSync(outDir)) await rename(outDir, previous);
      await rename(staging, outDir);
      await rm(work, { recursive: true, force: true });
    },
  };
}

async function lock(work: string, outDir: string, previous: string): Promise<void> {
  try {
    await mkdir(work);
  } catch (cause) {
    if (!isNodeError(cause) || cause.code !== 'EEXIST') throw cause;
    const owner = await readOwner(work);
    if (owner !== undefined && isAlive(owner)) {
      throw new OutputLockedError(
        `Process ${owner} is building into ${outDir}. Wait until it has ended, or stop it.`,
      );
    }
    release(work, outDir, previous);
    await mkdir(work);
  }
  await writeFile(join(work, 'owner'), String(process.pid));
}

/** Clears the work folder; output that was moved aside and not yet replaced goes back. */
function release(work: string, outDir: string, previous: string): void {
  if (existsSync(previous) && !existsSync(outDir)) renameSync(previous, outDir);
  rmSync(work, { recursive: true, force: true });
}

async function readOwner(work: string): Promise<number | undefined> {
  const text = await readFile(join(work, 'owner'), 'utf8').catch(() => '');
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return isNodeError(cause) && cause.code === 'EPERM';
  }
}

function isNodeError(cause: unknown): cause is NodeJS.ErrnoException {
  return cause instanceof Error && 'code' in cause;
}
