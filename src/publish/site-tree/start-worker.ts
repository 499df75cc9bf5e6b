import { linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import {
  digestFiles,
  listFolder,
  type DigestsByIdentity,
  type FileDigests,
} from './file-digests.ts';

/** The work of a thread that prepares the folder of a site while the content is read. */
export interface StartWork {
  /** The last site; absent if there is none. */
  lastDir?: string;
  /** A site from before the last one; absent if there is none. */
  spareDir?: string;
  /** The folder of the new site. Without a spare site, it gets second names of the files of the last one. */
  siteDir: string;
}

/** The findings of the thread. */
export interface StartResult {
  /** The files of the last site. */
  last: FileDigests;
  /** The files of the spare site, else those in the folder of the new site. */
  present: FileDigests;
}

if (parentPort) parentPort.postMessage(start(workerData as StartWork), []);

function start({ lastDir, spareDir, siteDir }: StartWork): StartResult {
  const known: DigestsByIdentity = new Map();
  const last = lastDir === undefined ? new Map<string, string>() : digestFiles(lastDir, known);
  if (spareDir !== undefined) {
    removeLinks(spareDir);
    return { last, present: digestFiles(spareDir, known) };
  }
  const isLinked = lastDir !== undefined && linkAll(last.keys(), lastDir, siteDir);
  return { last, present: isLinked ? new Map(last) : new Map() };
}

/** A link in place of a folder would lead what is written into it out of the site. */
function removeLinks(folder: string): void {
  for (const { name, isFile } of listFolder(folder)) {
    if (!isFile) rmSync(join(folder, name), { force: true });
  }
}

/** Gives files a second name in another folder; false if the disk, or its being another one, does not allow that. */
function linkAll(names: Iterable<string>, from: string, to: string): boolean {
  const made = new Set<string>();
  try {
    for (const name of names) {
      const target = join(to, name);
      const folder = dirname(target);
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      linkSync(join(from, name), target);
    }
    return true;
  } catch {
    return false;
  }
}
