import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { KeptContent } from '../../compile.ts';
import type { KeptResults } from '../../model/run/kept-results.ts';
import type { FormattedReference } from '../../model/sources/citation-style.ts';
import { createFileMemory } from '../../load/folder/file-memory.ts';
import type { KeptReading, KeptReadings } from '../../load/folder/kept-readings.ts';
import type { KeptState, KeptText, KeptTexts } from '../../markdown/kept/kept-texts.ts';
import { bodyParts } from '../../markdown/result/prose-body.ts';
import { codeDigest } from './code-digest.ts';
import { deleteLeastUsed, keptFolderOf, markUsed } from './kept-folders.ts';
import { keyGroups } from './kept-parts.ts';
import { openKeptStrings, type KeptStrings } from './kept-strings.ts';
import { openKeptTable, type KeptTable } from './kept-table.ts';
import { limitHeapGrowth } from './spare-memory.ts';
import { linkOrCopy } from '../site-tree/link-or-copy.ts';
import type { SiteOptions } from '../site-options.ts';

/** The folder of the one `KeptState`, and its key there. */
const statesFolder = 'state';
const stateKey = 'state';

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
  return contentIn(place, {
    starts() {
      // Another build must not read what is written in part.
      isWhole = false;
    },
    ends(state, tables) {
      isWhole = state === 'whole';
      // A build reads and renders once.
      for (const table of tables) table.release();
      limitHeapGrowth();
    },
  });
}

/** Learns when changes are written to the folder. */
interface Writing {
  starts(): void;
  /**
   * @param state Whether all tables of the folder fit together now.
   * @param tables Those that were written.
   */
  ends(state: 'whole' | 'in part', tables: readonly Pick<KeptTable<unknown>, 'release'>[]): void;
}

const unwatched: Writing = { starts: () => undefined, ends: () => undefined };

/**
 * What `openKeptContent` opens, as it is now, for a process that runs for hours. What it adds stays in its memory.
 * @param place As of `openKeptContent`; others may go on to use the folder of the last build.
 */
export function copyKeptContent(options: SiteOptions, place: string): KeptContent {
  const folder = folderOf(options);
  rmSync(place, { recursive: true, force: true });
  try {
    linkFolder(folder, place);
    // A build may have taken the folder away and given back another one meanwhile.
    const [before, after] = [place, folder].map((each) => readStates(each));
    if (before !== after) throw new Error(`${folder} has changed.`);
  } catch {
    rmSync(place, { recursive: true, force: true });
  }
  const kept = contentIn(place, unwatched, { isWritten: false });
  return { ...kept, readings: { ...kept.readings, memory: createFileMemory() }, lastSite: {} };
}

/** Opens what is kept in a folder, by its name there. */
interface Keeping {
  table<Value>(name: string): KeptTable<Value>;
  strings(name: string): KeptStrings;
}

function contentIn(place: string, writing: Writing, options?: { isWritten: boolean }): KeptContent {
  mkdirSync(place, { recursive: true });
  const kept: Keeping = {
    table: (name) => openKeptTable(join(place, name), codeDigest(), options),
    strings: (name) => openKeptStrings(join(place, name), codeDigest(), options),
  };
  const references = keptResults<FormattedReference>(kept.table('references'), writing);
  const layouts = keptResults<object>(kept.table('layouts'), writing);
  return {
    references,
    layouts,
    forgetUnused() {
      references.finish();
      layouts.finish();
    },
    readings: keptReadings(kept, writing),
    texts: keptTexts(kept, writing),
  };
}

function keptReadings(kept: Keeping, writing: Writing): KeptReadings {
  const records = kept.table<KeptReading>('records');
  const sources = kept.strings('sources');
  return {
    find: records.find,
    keep: records.keep,
    textOf(file) {
      const read = sources.find(file);
      return read && (() => read(0));
    },
    keepText: (file, text) => sources.keep(file, [text]),
    finish(files) {
      const isPresent = (file: string): boolean => files.has(file);
      writing.starts();
      for (const group of keyGroups(files)) sources.writeGroup(group, isPresent);
      records.write(isPresent, 'read');
      writing.ends('whole', [records]);
    },
  };
}

function keptTexts(kept: Keeping, writing: Writing): KeptTexts {
  const states = kept.table<KeptState>(statesFolder);
  const texts = kept.table<KeptText>('texts');
  // Apart from the texts, since they are read only when a name has changed.
  const blocks = kept.table<readonly string[]>('blocks');
  const bodies = kept.strings('bodies');
  let isComplete = true;
  return {
    get state() {
      return isComplete ? states.find(stateKey) : undefined;
    },
    find: texts.find,
    blocksOf: blocks.find,
    bodyOf(file) {
      const read = bodies.find(file);
      return read && ((part) => read(bodyParts.indexOf(part)));
    },
    keep(file, text, body, searched) {
      texts.keep(file, text);
      bodies.keep(
        file,
        bodyParts.map((part) => body[part]),
      );
      blocks.keep(file, searched);
    },
    async forEachGroup(files, render) {
      const present = new Set(files);
      const isPresent = (file: string): boolean => present.has(file);
      isComplete = false;
      for (const group of keyGroups(files)) {
        render(group.keys);
        writing.starts();
        // A text that comes back must not be compared with the names of a build that did not have it.
        bodies.writeGroup(group, isPresent);
        texts.writeGroup(group, isPresent);
        blocks.writeGroup(group, isPresent, 'read');
        writing.ends('in part', [texts, blocks]);
        // What the parser has allocated outside of the heap is freed only then.
        await nextTurn();
      }
    },
    finish(state) {
      writing.starts();
      states.keep(stateKey, state);
      states.write(() => true, 'read');
      writing.ends('whole', []);
      isComplete = true;
    },
  };
}

/** Content is kept apart for each address, which texts and references tell. */
function folderOf({ contentDir, site, base }: SiteOptions): string {
  return keptFolderOf('content', JSON.stringify([contentDir, site, base]));
}

/** Makes a folder of the same files, which others replace but never change. */
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

function keptResults<Result>(table: KeptTable<Result>, writing: Writing): KeptResults<Result> {
  const wanted = new Set<string>();
  return {
    find(key) {
      wanted.add(key);
      return table.find(key);
    },
    keep: table.keep,
    finish() {
      writing.starts();
      table.write((key) => wanted.has(key));
      writing.ends('whole', [table]);
      wanted.clear();
    },
  };
}
