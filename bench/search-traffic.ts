import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the files of a search are, in the order a reader's browser asks for them. */
export const searchParts = [
  'code of the dialog',
  'code of Pagefind',
  'metadata',
  'filters',
  'names',
  'parts of the index',
  'pages found',
  'other',
] as const;
export type SearchPart = (typeof searchParts)[number];

/** Files that a browser asked for, and their weight. */
export interface Traffic {
  requests: number;
  /** As the files lie on the host. */
  rawBytes: number;
  /** As they travel: text in gzip, as GitHub Pages sends it; Pagefind's own files as they are, since they are packed. */
  sentBytes: number;
}

/** @param paths Files within the site: `pagefind/names.json`. One asked for twice comes from the browser's cache. */
export function weigh(siteDir: string, paths: Iterable<string>): Traffic {
  const traffic = { requests: 0, rawBytes: 0, sentBytes: 0 };
  for (const path of new Set(paths)) {
    const content = readFileSync(join(siteDir, path));
    traffic.requests += 1;
    traffic.rawBytes += content.length;
    traffic.sentBytes += textFiles.has(extname(path)) ? gzipSync(content).length : content.length;
  }
  return traffic;
}

const textFiles = new Set(['.html', '.css', '.js', '.json', '.svg', '.webmanifest', '.xml']);

export function partOf(path: string): SearchPart {
  if (path.startsWith('_astro/') && path.endsWith('.js')) return 'code of the dialog';
  if (!path.startsWith('pagefind/')) return 'other';
  if (path === 'pagefind/names.json') return 'names';
  return partOfExtension[extname(path)] ?? 'other';
}

const partOfExtension: Readonly<Record<string, SearchPart>> = {
  '.js': 'code of Pagefind',
  '.pagefind': 'code of Pagefind',
  '.json': 'metadata',
  '.pf_meta': 'metadata',
  '.pf_filter': 'filters',
  '.pf_index': 'parts of the index',
  '.pf_fragment': 'pages found',
};

/** Whether a file has nothing to do on a page whose search was not opened: the index, or a script that reads it. */
export function belongsToSearch(siteDir: string, path: string): boolean {
  if (path.startsWith('pagefind/')) return true;
  return path.endsWith('.js') && readFileSync(join(siteDir, path), 'utf8').includes('pagefind/');
}
