// Plain JavaScript, for Node 20 and later.

/**
 * Passes signals that end this process on to another one, which cleans up and ends. On Windows, `kill` ends a process at
 * once, in the middle of its work; there, Ctrl-C and the end of a terminal reach both, and this process only waits.
 * @param {{ kill(signal: NodeJS.Signals): unknown }} child
 * @param {string} platform
 * @returns {() => void} Stops passing them on.
 */
export function passSignals(child, platform = process.platform) {
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    if (platform !== 'win32') child.kill(signal);
  };
  for (const signal of signals) process.on(signal, pass);
  return () => {
    for (const signal of signals) process.off(signal, pass);
  };
}

/** @type {NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
