import { Worker } from 'node:worker_threads';
import { threadLimits } from '../../model/run/thread-limits.ts';
import { wholeWork } from './whole-work.ts';

/** What a thread of a build is given beside its own work. */
export interface ThreadData {
  /** The memory of its `WholeWork`. */
  whole: SharedArrayBuffer;
}

/** Starts a thread that ends with the process, though not amid work that has to be whole. */
export function startThread(module: URL, work: object): Worker {
  const whole = wholeWork();
  const workerData = { ...work, whole: whole.shared } satisfies ThreadData;
  const worker = new Worker(module, { workerData, resourceLimits: threadLimits });
  // A build that fails does not wait for what the thread makes.
  worker.unref();
  // Before the listener that deletes the folder of the build, into which the thread would otherwise still write.
  process.prependOnceListener('exit', whole.stop);
  worker.once('exit', () => process.off('exit', whole.stop));
  return worker;
}
