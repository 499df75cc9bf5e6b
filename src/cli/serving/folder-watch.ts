import { statSync, watch, type FSWatcher } from 'node:fs';
import { isHiddenName } from '../../load/folder/beside-content.ts';

/** Watches folders for changes. */
export interface FolderWatch {
  /** Listens to these folders, and no longer to others. */
  follow(folders: readonly string[]): void;
}

/**
 * Listens to what the system tells of changes. That is incomplete: on network drives and in containers it may be
 * nothing, so whoever uses this looks from time to time, too.
 * @param changed Called once or several times for each change of a file that is directly in one of the folders.
 */
export function createFolderWatch(changed: () => void): FolderWatch {
  const watchers = new Map<string, { watcher: FSWatcher; identity: string }>();
  const stop = (folder: string): void => {
    watchers.get(folder)?.watcher.close();
    watchers.delete(folder);
  };
  const listen = (folder: string, identity: string): void => {
    try {
      const watcher = watch(folder, (_event, name) => {
        // Editors write files beside the one that is edited, with such names.
        if (name === null || !isHiddenName(name)) changed();
      });
      // A deleted folder, on some systems.
      watcher.on('error', () => stop(folder));
      watchers.set(folder, { watcher, identity });
    } catch {
      // The system can watch no more folders, or this one is gone.
    }
  };
  return {
    follow(folders) {
      const wanted = new Map(folders.map((folder) => [folder, identityOf(folder)]));
      // A folder that was deleted and made again is another one.
      for (const [folder, { identity }] of watchers)
        if (wanted.get(folder) !== identity) stop(folder);
      for (const [folder, identity] of wanted) {
        if (identity !== undefined && !watchers.has(folder)) listen(folder, identity);
      }
    },
  };
}

/** Changes when a folder is deleted and made again; an inode alone may be reused. */
function identityOf(folder: string): string | undefined {
  try {
    const { ino, birthtimeMs } = statSync(folder);
    return `${ino} ${birthtimeMs}`;
  } catch {
    return undefined;
  }
}
