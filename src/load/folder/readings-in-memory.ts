import type { KeptReading, KeptReadings } from './kept-readings.ts';

/** Files that are kept as long as the process runs. */
export function readingsInMemory(): KeptReadings {
  const readings = new Map<string, KeptReading>();
  return {
    find: (file) => readings.get(file),
    keep: (file, reading) => void readings.set(file, reading),
    finish(files) {
      for (const file of readings.keys()) if (!files.has(file)) readings.delete(file);
    },
  };
}
