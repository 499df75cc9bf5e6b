import { createHash } from 'node:crypto';
import { glob } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { readAhead } from './read-ahead.ts';

/** A file of the built site that is kept for reading without a network. */
export interface PrecachedFile {
  /** Path in the site, its parts percent-encoded: `companies/tencent/index.html`. */
  path: string;
  /** Where it stands on this machine. */
  file: string;
  size: number;
  /** Media type that it is answered with. */
  type: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  hash: string;
}

export interface Precache {
  /** In the order of their paths. */
  files: PrecachedFile[];
  /** Number of files that are too large to be kept. */
  leftOut: number;
  /** Hash of all paths and bytes. */
  edition: string;
}

/** Largest file that is kept. */
const largest = 5_000_000;

/** Files that no page shows: other editions of the site, what crawlers read, pictures for where a page is shared. */
const notForReaders =
  /^(offline\.(zip|json|pack)|sw\.js|robots\.txt|sitemap[^/]*\.xml|social\/.*)$/;

/** Lists what the app edition of a built site holds: every file of it, save those that no page shows and large ones. */
export async function listPrecache(siteDir: string): Promise<Precache> {
  const names: string[] = [];
  for await (const entry of glob('**/*', { cwd: siteDir, withFileTypes: true })) {
    if (entry.isFile()) names.push(relative(siteDir, join(entry.parentPath, entry.name)));
  }
  const shown = names
    .map(withSlashes)
    .filter((name) => !notForReaders.test(name))
    .sort()
    .map((name) => ({ name, file: join(siteDir, name) }));
  const files: PrecachedFile[] = [];
  for await (const [{ name, file }, bytes] of readAhead(shown)) {
    if (bytes.length <= largest) files.push(precached(name, file, bytes));
  }
  const leftOut = shown.length - files.length;
  const edition = createHash('sha256');
  for (const { path, hash } of files) edition.update(`${path}\n${hash}\n`);
  return { files, leftOut, edition: edition.digest('hex').slice(0, 16) };
}

function precached(name: string, file: string, bytes: Buffer): PrecachedFile {
  return {
    path: name.split('/').map(encodeURIComponent).join('/'),
    file,
    size: bytes.length,
    type: mediaTypes[extname(name).toLowerCase()] ?? 'application/octet-stream',
    hash: createHash('sha256').update(bytes).digest('hex'),
  };
}

function withSlashes(name: string): string {
  return name.split(sep).join('/');
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.graphml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.bib': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.wasm': 'application/wasm',
};
