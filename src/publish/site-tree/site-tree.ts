import { compareCodeUnits } from '../../model/text/compare-code-units.ts';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import { threadLimits } from '../../model/run/thread-limits.ts';
import { rightsOfNewFiles } from '../../outputs/site-folder/file-rights.ts';
import type { SiteFile } from '../../outputs/site-folder/site-files.ts';
import type { SiteFolder } from '../../outputs/site-folder/site-folder.ts';
import { digestOf, digestOfFile } from './file-digests.ts';
import { earlierFiles, type EarlierFile } from './earlier-files.ts';
import { linkOrCopy } from './link-or-copy.ts';
import type { ManifestEntry, SiteManifest } from './site-manifest.ts';
import { placedFiles } from './placed-files.ts';
import { foldersOf } from './site-room.ts';
import type { StartResult, StartWork } from './start-worker.ts';

/** The folder of a site that is being built, with what it has become. */
export interface SiteTree extends SiteFolder {
  /**
   * Removes what the site does not have any more, and writes a last file about all others.
   * @returns what the site holds.
   * @throws Error if a file of it is not there.
   */
  finish(marker: string, text: (files: Iterable<string>) => string): SiteManifest;
}

/** Where a site is built, and what is there of earlier ones. */
export interface SiteTreeOptions {
  /** The folder of the new site. */
  siteDir: string;
  /** The folder of the last site, which may be absent. */
  lastDir: string;
  /** A site from before the last one, which may be absent. It becomes the folder of the new site. */
  spareDir: string;
  /** The files that the last build wrote. */
  manifest: SiteManifest;
}

/**
 * Starts the folder of a site from an earlier one, so that only what differs is written. A thread reads the files of
 * both, since others may have changed them.
 * @returns what opens the folder once the thread is done. Only then is the spare site taken.
 */
export function startSiteTree(options: SiteTreeOptions): () => Promise<SiteTree> {
  const { siteDir, lastDir, spareDir } = options;
  mkdirSync(siteDir, { recursive: true });
  const hasSpare = lstatSync(spareDir, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const hasLast = existsSync(lastDir);
  if (!hasSpare && !hasLast) {
    return async () => siteTree(options, { last: new Map(), present: new Map() });
  }
  const started = startThread({
    siteDir,
    ...(hasLast && { lastDir }),
    ...(hasSpare && { spareDir }),
  });
  return async () => {
    const { last, present } = await started;
    if (!hasSpare) return siteTree(options, { last, present });
    const isTaken = isMoved(spareDir, siteDir);
    return siteTree(options, { last, present: isTaken ? present : new Map() });
  };
}

function startThread(workerData: StartWork): Promise<StartResult> {
  const { promise, resolve, reject } = Promise.withResolvers<StartResult>();
  const worker = new Worker(new URL('./start-worker.ts', import.meta.url), {
    workerData,
    resourceLimits: threadLimits,
  });
  worker.once('message', resolve);
  worker.once('error', reject);
  // The build reports it when it waits for the thread.
  promise.catch(() => undefined);
  return promise;
}

function siteTree(
  { siteDir, lastDir, manifest: before }: SiteTreeOptions,
  { last, present }: StartResult,
): SiteTree {
  const earlier = earlierFiles(before, [
    { folder: siteDir, digests: present },
    { folder: lastDir, digests: last },
  ]);
  const { manifest, put } = placedFiles(siteDir, present);
  const keep = (file: string, kept: EarlierFile | undefined, madeFrom?: string): boolean => {
    if (!kept) return false;
    const from = join(lastDir, file);
    put(file, entryOf(kept.digest, madeFrom), (target) => linkOrCopy(from, target));
    return true;
  };
  const write: SiteFolder['write'] = (file, content, madeFrom) => {
    // Else the digest and the file would each encode the text.
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    put(file, entryOf(digestOf(bytes), madeFrom), (target) => writeFileSync(target, bytes));
  };
  return {
    keep: (file, madeFrom) => keep(file, earlier.findMadeFrom(file, madeFrom), madeFrom),
    keepAsBefore: (file) => keep(file, earlier.find(file), before.get(file)?.madeFrom),
    find(file, madeFrom) {
      const kept = earlier.findMadeFrom(file, madeFrom);
      return kept && (() => readFileSync(join(kept.folder, file)));
    },
    noteOf: (file) => before.get(file)?.madeFrom,
    write,
    rewrite: (file, bytes) => write(file, bytes, manifest.get(file)?.madeFrom),
    copy(file, from) {
      put(file, { digest: digestOfFile(from) }, (target) => {
        copyFileSync(from, target);
        // A copy may have the rights of what was copied.
        chmodSync(target, rightsOfNewFiles);
      });
    },
    move(file, from, madeFrom) {
      put(file, entryOf(digestOfFile(from), madeFrom), (target) => renameSync(from, target));
    },
    read: (file) => readFileSync(join(siteDir, file)),
    list: () => sortedFiles(siteDir, manifest),
    finish(marker, text) {
      write(marker, text(manifest.keys()));
      removeOthers(siteDir, manifest);
      return manifest;
    },
  };
}

function entryOf(digest: string, madeFrom: string | undefined): ManifestEntry {
  return { digest, ...(madeFrom !== undefined && { madeFrom }) };
}

/** Moves a folder to the place of an empty one. */
function isMoved(from: string, to: string): boolean {
  try {
    rmdirSync(to);
    renameSync(from, to);
    return true;
  } catch {
    mkdirSync(to, { recursive: true });
    return false;
  }
}

/** Files for the host, such as `.nojekyll`. */
const hidden = /(?:^|\/)\./;

function sortedFiles(siteDir: string, written: SiteManifest): SiteFile[] {
  return [...written]
    .filter(([name]) => !hidden.test(name))
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([name, { digest }]) => ({ name, file: join(siteDir, name), digest }));
}

/**
 * Removes all that the site does not have: other files, and folders without files of it.
 * @throws Error if a file of the site is not there.
 */
function removeOthers(siteDir: string, written: SiteManifest): void {
  // Some disks answer with names in another Unicode form.
  const files = new Set([...written.keys()].map((name) => name.normalize('NFC')));
  const folders = new Set([...files].flatMap(foldersOf));
  let present = 0;
  for (const entry of readdirSync(siteDir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(siteDir, path).split(sep).join('/').normalize('NFC');
    if (entry.isDirectory() ? folders.has(name) : entry.isFile() && files.has(name)) {
      present += entry.isFile() ? 1 : 0;
    } else rmSync(path, { recursive: true, force: true });
  }
  if (present < files.size) throw new Error(`Files of the site are missing in ${siteDir}.`);
}
