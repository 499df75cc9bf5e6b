import { hash } from 'node:crypto';
import { lstatSync, readdirSync, type BigIntStats, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { isBesideContent, isHiddenName } from '../../load/folder/beside-content.ts';
import { stateOf, type FileStats } from '../../load/folder/file-version.ts';

/** A content folder as it is. */
export interface FolderState {
  /** A text that differs once a file is added, changed, renamed or deleted. */
  text: string;
  /** The folder and all folders in it. */
  folders: string[];
  /** What the system says of each file. */
  stats: FileStats;
}

/**
 * The state of a content folder. Reads no file. Synchronous, since promises would cost several times what the system
 * needs for thousands of files.
 */
export function stateOfFolder(folder: string): FolderState {
  const folders = [folder];
  const stats = new Map<string, BigIntStats>();
  const states = statesIn(folder, (entry) => isBesideContent(folder, entry), { folders, stats });
  return { text: hash('sha256', states.toSorted().join('\n')), folders, stats };
}

/** A line for each entry. A file can disappear at any moment; then it has none. */
function statesIn(
  folder: string,
  isLeftOut: (entry: Dirent) => boolean,
  listing: { folders: string[]; stats: Map<string, BigIntStats> },
): string[] {
  const all = orNothing(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  const entries = all.filter((entry) => !isHiddenName(entry.name) && !isLeftOut(entry));
  return entries.flatMap(({ name }) => {
    const path = join(folder, name);
    const stats = orNothing(() => lstatSync(path, { bigint: true }));
    if (!stats) return [];
    if (!stats.isDirectory()) {
      listing.stats.set(path, stats);
      return [`${path}\0${stateOf(stats)}`];
    }
    listing.folders.push(path);
    // Without its times, which files that are not content change, too: those that editors and Finder put there.
    return [path, ...statesIn(path, () => false, listing)];
  });
}

function orNothing<Found>(look: () => Found): Found | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
