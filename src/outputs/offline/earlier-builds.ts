import { hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkMeter } from '../../model/work-meter.ts';
import type { KeptFiles } from '../kept/kept-files.ts';
import type { KnownParts, PlacedPart, WrittenArchive } from './write-archive.ts';

/** What earlier builds have left of the offline bundles of a site. */
export interface EarlierBuilds {
  /** Folder of the last site, which stands while the next one is built. */
  outDir: string;
  /** Where the parts lie in the archives that were written with the same code and base path. */
  kept: KeptFiles;
  /** Told which parts were made again. */
  meter?: WorkMeter;
}

/**
 * Writes an archive that takes over what it can from the one of the last site, and describes it for the next build.
 * @param name path within the site.
 * @param write Told which parts the last archive has.
 */
export async function writeNextArchive<Facts>(
  { outDir, kept, meter }: EarlierBuilds,
  name: string,
  write: (known: KnownParts<Facts>) => Promise<WrittenArchive<Facts>>,
): Promise<void> {
  const last = openIfPossible(join(outDir, name));
  try {
    const description = kept.find(name)?.toString() ?? '[]';
    const lastParts = JSON.parse(description) as PlacedPart<Facts>[];
    const { parts, made } = await write(last === undefined ? new Map() : partsIn(last, lastParts));
    kept.keep(name, Buffer.from(JSON.stringify(parts)));
    meter?.count('packed', {
      // The key of a file in a folder starts with its name.
      made: made.map((key) => key.replace(/\0.*/s, '')),
      kept: parts.length - made.length,
    });
  } finally {
    if (last !== undefined) closeSync(last);
  }
}

/** The parts of an archive. Each is read when it is asked for, and is missing if it is not as it was written. */
function partsIn<Facts>(archive: number, parts: readonly PlacedPart<Facts>[]): KnownParts<Facts> {
  const placed = new Map(parts.map((part) => [part.key, part]));
  return {
    get(key) {
      const part = placed.get(key);
      if (!part) return undefined;
      const bytes = Buffer.alloc(part.length);
      readSync(archive, bytes, { position: part.start });
      return hash('sha256', bytes) === part.digest ? { bytes, facts: part.facts } : undefined;
    },
  };
}

function openIfPossible(file: string): number | undefined {
  try {
    return openSync(file);
  } catch {
    return undefined;
  }
}
