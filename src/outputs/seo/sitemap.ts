import type { Element } from 'xast';
import { x } from 'xastscript';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { SitePath } from '../../model/addresses/path.ts';
import { onLines, xmlFile } from '../xml/xml-file.ts';

/** A page of the sitemap; its date must be whole to be of use to a crawler. */
export interface SitemapEntry {
  path: SitePath;
  lastModified?: PartialDate;
}

/** The protocol's limit for one file. */
const entriesPerFile = 50_000;

/** The index and its parts by file name. Every address is absolute, under `url`. */
export function sitemapFiles(entries: readonly SitemapEntry[], url: string): Map<string, string> {
  const parts = Array.from(
    { length: Math.max(1, Math.ceil(entries.length / entriesPerFile)) },
    (_, at) => entries.slice(at * entriesPerFile, (at + 1) * entriesPerFile),
  );
  const files = new Map(parts.map((part, at) => [`sitemap-${at}.xml`, urlSet(part, url)]));
  const index = [...files.keys()].map((name) => x('sitemap', [x('loc', `${url}/${name}`)]));
  files.set('sitemap-index.xml', xmlFile(x('sitemapindex', { xmlns }, index)));
  return files;
}

export function robotsFile(url: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${url}/sitemap-index.xml\n`;
}

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function urlSet(entries: readonly SitemapEntry[], url: string): string {
  return xmlFile(x('urlset', { xmlns }, onLines(entries.map((entry) => urlOf(entry, url)))));
}

function urlOf({ path, lastModified }: SitemapEntry, url: string): Element {
  const isWhole = lastModified?.length === 10;
  return x('url', [x('loc', url + path), isWhole ? x('lastmod', lastModified) : undefined]);
}
