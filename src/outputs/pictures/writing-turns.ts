/** Lets a thread stop the writing of another, without leaving a file that comes after the stop. */
export interface WritingTurns {
  /** The memory that both threads share; the other one makes its `WritingTurns` from it. */
  shared: SharedArrayBuffer;
  /** Runs `write`, unless writing was stopped. */
  write(write: () => void): void;
  /** Stops all later writing. Returns when the present one is over. */
  stop(): void;
}

const state = { idle: 0, writing: 1, stopped: 2 };

/** Milliseconds that one writing may take at most; on a disk that hangs, nothing is gained by waiting longer. */
const longestWriting = 5000;

/** Turns in new memory, or in that of another thread. */
export function writingTurns(
  shared = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
): WritingTurns {
  const turn = new Int32Array(shared);
  return {
    shared,
    write(write) {
      if (Atomics.compareExchange(turn, 0, state.idle, state.writing) === state.stopped) return;
      try {
        write();
      } finally {
        Atomics.store(turn, 0, state.idle);
        Atomics.notify(turn, 0);
      }
    },
    stop() {
      while (Atomics.compareExchange(turn, 0, state.idle, state.stopped) === state.writing) {
        if (Atomics.wait(turn, 0, state.writing, longestWriting) === 'timed-out') return;
      }
    },
  };
}
