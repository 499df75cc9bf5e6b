import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkMeter } from '../../model/work-meter.ts';
import type { KeptFiles } from '../kept/kept-files.ts';
import type { Part, WrittenArchive } from './write-archive.ts';

/** What earlier builds have left of the offline bundles of a site. */
export interface EarlierBuilds {
  /** Folder of the last site, which stands while the next one is built. */
  outDir: string;
  /** What was made for the bundles with the same code and base path, and what is in their archives. */
  kept: KeptFiles;
  /** Told which parts were made again. */
  meter?: WorkMeter;
}

/**
 * The parts of an archive of the last site, by key. There are none unless the archive is, byte for byte, the one that
 * was described. One that is too large to be read at once, at 2 GiB, counts as missing.
 * @param name path within the site.
 */
export function readLastParts<Facts>(
  { outDir, kept }: EarlierBuilds,
  name: string,
): ReadonlyMap<string, Part<Facts>> {
  const description = kept.find(name);
  const bytes = description && readIfPossible(join(outDir, name));
  if (!bytes) return new Map();
  const written = JSON.parse(description.toString()) as WrittenArchive<Facts>;
  if (hash('sha256', bytes) !== written.digest) return new Map();
  return new Map(
    written.parts.map(({ key, start, length, facts }) => [
      key,
      { bytes: bytes.subarray(start, start + length), facts },
    ]),
  );
}

/**
 * Describes an archive for the next build, and tells which of its parts are not from the last site.
 * @param last The parts of the last site.
 */
export function describeArchive<Facts>(
  { kept, meter }: EarlierBuilds,
  name: string,
  written: WrittenArchive<Facts>,
  last: ReadonlyMap<string, unknown>,
): void {
  kept.keep(name, Buffer.from(JSON.stringify(written)));
  const made = written.parts.filter(({ key }) => !last.has(key));
  meter?.count('packed', {
    // The key of a file in a folder starts with its name.
    made: made.map(({ key }) => key.replace(/\0.*/s, '')),
    kept: written.parts.length - made.length,
  });
}

function readIfPossible(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
