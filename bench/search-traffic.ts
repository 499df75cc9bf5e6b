import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The parts of search, in the order in which a browser requests them. */
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

/** Files that a browser requested, and their size. */
export interface Traffic {
  requests: number;
  /** Size of the files on the host. */
  rawBytes: number;
  /** Size as sent: text is gzipped, as by GitHub Pages; Pagefind's own files are compressed already. */
  sentBytes: number;
}

/** The traffic of these files within the site, such as `pagefind/names.json`. A repeated file comes from the browser's cache. */
export function trafficOf(siteDir: string, paths: Iterable<string>): Traffic {
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

/** The part of search that a file belongs to. */
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

/** Whether a file should not load before search is opened: the index, or a script that reads it. */
export function belongsToSearch(siteDir: string, path: string): boolean {
  if (path.startsWith('pagefind/')) return true;
  return path.endsWith('.js') && readFileSync(join(siteDir, path), 'utf8').includes('pagefind/');
}
