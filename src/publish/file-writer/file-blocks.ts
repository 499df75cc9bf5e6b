/** Files that are written at once, with the bytes of all in one block of the shared memory. */
export interface FileBlock {
  /** Number of the block in the memory. */
  block: number;
  files: readonly FileToWrite[];
}

/** A file to write. */
export interface FileToWrite {
  target: string;
  /** Whether there is a file in its place, whose bytes must not change since it may have other names. */
  isTaken: boolean;
  /** Where its bytes lie in the block. */
  from: number;
  to: number;
}

/** Memory that whoever makes files shares with the thread that writes them. */
export interface FileBlocks {
  bytes: SharedArrayBuffer;
  /** How many blocks are written, and whether one could not be. */
  state: SharedArrayBuffer;
}

/** Bytes of a block: some dozen pages. */
export const blockSize = 1024 * 1024;

/** Blocks that may be waiting: the thread goes on while the next is filled. */
export const blockCount = 4;

/** Places in the state. */
export const [writtenBlocks, failed] = [0, 1];

export function newFileBlocks(): FileBlocks {
  return {
    bytes: new SharedArrayBuffer(blockSize * blockCount),
    state: new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT),
  };
}

/** The bytes of a block. */
export function bytesOfBlock({ bytes }: FileBlocks, block: number): Uint8Array {
  return new Uint8Array(bytes, block * blockSize, blockSize);
}
