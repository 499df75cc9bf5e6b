import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KeptContent } from '../../compile.ts';
import { createFileMemory } from '../../load/folder/file-memory.ts';
import { openContentTables, statesFolder } from './content-tables.ts';
import { deleteLeastUsed, keptFolderOf, markUsed } from './kept-folders.ts';
import { linkOrCopy } from '../site-tree/link-or-copy.ts';
import type { SiteOptions } from '../site-options.ts';

/**
 * What the last build of a content folder, at the same address, has read and rendered. This process takes the folder
 * of it away until it ends, so that no other one reads or writes it. If it is killed, or fails while it renders, the
 * next build starts afresh.
 * @param place A folder of this process on the same disk, which does not exist yet.
 */
export function openKeptContent(options: SiteOptions, place: string): KeptContent {
  const folder = folderOf(options);
  let isWhole = moves(folder, place);
  process.prependOnceListener('exit', () => {
    if (isWhole) giveBack(place, folder);
  });
  return openContentTables(place, {
    isOn: () => true,
    starts() {
      // Another build must not read what is written in part.
      isWhole = false;
    },
    ends(state, tables) {
      isWhole = state === 'whole';
      // A build reads and renders once.
      for (const table of tables) table.release();
    },
  });
}

/** What is kept, in a process that runs for hours. */
export interface CopiedContent extends KeptContent {
  /**
   * Leaves what this process has read and rendered to those that come after it. To be called after its first run; what
   * later runs add stays in its memory.
   */
  leave(): void;
}

/**
 * What `openKeptContent` opens, as it is now, for a process that runs for hours.
 * @param place As of `openKeptContent`; others may go on to use the folder of the last build.
 */
export function copyKeptContent(options: SiteOptions, place: string): CopiedContent {
  const folder = folderOf(options);
  const isCopy = copies(folder, place);
  let isFirstRun = true;
  const { writeResults, ...kept } = openContentTables(place, {
    isOn: () => isFirstRun,
    starts: () => undefined,
    ends: () => undefined,
  });
  return {
    ...kept,
    readings: { ...kept.readings, memory: createFileMemory() },
    lastSite: {},
    leave() {
      writeResults();
      isFirstRun = false;
      const left = `${place}.left`;
      const before = `${place}.before`;
      // If what was copied is gone, a build is about to give back something newer.
      if (copies(place, left) && (!isCopy || moves(folder, before))) giveBack(left, folder);
      for (const each of [left, before]) rmSync(each, { recursive: true, force: true });
    },
  };
}

/** Content is kept apart for each address, which texts and references tell. */
function folderOf({ contentDir, site, base }: SiteOptions): string {
  return keptFolderOf('content', JSON.stringify([contentDir, site, base]));
}

/** Makes a folder of the same files, which others replace but never change; tells whether it is made. */
function copies(from: string, to: string): boolean {
  rmSync(to, { recursive: true, force: true });
  try {
    linkFolder(from, to);
    // A build may have taken the folder away and given back another one meanwhile.
    const [before, after] = [to, from].map((each) => readStates(each));
    if (before === after) return true;
  } catch {
    // There is none, or a build has taken it away.
  }
  rmSync(to, { recursive: true, force: true });
  return false;
}

function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const make = entry.isDirectory() ? linkFolder : linkOrCopy;
    make(join(from, entry.name), join(to, entry.name));
  }
}

function readStates(folder: string): string {
  const states = join(folder, statesFolder);
  return readdirSync(states)
    .map((name) => readFileSync(join(states, name), 'utf8'))
    .join('\n');
}

function giveBack(place: string, folder: string): void {
  try {
    mkdirSync(dirname(folder), { recursive: true });
    // Another build of the same content may have been faster.
    if (!moves(place, folder)) return;
    markUsed(folder);
    deleteLeastUsed(dirname(folder));
  } catch {
    // The site is published, and the next build can do without.
  }
}

function moves(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}
