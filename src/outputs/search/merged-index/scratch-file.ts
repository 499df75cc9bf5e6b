import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** Keeps bytes until they are needed. Returns what gives them back. */
export type SetAside = (bytes: Buffer) => () => Buffer;

/** A file in which bytes wait, so that they take no memory. */
export interface ScratchFile {
  setAside: SetAside;
  /** Nothing is given back after it. */
  close(): void;
}

/** @param path a file that nothing else uses; its owner deletes it. */
export function openScratchFile(path: string): ScratchFile {
  const file = openSync(path, 'w+');
  let end = 0;
  return {
    setAside(bytes) {
      const [position, { length }] = [end, bytes];
      end += length;
      for (let done = 0; done < length;)
        done += writeSync(file, bytes, done, length - done, position + done);
      return () => {
        const read = Buffer.allocUnsafe(length);
        if (readSync(file, read, { position }) !== length) throw new Error(`${path} has changed.`);
        return read;
      };
    },
    close: () => closeSync(file),
  };
}
