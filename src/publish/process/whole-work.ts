/**
 * Lets a process end without cutting off work of a thread that has to be whole: writing a file, or starting to compress.
 * Node aborts if a thread is stopped between making a compressor and preparing it.
 */
export interface WholeWork {
  /** The memory that both threads share; the other one makes its `WholeWork` from it. */
  shared: SharedArrayBuffer;
  /** Runs work. After the stop, it waits for the end of the process instead, so only a thread may run it then. */
  run<Result>(work: () => Result): Result;
  /** Stops all later work. Returns when the present one is over. */
  stop(): void;
}

/** Places in the memory. */
const [working, stopped] = [0, 1];

/** Milliseconds that one piece of work may take at most; on a disk that hangs, nothing is gained by waiting longer. */
const longestWork = 5000;

/** Work in new memory, or in that of another thread. */
export function wholeWork(
  shared = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT),
): WholeWork {
  const flags = new Int32Array(shared);
  const setWorking = (isWorking: boolean): void => {
    Atomics.store(flags, working, Number(isWorking));
    Atomics.notify(flags, working);
  };
  return {
    shared,
    run(work) {
      // Said before the look at the other flag, so that a stop sees the work, or the work sees the stop.
      setWorking(true);
      try {
        if (Atomics.load(flags, stopped) === 0) return work();
      } finally {
        setWorking(false);
      }
      for (;;) Atomics.wait(flags, stopped, 1);
    },
    stop() {
      Atomics.store(flags, stopped, 1);
      while (Atomics.load(flags, working) === 1) {
        if (Atomics.wait(flags, working, 1, longestWork) === 'timed-out') return;
      }
    },
  };
}
