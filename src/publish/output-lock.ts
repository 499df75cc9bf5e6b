import { existsSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { idInMark, isRunning, ownMark } from './process-mark.ts';

/** The folder beside an output folder that is the lock on it, and what it contains. */
export interface OutputLock {
  folder: string;
  /** The new site before it replaces the old one. */
  next: string;
  /** The old site until the new one has replaced it. */
  previous: string;
  outDir: string;
}

/** Another process is writing to the same folder. */
export class OutputLockedError extends Error {}

/** The lock on an output folder, whether it exists or not. */
export function lockOn(outDir: string): OutputLock {
  const folder = join(dirname(outDir), `.${basename(outDir)}.building`);
  return { folder, next: join(folder, 'site'), previous: join(folder, 'previous'), outDir };
}

/**
 * Takes a lock, also one that a killed build has left. A single rename creates its folder with the owner inside, since
 * a lock without an owner would look abandoned.
 * @throws OutputLockedError if another running process holds it.
 */
export async function takeLock(lock: OutputLock): Promise<void> {
  const own = await mkdtemp(`${lock.folder}-${ownMark()}-`);
  try {
    await writeFile(join(own, ownerFile), ownMark());
    for (let attempt = 1; !(await isRenamed(own, lock.folder, attempt)); attempt += 1) {
      if (isHeld(lock)) throw lockedError(lock);
      refuseOtherFiles(lock);
      await takeAway(lock, own, attempt);
    }
  } catch (cause) {
    await rm(own, { recursive: true, force: true });
    throw cause;
  }
  removeRemains(lock);
}

/** Gives up a lock of this process; another one stays. A site that was moved aside but not replaced is restored. */
export function releaseLock(lock: OutputLock): void {
  if (readOwner(lock.folder) !== ownMark()) return;
  restoreFrom(lock);
  // Neither site is in its place: others have put something there. The next command restores the old one once it is gone.
  if (existsSync(lock.previous) && existsSync(lock.next)) return;
  // Others must never see a lock that is half deleted.
  const released = `${lock.folder}-${ownMark()}-released`;
  renameSync(lock.folder, released);
  rmSync(released, { recursive: true, force: true });
}

/** Whether a running process holds the lock. */
export function isHeld({ folder }: OutputLock): boolean {
  return isRunning(readOwner(folder));
}

/** Restores a site that was moved aside but not replaced. */
export function restoreFrom({ previous, outDir }: OutputLock): void {
  if (existsSync(previous) && isAbsentOrEmpty(outDir)) renameSync(previous, outDir);
}

/** Removes an empty folder, which another program may have created in place of the site. */
function isAbsentOrEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
  } catch {
    // It is absent, or not empty.
  }
  return !existsSync(folder);
}

const ownerFile = 'owner';
const heirFolder = 'heir';
const ownNames = [ownerFile, heirFolder, 'abandoned', 'cache', 'previous', 'site'];

/** Milliseconds between two attempts. */
const pause = 20;

/** More attempts than processes that could claim one folder at the same moment. */
const maxAttempts = 50;

/** False if the target is in use or the folder is gone, for the first attempts. */
async function isRenamed(from: string, to: string, attempt: number): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    // Windows says EPERM where others say ENOTEMPTY.
    const isInUse = ['ENOTEMPTY', 'EEXIST', 'EPERM', 'ENOENT'].includes(code);
    if (!isInUse || attempt >= maxAttempts) throw cause;
    return false;
  }
}

/**
 * Takes an abandoned lock away. Only the one process whose name lies in it as the heir may do that: otherwise a late one
 * could take away the lock that another has put there in the meantime.
 */
async function takeAway(lock: OutputLock, own: string, attempt: number): Promise<void> {
  const [heir, prepared] = [join(lock.folder, heirFolder), join(own, heirFolder)];
  await mkdir(prepared, { recursive: true });
  await writeFile(join(prepared, ownerFile), ownMark());
  if (!(await isRenamed(prepared, heir, attempt))) {
    // An heir that was killed is none.
    if (existsSync(heir) && !isRunning(readOwner(heir))) await rm(heir, { recursive: true });
    return void (await setTimeout(pause));
  }
  if (isHeld(lock)) return void (await rm(heir, { recursive: true, force: true }));
  restoreFrom(lock);
  const place = join(own, 'abandoned');
  if (!(await isRenamed(lock.folder, place, attempt))) return;
  // Another process may have taken the lock since it was looked at.
  if (isRunning(readOwner(place))) return void (await rename(place, lock.folder));
  await rm(place, { recursive: true, force: true });
}

/** Removes what killed processes left while they took or released the lock. */
function removeRemains({ folder }: OutputLock): void {
  const prefix = `${basename(folder)}-`;
  for (const name of readdirSync(dirname(folder))) {
    const [, mark] = name.startsWith(prefix)
      ? (/^(\d+-\w+)-\w+$/.exec(name.slice(prefix.length)) ?? [])
      : [];
    if (mark !== undefined && !isRunning(mark)) {
      rmSync(join(dirname(folder), name), { recursive: true, force: true });
    }
  }
}

function refuseOtherFiles({ folder }: OutputLock): void {
  const others = (existsSync(folder) ? readdirSync(folder) : []).filter(
    (name) => !ownNames.includes(name),
  );
  if (others.length === 0) return;
  throw new OutputLockedError(
    `A build needs the folder ${folder}, but it holds \`${others[0]}\`, which no build wrote. Move it elsewhere.`,
  );
}

function readOwner(folder: string): string {
  try {
    return readFileSync(join(folder, ownerFile), 'utf8');
  } catch {
    return '';
  }
}

function lockedError({ folder, outDir }: OutputLock): OutputLockedError {
  const id = idInMark(readOwner(folder)) ?? 'of another program';
  return new OutputLockedError(
    `Process ${id} is building into ${outDir}. Wait until it has finished, or stop it.`,
  );
}
