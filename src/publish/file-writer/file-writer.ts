import { writeFileSync } from 'node:fs';
import { blockSize } from './file-blocks.ts';
import { startFileThread, type FileWriter } from './file-thread.ts';
import { makeFile } from './make-file.ts';

/** Files after which a thread is worth its start. */
const fewFiles = 100;

/**
 * Writes files. Most of the time that this takes is the system's, a tenth of a millisecond and more for each file, so a
 * thread writes all but the first ones while the next are made.
 */
export function createFileWriter(): FileWriter {
  let count = 0;
  let thread: FileWriter | undefined;
  return {
    write(target, bytes, isTaken) {
      count += 1;
      if (count > fewFiles) thread ??= startFileThread();
      if (thread && bytes.length <= blockSize) return thread.write(target, bytes, isTaken);
      thread?.given()();
      makeFile(target, isTaken, () => writeFileSync(target, bytes));
    },
    given: () => thread?.given() ?? (() => undefined),
    end() {
      thread?.end();
      thread = undefined;
    },
  };
}
