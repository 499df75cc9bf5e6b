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
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import { threadLimits } from '../../model/thread-limits.ts';
import { rightsOfNewFiles } from '../../outputs/site-folder/file-rights.ts';
import type { SiteFile } from '../../outputs/site-folder/site-files.ts';
import type { SiteFolder } from '../../outputs/site-folder/site-folder.ts';
import { digestOf, digestOfFile } from './file-digests.ts';
import { earlierFiles, type EarlierFile } from './earlier-files.ts';
import { linkOrCopy } from './link-or-copy.ts';
import type { ManifestEntry, SiteManifest } from './site-manifest.ts';
import { foldersOf, siteRoom } from './site-room.ts';
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
  /** What the last build wrote. */
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
    return async () => siteTree(options, { last: new Map(), own: new Map() });
  }
  const started = startThread({
    siteDir,
    ...(hasLast && { lastDir }),
    ...(hasSpare && { spareDir }),
  });
  return async () => {
    const { last, own } = await started;
    if (!hasSpare) return siteTree(options, { last, own });
    const isTaken = isMoved(spareDir, siteDir);
    return siteTree(options, { last, own: isTaken ? own : new Map() });
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
  { siteDir, lastDir, manifest }: SiteTreeOptions,
  { last, own }: StartResult,
): SiteTree {
  const written = new Map<string, ManifestEntry>();
  const earlier = earlierFiles(manifest, [
    { folder: siteDir, digests: own },
    { folder: lastDir, digests: last },
  ]);
  const room = siteRoom(siteDir, own);
  const place = (file: string): string => join(siteDir, file);
  const note = (file: string, digest: string, madeFrom: string | undefined): void => {
    own.set(file, digest);
    written.set(file, { digest, ...(madeFrom !== undefined && { madeFrom }) });
  };
  /** Puts a file at its place, where an earlier one may be: that may have other names, so its bytes must not change. */
  const put = (file: string, digest: string, make: (target: string) => void): void => {
    if (own.get(file) === digest) return;
    const target = place(file);
    if (own.has(file)) unlinkSync(target);
    else room.make(file);
    make(target);
  };
  const keepFile = (
    file: string,
    kept: EarlierFile | undefined,
    madeFrom: string | undefined,
  ): boolean => {
    if (!kept) return false;
    put(file, kept.digest, (target) => linkOrCopy(join(lastDir, file), target));
    note(file, kept.digest, madeFrom);
    return true;
  };
  const writeFile: SiteFolder['write'] = (file, content, madeFrom) => {
    // Else the digest and the file would each encode the text.
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const digest = digestOf(bytes);
    put(file, digest, (target) => writeFileSync(target, bytes));
    note(file, digest, madeFrom);
  };
  return {
    keep: (file, madeFrom) => keepFile(file, earlier.findMadeFrom(file, madeFrom), madeFrom),
    keepAsBefore: (file) => keepFile(file, earlier.find(file), manifest.get(file)?.madeFrom),
    find(file, madeFrom) {
      const kept = earlier.findMadeFrom(file, madeFrom);
      return kept && (() => readFileSync(join(kept.folder, file)));
    },
    noteOf: (file) => manifest.get(file)?.madeFrom,
    write: writeFile,
    rewrite: (file, bytes) => writeFile(file, bytes, written.get(file)?.madeFrom),
    copy(file, from) {
      const digest = digestOfFile(from);
      put(file, digest, (target) => {
        copyFileSync(from, target);
        // A copy may have the rights of what was copied.
        chmodSync(target, rightsOfNewFiles);
      });
      note(file, digest, undefined);
    },
    move(file, from, madeFrom) {
      const digest = digestOfFile(from);
      put(file, digest, (target) => renameSync(from, target));
      note(file, digest, madeFrom);
    },
    read: (file) => readFileSync(place(file)),
    list: () => sortedFiles(siteDir, written),
    finish(marker, text) {
      writeFile(marker, text(written.keys()));
      removeOthers(siteDir, written);
      return written;
    },
  };
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
    .sort(([a], [b]) => (a < b ? -1 : 1))
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
