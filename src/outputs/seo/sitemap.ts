import type { Element } from 'xast';
import { x } from 'xastscript';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { SitePath } from '../../model/addresses/path.ts';
import { onLines, xmlFile } from '../xml/xml-file.ts';

/** A page in the sitemap. Crawlers need a full date. */
export interface SitemapEntry {
  path: SitePath;
  lastModified?: PartialDate;
}

/** Splits entries into parts as large as the protocol allows; gives at least one part. */
export function sitemapParts<Entry extends SitemapEntry>(entries: readonly Entry[]): Entry[][] {
  const count = Math.max(1, Math.ceil(entries.length / entriesPerFile));
  return Array.from({ length: count }, (_, at) =>
    entries.slice(at * entriesPerFile, (at + 1) * entriesPerFile),
  );
}

/** The limit of the protocol for one file. */
const entriesPerFile = 50_000;

/** The index of a sitemap's parts, by their full addresses. */
export function sitemapIndex(addresses: readonly string[]): string {
  const parts = addresses.map((address) => x('sitemap', [x('loc', address)]));
  return xmlFile(x('sitemapindex', { xmlns }, parts));
}

/** A part of a sitemap, with absolute addresses below `url`. */
export function sitemapPart(entries: readonly SitemapEntry[], url: string): string {
  return xmlFile(x('urlset', { xmlns }, onLines(entries.map((entry) => urlOf(entry, url)))));
}

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function urlOf({ path, lastModified }: SitemapEntry, url: string): Element {
  const isWhole = lastModified?.length === 10;
  return x('url', [x('loc', url + path), isWhole ? x('lastmod', lastModified) : undefined]);
}
