import { existsSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isHeld, lockOn, releaseLock, restoreFrom, takeLock } from './output-lock.ts';
import { renamePatiently } from './rename-patiently.ts';
import { thrownCode } from '../../model/run/thrown.ts';

/** A claim of this process on the output folder. */
export interface OutputFolder {
  /**
   * Replaces the output folder with a built site, and gives up the claim.
   * @param previousDir Where the last site goes, if it is on the same disk; otherwise it is deleted.
   */
  publish(siteDir: string, previousDir?: string): Promise<void>;
}

/**
 * Claims the output folder for this process. If a build fails or is killed, the last good output stays, and the next
 * build cleans up.
 * @throws OutputLockedError if another running process holds it.
 */
export async function claimOutput(outDir: string): Promise<OutputFolder> {
  const lock = lockOn(outDir);
  await mkdir(dirname(outDir), { recursive: true });
  const giveUp = (): void => {
    try {
      releaseLock(lock);
    } catch {
      // The site is published, or the reason why not is said; the next build takes a lock whose holder has ended.
    }
  };
  // Before it is taken: a lock of others is left alone.
  process.once('exit', giveUp);
  await takeLock(lock);

  return {
    async publish(siteDir, previousDir) {
      // Beside the output folder, and so on the same disk, where two renames are enough to replace it.
      await moveFolder(siteDir, lock.next);
      if (existsSync(outDir)) renamePatiently(outDir, lock.previous);
      renamePatiently(lock.next, outDir);
      if (previousDir) keepPrevious(lock.previous, previousDir);
      giveUp();
      process.off('exit', giveUp);
    },
  };
}

/**
 * Puts the last site back in its place if a build was killed between the two renames that replace it. Each command that
 * uses the output folder starts with this.
 */
export function restoreOutput(outDir: string): void {
  const lock = lockOn(outDir);
  if (!isHeld(lock)) restoreFrom(lock);
}

/** A site that stays in the lock is deleted with it. */
function keepPrevious(previous: string, previousDir: string): void {
  try {
    renamePatiently(previous, previousDir);
  } catch {
    // There is none, or it is on another disk.
  }
}

/** Moves a folder, or copies it if the target is on another file system. */
async function moveFolder(from: string, to: string): Promise<void> {
  try {
    renamePatiently(from, to);
  } catch (cause) {
    if (thrownCode(cause) !== 'EXDEV') throw cause;
    await cp(from, to, { recursive: true });
  }
}
