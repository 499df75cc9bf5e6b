import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './run-folder.ts';

/** The staging folder of a build, which is also the lock on the output folder. */
export interface OutputFolder {
  /** Folder that the build writes to. */
  staging: string;
  /** Scratch folder of this build, deleted at its end. */
  cache: string;
  /** Replaces the output folder with the staged files, in two renames. */
  publish(): Promise<void>;
}

/** Another process is writing to the same folder. */
export class OutputLockedError extends Error {}

/**
 * Claims the output folder for this process. The staging folder is next to it, on the same disk. If a build fails or is
 * killed, the last good output stays, and the next build cleans up.
 * @throws OutputLockedError if another running process holds it.
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

/** A single rename creates the folder with its owner inside: a lock without an owner would look abandoned. */
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
        `Process ${owner} is building into ${outDir}. Wait until it has finished, or stop it.`,
      );
    }
    release(work, outDir, previous);
    await rename(own, work);
  }
}

/** Removes the staging folder and restores output that was moved aside but not replaced. */
function release(work: string, outDir: string, previous: string): void {
  if (existsSync(previous) && !existsSync(outDir)) renameSync(previous, outDir);
  rmSync(work, { recursive: true, force: true });
}

async function readOwner(work: string): Promise<number | undefined> {
  const text = await readFile(join(work, 'owner'), 'utf8').catch(() => '');
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
