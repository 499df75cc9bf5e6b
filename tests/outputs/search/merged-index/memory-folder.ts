import type {
  IndexFolder,
  IndexNotes,
} from '../../../../src/outputs/search/merged-index/index-folder.ts';

interface HeldFile {
  bytes: Buffer;
  madeFrom: string | undefined;
}

/** A folder in memory, for one build after the other. */
export interface MemoryFolder extends IndexFolder {
  notes: IndexNotes & { map: Map<string, Buffer> };
  /** Files of the last build and of this one. */
  held: Map<string, HeldFile>;
  /** Files that this build has written or taken over. */
  files(): Map<string, Buffer>;
  /** Paths that this build has written. */
  written: string[];
  /** Starts the next build. What this one has neither written nor taken over is gone. */
  next(): void;
}

export function memoryFolder(): MemoryFolder {
  let held = new Map<string, HeldFile>();
  let own = new Map<string, HeldFile>();
  const map = new Map<string, Buffer>();
  const findHeld = (path: string, madeFrom: string): HeldFile | undefined => {
    const file = held.get(path);
    return file?.madeFrom === madeFrom ? file : undefined;
  };
  const folder: MemoryFolder = {
    notes: { map, find: (key) => map.get(key), keep: (key, bytes) => void map.set(key, bytes) },
    get held() {
      return held;
    },
    written: [],
    files: () => new Map([...own].map(([path, { bytes }]) => [path, bytes])),
    find(path, madeFrom) {
      const file = findHeld(path, madeFrom);
      return file && (() => file.bytes);
    },
    keep(path, madeFrom) {
      const file = findHeld(path, madeFrom);
      if (file) own.set(path, file);
      return file !== undefined;
    },
    write(path, bytes, madeFrom) {
      folder.written.push(path);
      own.set(path, { bytes, madeFrom });
    },
    next() {
      held = own;
      own = new Map();
      folder.written = [];
    },
  };
  return folder;
}
