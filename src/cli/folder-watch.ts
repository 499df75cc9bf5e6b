import { watch, type FSWatcher } from 'node:fs';

/** Hears of changes in folders. */
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
  const watchers = new Map<string, FSWatcher>();
  const stop = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const listen = (folder: string): void => {
    try {
      const watcher = watch(folder, (_event, name) => {
        // Editors write files beside the one that is edited, with such names.
        if (name === null || !/^[._]/.test(name)) changed();
      });
      // A deleted folder, on some systems.
      watcher.on('error', () => stop(folder));
      watchers.set(folder, watcher);
    } catch {
      // The system can watch no more folders, or this one is gone.
    }
  };
  return {
    follow(folders) {
      const wanted = new Set(folders);
      for (const folder of watchers.keys()) if (!wanted.has(folder)) stop(folder);
      for (const folder of wanted) if (!watchers.has(folder)) listen(folder);
    },
  };
}
