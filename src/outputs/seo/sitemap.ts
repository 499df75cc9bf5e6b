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

/** The parts of a sitemap, each as large as the protocol allows; one at least. */
export function sitemapParts<Entry extends SitemapEntry>(entries: readonly Entry[]): Entry[][] {
  const count = Math.max(1, Math.ceil(entries.length / entriesPerFile));
  return Array.from({ length: count }, (_, at) =>
    entries.slice(at * entriesPerFile, (at + 1) * entriesPerFile),
  );
}

/** The protocol's limit for one file. */
const entriesPerFile = 50_000;

/** The file that names the parts of a sitemap, by their full addresses. */
export function sitemapIndex(addresses: readonly string[]): string {
  const parts = addresses.map((address) => x('sitemap', [x('loc', address)]));
  return xmlFile(x('sitemapindex', { xmlns }, parts));
}

/** A part of a sitemap. Every address is absolute, under `url`. */
export function sitemapPart(entries: readonly SitemapEntry[], url: string): string {
  return xmlFile(x('urlset', { xmlns }, onLines(entries.map((entry) => urlOf(entry, url)))));
}

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function urlOf({ path, lastModified }: SitemapEntry, url: string): Element {
  const isWhole = lastModified?.length === 10;
  return x('url', [x('loc', url + path), isWhole ? x('lastmod', lastModified) : undefined]);
}
