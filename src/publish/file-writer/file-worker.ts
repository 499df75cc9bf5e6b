import { writeFileSync } from 'node:fs';
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import type { ThreadData } from '../process/start-thread.ts';
import { wholeWork } from '../process/whole-work.ts';
import {
  bytesOfBlock,
  failed,
  writtenBlocks,
  type FileBlock,
  type FileBlocks,
} from './file-blocks.ts';
import { makeFile } from './make-file.ts';

/** What the thread is given. */
export interface FileWork {
  blocks: FileBlocks;
  /** Takes what fails, for whoever waits. */
  failures: MessagePort;
}

if (parentPort) {
  const { blocks, failures, whole } = workerData as FileWork & ThreadData;
  const { run } = wholeWork(whole);
  const state = new Int32Array(blocks.state);
  parentPort.on('message', (sent: FileBlock | undefined) => {
    if (!sent) return parentPort?.close();
    run(() => {
      // After a failure, the build ends; it must not wait for this.
      if (Atomics.load(state, failed) === 0) writeBlock(sent);
      Atomics.add(state, writtenBlocks, 1);
      Atomics.notify(state, writtenBlocks);
    });
  });

  function writeBlock({ block, files }: FileBlock): void {
    const bytes = bytesOfBlock(blocks, block);
    try {
      for (const { target, isTaken, from, to } of files)
        makeFile(target, isTaken, () => writeFileSync(target, bytes.subarray(from, to)));
    } catch (cause) {
      failures.postMessage(
        cause instanceof Error ? { ...cause, message: cause.message } : cause,
        [],
      );
      Atomics.store(state, failed, 1);
    }
  }
}
