import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { KeptContent } from '../../compile.ts';
import type { KeptResults } from '../../model/run/kept-results.ts';
import type { FormattedReference } from '../../model/sources/citation-style.ts';
import type { KeptReading, KeptReadings } from '../../load/folder/kept-readings.ts';
import type { KeptState, KeptText, KeptTexts } from '../../markdown/kept/kept-texts.ts';
import { bodyParts } from '../../markdown/result/prose-body.ts';
import { codeDigest } from './code-digest.ts';
import { keyGroups } from './kept-parts.ts';
import { openKeptStrings, type KeptStrings } from './kept-strings.ts';
import { openKeptTable, type KeptTable } from './kept-table.ts';

/** The folder of the one `KeptState`, and its key there. */
export const statesFolder = 'state';
const stateKey = 'state';

/** Decides on changes of a folder, and learns when they are written. */
export interface Writing {
  /** If false, changes stay in memory. */
  isOn(): boolean;
  starts(): void;
  /**
   * @param state Whether all tables of the folder fit together now.
   * @param tables Those that were written.
   */
  ends(state: 'whole' | 'in part', tables: readonly Pick<KeptTable<unknown>, 'release'>[]): void;
}

/** What is kept in a folder. */
export interface ContentTables extends KeptContent {
  /** Writes all references and layouts, as `forgetUnused` does, but forgets none. */
  writeResults(): void;
}

/** Opens what is kept in a folder, by its name there. */
interface Keeping {
  table<Value>(name: string): KeptTable<Value>;
  strings(name: string): KeptStrings;
}

/** Opens the tables in a folder, which is made if need be. */
export function openContentTables(place: string, writing: Writing): ContentTables {
  mkdirSync(place, { recursive: true });
  const kept: Keeping = {
    table: (name) => openKeptTable(join(place, name), codeDigest(), writing.isOn),
    strings: (name) => openKeptStrings(join(place, name), codeDigest(), writing.isOn),
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
    writeResults() {
      references.writeAll();
      layouts.writeAll();
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
        await render(group.keys);
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

function keptResults<Result>(
  table: KeptTable<Result>,
  writing: Writing,
): KeptResults<Result> & { writeAll(): void } {
  const wanted = new Set<string>();
  const write = (isWanted: (key: string) => boolean): void => {
    writing.starts();
    table.write(isWanted);
    writing.ends('whole', [table]);
  };
  return {
    find(key) {
      wanted.add(key);
      return table.find(key);
    },
    keep: table.keep,
    finish() {
      write((key) => wanted.has(key));
      wanted.clear();
    },
    writeAll: () => write(() => true),
  };
}
