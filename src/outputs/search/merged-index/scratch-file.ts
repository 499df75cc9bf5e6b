import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** Where some bytes lie in a file. */
export interface Extent {
  position: number;
  length: number;
}

/** A file in which bytes wait, so that they take no memory. */
export interface ScratchFile {
  write(bytes: Buffer): Extent;
  read(extent: Extent): Buffer;
  /** Nothing is given back after it. */
  close(): void;
}

/** @param path a file that nothing else writes; its owner deletes it. */
export function openScratchFile(path: string): ScratchFile {
  const file = openSync(path, 'w+');
  let end = 0;
  return {
    write(bytes) {
      const [position, { length }] = [end, bytes];
      end += length;
      for (let done = 0; done < length;)
        done += writeSync(file, bytes, done, length - done, position + done);
      return { position, length };
    },
    read: (extent) => readExtent(file, extent, path),
    close: () => closeSync(file),
  };
}

/** Opens a file that another thread writes. */
export function readScratchFile(path: string): Pick<ScratchFile, 'read' | 'close'> {
  const file = openSync(path, 'r');
  return {
    read: (extent) => readExtent(file, extent, path),
    close: () => closeSync(file),
  };
}

function readExtent(file: number, { position, length }: Extent, path: string): Buffer {
  const read = Buffer.allocUnsafe(length);
  if (readSync(file, read, { position }) !== length) throw new Error(`${path} has changed.`);
  return read;
}
