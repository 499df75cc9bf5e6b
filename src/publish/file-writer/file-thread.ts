import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { startThread } from '../process/start-thread.ts';
import {
  blockCount,
  blockSize,
  bytesOfBlock,
  failed,
  newFileBlocks,
  writtenBlocks,
  type FileBlock,
  type FileToWrite,
} from './file-blocks.ts';
import type { FileWork } from './file-worker.ts';

/** Writes files in the order in which they are given. */
export interface FileWriter {
  /**
   * Writes a file in a folder that may be absent.
   * @param isTaken Whether there is one in its place, which may have other names, so that its bytes must not change.
   * @throws Error if this file or an earlier one cannot be written.
   */
  write(target: string, bytes: Uint8Array, isTaken: boolean): void;
  /**
   * Notes which files have been given.
   * @returns what waits until they are written, and throws if one cannot be.
   */
  given(): () => void;
  /** Ends the thread, after it has written all files. */
  end(): void;
}

/** Files of a block, so that small ones do not wait long. */
const mostInBlock = 100;

/** Milliseconds that a block may take; on a disk that hangs, nothing is gained by waiting longer. */
const longestWait = 600_000;

/** Writes files of up to `blockSize` bytes in a thread, block by block. */
export function startFileThread(): FileWriter {
  const blocks = newFileBlocks();
  const { port1: failures, port2 } = new MessageChannel();
  const work = { blocks, failures: port2 } satisfies FileWork;
  const worker = startThread(new URL('./file-worker.ts', import.meta.url), work, [port2]);
  const state = new Int32Array(blocks.state);
  let sent = 0;
  let files: FileToWrite[] = [];
  let filled = 0;
  let failure: unknown;
  const waitFor = (count: number): void => {
    for (;;) {
      const written = Atomics.load(state, writtenBlocks);
      if (written >= count) break;
      if (Atomics.wait(state, writtenBlocks, written, longestWait) === 'timed-out')
        throw new Error('The thread that writes files does not go on.');
    }
    if (Atomics.load(state, failed) === 0) return;
    failure ??= receiveMessageOnPort(failures)?.message;
    throw errorLike(failure);
  };
  const send = (): void => {
    if (files.length === 0) return;
    worker.postMessage({ block: sent % blockCount, files } satisfies FileBlock, []);
    sent += 1;
    files = [];
    filled = 0;
    // Until the next block is free.
    waitFor(sent - blockCount + 1);
  };
  const given: FileWriter['given'] = () => {
    send();
    const count = sent;
    return () => waitFor(count);
  };
  return {
    write(target, bytes, isTaken) {
      if (filled + bytes.length > blockSize || files.length === mostInBlock) send();
      bytesOfBlock(blocks, sent % blockCount).set(bytes, filled);
      files.push({ target, isTaken, from: filled, to: filled + bytes.length });
      filled += bytes.length;
    },
    given,
    end() {
      try {
        given()();
      } finally {
        worker.postMessage(undefined, []);
      }
    },
  };
}

/** What was thrown in the thread, whose messages lose the properties of errors. */
function errorLike(failure: unknown): Error {
  return Object.assign(new Error(), failure);
}
