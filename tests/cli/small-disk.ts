import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Mounts a disk of a few kilobytes for a test. `undefined` if this machine or user cannot do that. */
export function smallDisk(
  test: { after(hook: () => void): void },
  kilobytes: number,
): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const disk = mkdtempSync(join(tmpdir(), 'dossier-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk]);
  test.after(() => {
    if (mounted.status === 0) spawnSync('umount', [disk]);
    rmdirSync(disk);
  });
  return mounted.status === 0 ? disk : undefined;
}

/** Why a test that needs a small disk is skipped. */
export const withoutSmallDisk = 'Only root on Linux can mount a small disk.';
