import { hash } from 'node:crypto';
import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KeptState, KeptText, KeptTexts } from '../markdown/kept/kept-texts.ts';
import { codeDigest } from './code-digest.ts';
import { deleteLeastUsed, markUsed } from './kept-folders.ts';
import { openKeptTable } from './kept-table.ts';
import { projectDir, type SiteOptions } from './site-options.ts';

const stateKey = 'state';

/**
 * The texts that the last build of a content folder, at the same address, has rendered. This process takes their folder
 * away until it ends, so that no other one reads or writes it. If it is killed, the next build renders all texts.
 * @param place A folder of this process on the same disk, which does not exist yet.
 */
export function openKeptTexts(options: SiteOptions, place: string): KeptTexts {
  const folder = keptFolder(options);
  const isTaken = moves(folder, place);
  mkdirSync(place, { recursive: true });
  let isWhole = isTaken;
  process.prependOnceListener('exit', () => {
    if (isWhole) giveBack(place, folder);
  });
  const states = openKeptTable<KeptState>(join(place, 'state'), codeDigest());
  const texts = openKeptTable<KeptText>(join(place, 'rendered'), codeDigest());
  // Apart from the texts, since they are read only when a name has changed.
  const blocks = openKeptTable<readonly string[]>(join(place, 'blocks'), codeDigest());
  return {
    state: states.find(stateKey),
    find: texts.find,
    blocksOf: blocks.find,
    keep(file, text, searched) {
      texts.keep(file, text);
      blocks.keep(file, searched);
    },
    finish(state, files) {
      // What is written in part must not be read by another build.
      isWhole = false;
      states.keep(stateKey, state);
      states.write(() => true);
      texts.write((file) => files.has(file));
      blocks.write((file) => files.has(file));
      isWhole = true;
    },
  };
}

function keptFolder({ contentDir, site, base }: SiteOptions): string {
  const name = hash('sha256', JSON.stringify([contentDir, site, base])).slice(0, 32);
  return join(projectDir, '.astro', 'texts', name);
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
