import type { Problem } from '../../model/problems/problem.ts';
import type { ContentFile } from './content-files.ts';

/** What a file gave. */
interface Read {
  problems: readonly Problem[];
}

/**
 * The files that this process has read. A long-running process reads a file again only if its size, times or place on
 * the disk differ; a build does not trust times, and reads all.
 */
export interface FileMemory {
  /**
   * What a file gave when it was read, if it is the same.
   * @param others What the result depends on besides the file.
   */
  find(file: ContentFile, others: string): unknown;
  keep(file: ContentFile, others: string, read: Read): void;
}

export function createFileMemory(): FileMemory {
  const known = new Map<string, { state: string; others: string; read: Read }>();
  return {
    find({ file, state }, others) {
      const found = known.get(file);
      if (found?.state !== state || found?.others !== others) return undefined;
      return found.read;
    },
    keep({ file, state }, others, read) {
      known.delete(file);
      // What is wrong with a file may depend on more than its bytes: on who may read it, for one.
      if (state !== undefined && read.problems.length === 0)
        known.set(file, { state, others, read });
    },
  };
}
