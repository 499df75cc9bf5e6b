import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './run-folder.ts';

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

/** The folder appears with its owner in it, in one rename: a lock without an owner would look abandoned. */
async function lock(work: string, outDir: string, previous: string): Promise<void> {
  const own = await mkdtemp(`${work}-`);
  await writeFile(join(own, 'owner'), String(process.pid));
  try {
    await rename(own, work);
  } catch {
    const owner = await readOwner(work);
    if (owner !== undefined && isAlive(owner)) {
      await rm(own, { recursive: true, force: true });
      throw new OutputLockedError(
        `Process ${owner} is building into ${outDir}. Wait until it has ended, or stop it.`,
      );
    }
    release(work, outDir, previous);
    await rename(own, work);
  }
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
