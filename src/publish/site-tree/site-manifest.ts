import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { readSealed, writeSealed } from '../../outputs/kept/sealed-file.ts';

/** A file as a build wrote it. */
export interface ManifestEntry {
  /** SHA-256 of its bytes. */
  digest: string;
  /** A digest of what it was made from, if a later build may keep it. */
  madeFrom?: string;
}

/** The files that a build wrote, by path within the site. */
export type SiteManifest = ReadonlyMap<string, ManifestEntry>;

/** An entry in the file of a manifest: name, digest, and what it was made from. */
type WrittenEntry = [string, string, string?];

interface WrittenManifest {
  entries: WrittenEntry[];
  note?: unknown;
}

/** The record of the last build. */
export interface KeptManifest {
  manifest: SiteManifest;
  /** What the build noted of the site; `undefined` if there was none. Plain data. */
  note?: unknown;
}

/** The manifest of the last build by the same code; empty if there is none, or if it is not as it was written. */
export function readManifest(file: string, code: string): KeptManifest {
  const { entries = [], note } = (readSealed(file, code) ?? {}) as Partial<WrittenManifest>;
  return {
    manifest: new Map(
      entries.map(([name, digest, madeFrom]) => [name, { digest, ...(madeFrom && { madeFrom }) }]),
    ),
    ...(note !== undefined && { note }),
  };
}

/** Replaces the manifest in one step, with its note, so that both are of one build. */
export function writeManifest(file: string, code: string, { manifest, note }: KeptManifest): void {
  const entries = [...manifest].map(([name, { digest, madeFrom }]): WrittenEntry =>
    madeFrom ? [name, digest, madeFrom] : [name, digest],
  );
  mkdirSync(dirname(file), { recursive: true });
  writeSealed(file, code, { entries, note } satisfies WrittenManifest);
}
