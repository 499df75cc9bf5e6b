import {
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { idInMark, isRunning, ownMark } from '../process/process-mark.ts';
import { thrownCode } from '../../model/run/thrown.ts';
import { renamePatiently } from './rename-patiently.ts';

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
  // At once, so that whoever ends the process knows the folder.
  const own = mkdtempSync(`${lock.folder}-${ownMark()}-`);
  const removeOwn = (): void => rmSync(own, { recursive: true, force: true });
  process.once('exit', removeOwn);
  try {
    writeFileSync(join(own, ownOwnerFile()), '');
    for (let attempt = 1; !isRenamed(own, lock.folder, attempt); attempt += 1) {
      const owners = ownersIn(lock.folder);
      const holder = owners.find(isRunning);
      if (holder !== undefined) throw lockedError(lock, holder);
      refuseOtherFiles(lock);
      if (await isInherited(lock, owners[0] ?? (await addNobody(lock)), attempt)) break;
      await setTimeout(pause);
    }
  } finally {
    removeOwn();
    process.off('exit', removeOwn);
  }
  removeRemains(lock);
}

/** Gives up a lock of this process; another one stays. A site that was moved aside but not replaced is restored. */
export function releaseLock(lock: OutputLock): void {
  if (!ownersIn(lock.folder).includes(ownMark())) return;
  restoreFrom(lock);
  // Neither site is in its place: others have put something there. The next command restores the old one once it is gone.
  if (existsSync(lock.previous) && existsSync(lock.next)) return;
  // Others must never see a lock that is half deleted.
  const released = `${lock.folder}-${ownMark()}-released`;
  renamePatiently(lock.folder, released);
  rmSync(released, { recursive: true, force: true, maxRetries: 5 });
}

/** Whether a running process holds the lock. */
export function isHeld({ folder }: OutputLock): boolean {
  return ownersIn(folder).some(isRunning);
}

/** Restores a site that was moved aside but not replaced. */
export function restoreFrom({ previous, outDir }: OutputLock): void {
  if (!existsSync(previous) || !isAbsentOrEmpty(outDir)) return;
  try {
    renamePatiently(previous, outDir);
  } catch (cause) {
    // Another process may have restored it in the meantime.
    if (existsSync(previous)) throw cause;
  }
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

/**
 * The name of the file that says who holds a lock. The owner is in the name, so that a single rename gives the lock of
 * one process, and of no other, to the next.
 */
const ownerFile = (mark: string): string => `owner-${mark}`;

const ownOwnerFile = (): string => ownerFile(ownMark());

/** In place of the mark of a process in a lock that somebody emptied, or that an older version left. */
const nobody = 'nobody';

/** What builds write into a lock; older versions also wrote `owner`, `heir`, `abandoned` and `cache`. */
const ownNames = /^(?:owner(?:-[\w-]+)?|previous|site|heir|abandoned|cache)$/;

/** Milliseconds between two attempts. */
const pause = 20;

/** More attempts than processes that could claim one folder at the same moment. */
const maxAttempts = 50;

/** False if the target is in use or the folder is gone, for the first attempts. */
function isRenamed(from: string, to: string, attempt: number): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (cause) {
    // Windows says EPERM where others say ENOTEMPTY.
    const isInUse = ['ENOTEMPTY', 'EEXIST', 'EPERM', 'ENOENT'].includes(thrownCode(cause) ?? '');
    if (!isInUse || attempt >= maxAttempts) throw cause;
    return false;
  }
}

/**
 * Makes an abandoned lock that of this process and removes what lies in it. Of several processes only one can rename
 * the file of the last owner, and none can take a lock that another has taken in the meantime: that file is gone.
 * @param last The mark of the last owner, which has ended.
 */
async function isInherited(lock: OutputLock, last: string, attempt: number): Promise<boolean> {
  const own = join(lock.folder, ownOwnerFile());
  if (!isRenamed(join(lock.folder, ownerFile(last)), own, attempt)) return false;
  // A lock may seem to have no owner while others rename theirs, or give it up.
  const owners = ownersIn(lock.folder);
  if (owners.some((mark) => mark !== ownMark() && isRunning(mark))) {
    await rm(own, { force: true });
    return false;
  }
  if (!owners.includes(ownMark())) return false;
  restoreFrom(lock);
  for (const name of namesIn(lock.folder)) {
    if (name !== ownOwnerFile()) {
      await rm(join(lock.folder, name), { recursive: true, force: true });
    }
  }
  return true;
}

/** Gives a lock without an owner one that does not run. */
async function addNobody({ folder }: OutputLock): Promise<string> {
  // If the lock was given up in the meantime, the next attempt takes it.
  await writeFile(join(folder, ownerFile(nobody)), '').catch(() => undefined);
  return nobody;
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
  const other = namesIn(folder).find((name) => !ownNames.test(name));
  if (other === undefined) return;
  throw new OutputLockedError(
    `A build needs the folder ${folder}, but it holds \`${other}\`, which no build wrote. Move it elsewhere.`,
  );
}

/** The marks of the processes that hold a lock: one, or none if it was emptied by hand. */
function ownersIn(folder: string): string[] {
  const prefix = ownerFile('');
  return namesIn(folder)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // The lock was given up in the meantime.
    return [];
  }
}

function lockedError({ outDir }: OutputLock, holder: string): OutputLockedError {
  return new OutputLockedError(
    `Process ${idInMark(holder)} is building into ${outDir}. Wait until it has finished, or stop it.`,
  );
}
