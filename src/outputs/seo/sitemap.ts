import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { SitePath } from '../../model/addresses/path.ts';
import { escapeXml } from '../xml/escape-xml.ts';

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
  const index = [...files.keys()].map(
    (name) => `<sitemap><loc>${escapeXml(`${url}/${name}`)}</loc></sitemap>`,
  );
  files.set(
    'sitemap-index.xml',
    `${declaration}<sitemapindex xmlns="${namespace}">${index.join('')}</sitemapindex>\n`,
  );
  return files;
}

export function robotsFile(url: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${url}/sitemap-index.xml\n`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function urlSet(entries: readonly SitemapEntry[], url: string): string {
  const rows = entries.map(({ path, lastModified }) => {
    const modified = lastModified?.length === 10 ? `<lastmod>${lastModified}</lastmod>` : '';
    return `<url><loc>${escapeXml(url + path)}</loc>${modified}</url>`;
  });
  return `${declaration}<urlset xmlns="${namespace}">\n${rows.join('\n')}\n</urlset>\n`;
}
