import { hash } from 'node:crypto';
import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KeptContent } from '../compile.ts';
import type { KeptReading } from '../load/folder/kept-readings.ts';
import type { KeptState, KeptText } from '../markdown/kept/kept-texts.ts';
import { codeDigest } from './code-digest.ts';
import { deleteLeastUsed, markUsed } from './kept-folders.ts';
import { openKeptTable, type KeptTable } from './kept-table.ts';
import { projectDir, type SiteOptions } from './site-options.ts';

const stateKey = 'state';

/**
 * What the last build of a content folder, at the same address, has read and rendered. This process takes the folder
 * of it away until it ends, so that no other one reads or writes it. If it is killed, the next build starts afresh.
 * @param place A folder of this process on the same disk, which does not exist yet.
 */
export function openKeptContent(options: SiteOptions, place: string): KeptContent {
  const folder = keptFolder(options);
  const isTaken = moves(folder, place);
  mkdirSync(place, { recursive: true });
  let isWhole = isTaken;
  process.prependOnceListener('exit', () => {
    if (isWhole) giveBack(place, folder);
  });
  // What is written in part must not be read by another build.
  const write = (work: () => void): void => {
    isWhole = false;
    work();
    isWhole = true;
  };
  const tableOf = <Value>(name: string): KeptTable<Value> =>
    openKeptTable<Value>(join(place, name), codeDigest());
  const records = tableOf<KeptReading>('records');
  const states = tableOf<KeptState>('state');
  const texts = tableOf<KeptText>('texts');
  // Apart from the texts, since they are read only when a name has changed.
  const blocks = tableOf<readonly string[]>('blocks');
  return {
    readings: {
      find: records.find,
      keep: records.keep,
      finish: (files) => write(() => records.write((file) => files.has(file))),
    },
    texts: {
      state: states.find(stateKey),
      find: texts.find,
      blocksOf: blocks.find,
      keep(file, text, searched) {
        texts.keep(file, text);
        blocks.keep(file, searched);
      },
      finish(state, files) {
        write(() => {
          states.keep(stateKey, state);
          states.write(() => true);
          texts.write((file) => files.has(file));
          blocks.write((file) => files.has(file));
        });
      },
    },
  };
}

function keptFolder({ contentDir, site, base }: SiteOptions): string {
  const name = hash('sha256', JSON.stringify([contentDir, site, base])).slice(0, 32);
  return join(projectDir, '.astro', 'content', name);
}

function giveBack(place: string, folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  // Another build of the same content may have been faster.
  if (!moves(place, folder)) return;
  markUsed(folder);
  deleteLeastUsed(dirname(folder));
}

function moves(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}
