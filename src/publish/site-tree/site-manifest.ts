import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { digestOf } from './file-digests.ts';

/** A file as a build wrote it. */
export interface ManifestEntry {
  /** SHA-256 of its bytes. */
  digest: string;
  /** A digest of what it was made from, if a later build may keep it. */
  madeFrom?: string;
}

/** What a build wrote, by path within the site. */
export type SiteManifest = ReadonlyMap<string, ManifestEntry>;

/** The manifest of the last build by the same code; empty if there is none, or if it is not as it was written. */
export function readManifest(file: string, code: string): SiteManifest {
  try {
    const [digest, text = ''] = splitFirstLine(readFileSync(file, 'utf8'));
    if (digest !== digestOf(`${code}${text}`)) return new Map();
    const entries: [string, string, string?][] = JSON.parse(text);
    return new Map(
      entries.map(([name, bytes, madeFrom]) => [
        name,
        { digest: bytes, ...(madeFrom && { madeFrom }) },
      ]),
    );
  } catch {
    return new Map();
  }
}

/** Replaces the manifest in one step. */
export function writeManifest(file: string, code: string, manifest: SiteManifest): void {
  const entries = [...manifest].map(([name, { digest, madeFrom }]) =>
    madeFrom ? [name, digest, madeFrom] : [name, digest],
  );
  const text = JSON.stringify(entries);
  const next = `${file}.next`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(next, `${digestOf(`${code}${text}`)}\n${text}`);
  renameSync(next, file);
}

function splitFirstLine(text: string): [string, string?] {
  const end = text.indexOf('\n');
  return end < 0 ? [text] : [text.slice(0, end), text.slice(end + 1)];
}
