import { existsSync } from 'node:fs';
import { cp, mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isHeld, lockOn, releaseLock, restoreFrom, takeLock } from './output-lock.ts';
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
      // The reason why the build failed is said already, and the next build takes a lock whose holder has ended.
    }
  };
  // Before it is taken: a lock of others is left alone.
  process.once('exit', giveUp);
  await takeLock(lock);

  return {
    async publish(siteDir, previousDir) {
      // Beside the output folder, and so on the same disk, where two renames are enough to replace it.
      await moveFolder(siteDir, lock.next);
      if (existsSync(outDir)) await rename(outDir, lock.previous);
      await rename(lock.next, outDir);
      // It is deleted with the lock if it stays there.
      if (previousDir) await rename(lock.previous, previousDir).catch(() => undefined);
      releaseLock(lock);
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

/** Moves a folder, or copies it if the target is on another file system. */
async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (cause) {
    if (thrownCode(cause) !== 'EXDEV') throw cause;
    await cp(from, to, { recursive: true });
  }
}
