import { closeSync, openSync } from 'node:fs';
import { readPlaced } from '../kept/placed-bytes.ts';
import type { KnownParts, PlacedPart } from './write-archive.ts';

/** The parts of an archive. Each is read when it is asked for, and is missing if it is not as it was written. */
export interface ReadArchive<Facts> extends KnownParts<Facts> {
  close(): void;
}

/**
 * Opens an archive, of which nothing is in memory but where its parts lie.
 * @param file If it cannot be read, all parts are missing.
 */
export function readArchive<Facts>(
  file: string,
  parts: readonly PlacedPart<Facts>[],
): ReadArchive<Facts> {
  const opened = openIfPossible(file);
  const placed = new Map(parts.map((part) => [part.key, part]));
  return {
    get(key) {
      const part = placed.get(key);
      if (!part || opened === undefined) return undefined;
      const bytes = readPlaced(opened, part);
      return bytes && { bytes, facts: part.facts };
    },
    close() {
      if (opened !== undefined) closeSync(opened);
    },
  };
}

function openIfPossible(file: string): number | undefined {
  try {
    return openSync(file, 'r');
  } catch {
    return undefined;
  }
}
