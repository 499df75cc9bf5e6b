import { lstatSync, type BigIntStats, type Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { error, type Problem } from '../../model/problems/problem.ts';
import { startOfFile } from '../../model/problems/start-of-file.ts';
import { isBesideContent, isHiddenName } from './beside-content.ts';
import { contentFolders, roleOf, type ContentRole } from './content-role.ts';
import { stemOf } from './file-name.ts';
import { fileOfSystem } from './file-of-system.ts';
import { findHidden } from './hidden-characters.ts';
import { unreadableEntry, unreadFile, unreadFolder } from './unread-file.ts';
import { stateOf, versionOf, type FileStats } from './file-version.ts';
import { thrownCode } from '../../model/run/thrown.ts';

/** A file of the content folder that is read or published. */
export interface ContentFile {
  /** Relative to the content folder, `/` between parts. */
  file: string;
  absolutePath: string;
  role: ContentRole;
  /** File name without folder and extension. */
  stem: string;
  bytes: number;
  /** As `fileVersion` gives it, before the file was read. */
  version?: string;
  /** As `stateOf` gives it, before the file was read. */
  state?: string;
}

/** The files of a content folder, and the problems of those that cannot be read. */
export interface ContentListing {
  files: ContentFile[];
  problems: Problem[];
}

/**
 * Lists the files of the folder, sorted by path. Opens no files and follows no symbolic links.
 * @param known What the system says of files, from a look right before: for thousands, a tenth of a second.
 */
export async function listContent(
  contentDir: string,
  known: FileStats = new Map(),
): Promise<ContentListing> {
  const listing: ContentListing = { files: [], problems: [] };
  await walk(await realpath(contentDir), '', listing, known);
  listing.files.sort((a, b) => (a.file < b.file ? -1 : 1));
  return listing;
}

/** Whether an entry of a folder is a file, a folder or a link. */
type EntryType = Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>;

async function walk(
  root: string,
  folder: string,
  listing: ContentListing,
  known: FileStats,
): Promise<void> {
  for (const entry of await entriesOf(root, folder, listing)) {
    if (isHiddenName(entry.name)) continue;
    if (!folder && isBesideContent(root, entry)) continue;
    const file = folder ? `${folder}/${entry.name}` : entry.name;
    const type = typeOf(entry, join(root, file));
    const refusal = (type.isFile() && fileOfSystem(file)) || refuseEntry(file, type);
    if (refusal) {
      listing.problems.push(refusal);
      continue;
    }
    if (type.isDirectory()) {
      if (folder || contentFolders.includes(entry.name)) await walk(root, file, listing, known);
      else listing.problems.push(unreadFolder(file));
      continue;
    }
    const role = roleOf(file);
    if (!role) {
      listing.problems.push(unreadFile(file));
      continue;
    }
    const absolutePath = join(root, file);
    const stats = known.get(absolutePath) ?? statsOf(absolutePath, file, listing);
    if (!stats) continue;
    listing.files.push({
      file,
      absolutePath,
      role,
      stem: stemOf(entry.name),
      bytes: Number(stats.size),
      version: versionOf(stats),
      state: stateOf(stats),
    });
  }
}

/** Synchronously: with thousands of small files, promises would cost more than the system. */
function statsOf(path: string, file: string, listing: ContentListing): BigIntStats | undefined {
  try {
    return lstatSync(path, { bigint: true });
  } catch (cause) {
    return reportUnreadable(file, cause, listing);
  }
}

async function entriesOf(root: string, folder: string, listing: ContentListing): Promise<Dirent[]> {
  try {
    return await readdir(join(root, folder), { withFileTypes: true });
  } catch (cause) {
    reportUnreadable(folder, cause, listing);
    return [];
  }
}

/** Reports a file or folder that the system refuses to show. One that was deleted in the meantime is no content. */
function reportUnreadable(file: string, cause: unknown, { problems }: ContentListing): undefined {
  const code = thrownCode(cause) ?? '';
  if (code !== 'ENOENT') problems.push(unreadableEntry(file, code));
}

/**
 * The type of an entry of a folder. On Windows, a list of entries takes for links also those that a driver keeps in its
 * own way, such as files that OneDrive fetches when they are opened; a look at the entry itself tells.
 */
function typeOf(entry: Dirent, path: string): EntryType {
  if (!entry.isSymbolicLink()) return entry;
  return lstatSync(path, { throwIfNoEntry: false }) ?? entry;
}

function refuseEntry(file: string, type: EntryType): Problem | undefined {
  const at = startOfFile(file);
  const name = posix.basename(file);
  if (type.isSymbolicLink()) {
    const message = `\`${file}\` is a symbolic link, and links are not followed.`;
    return error(at, 'symlink', message, 'Replace it with the file itself.');
  }
  if (!type.isFile() && !type.isDirectory()) {
    const message = `\`${file}\` is a pipe, socket or device, not a file or folder.`;
    return error(at, 'unsafe-asset', message, 'Remove it from the content folder.');
  }
  if (name.includes('\uFFFD')) {
    const message = `The name of \`${file}\` is not UTF-8.`;
    return error(at, 'invalid-encoding', message, 'Rename the file.');
  }
  if (findHidden(name) >= 0 || /[\p{Cc}]/u.test(name)) {
    const message = `The name of \`${file}\` contains an invisible character.`;
    return error(at, 'bidi-control', message, 'Rename the file.');
  }
  return undefined;
}
