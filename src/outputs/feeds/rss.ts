import type { Element } from 'xast';
import { x } from 'xastscript';
import type { FeedItem } from './feed-items.ts';
import { licenseAddress } from '../../model/addresses/license-address.ts';
import { firstInstant } from '../../model/dates/instant.ts';
import { comparePartialDates, type PartialDate } from '../../model/dates/partial-date.ts';
import { isoInstant } from './iso-instant.ts';
import type { SitePath } from '../../model/addresses/path.ts';
import { onLines, xmlFile } from '../xml/xml-file.ts';

/** A feed of the site or of an entity. */
export interface Feed {
  title: string;
  description: string;
  /** The page that it belongs to. */
  path: SitePath;
  /** The path of the feed itself. */
  file: SitePath;
  /** Newest first. */
  items: readonly FeedItem[];
}

/** What a feed says of its site. */
export interface FeedSite {
  /** Address of the site, without a trailing slash. */
  url: string;
  language: string;
  license: string | undefined;
  authors: readonly { name: string }[];
}

/** A feed as RSS 2.0, with summaries only: feed readers cannot show charts and margin notes. */
export function rssFile({ title, description, path, file, items }: Feed, site: FeedSite): string {
  const newest = newestDate(items);
  const self = { rel: 'self', type: 'application/rss+xml', href: site.url + file };
  const channel = [
    x('title', title),
    x('link', site.url + path),
    x('description', description),
    x('language', site.language),
    ...licenseOf(site.license),
    ...creators(site.authors),
    // The date of the newest content, not of the build, so that equal content gives equal bytes.
    ...(newest ? [x('lastBuildDate', rssDate(newest))] : []),
    x('atom:link', self),
    ...items.map((item) => itemOf(item, site)),
  ];
  const attributes = {
    version: '2.0',
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  return xmlFile(x('rss', attributes, onLines([x('channel', onLines(channel))])));
}

/** The licence in words, and its address, as RFC 4946 has it. */
function licenseOf(license: string | undefined): Element[] {
  if (!license) return [];
  const href = licenseAddress(license);
  return [
    x('copyright', license),
    ...(href === undefined ? [] : [x('atom:link', { rel: 'license', href })]),
  ];
}

function itemOf(item: FeedItem, site: FeedSite): Element {
  const { title, path, date, updated, summary, tags, authors = [] } = item;
  const address = site.url + path;
  return x('item', [
    x('title', title),
    x('link', address),
    x('guid', { isPermaLink: true }, address),
    date ? x('pubDate', rssDate(date)) : undefined,
    // RSS has no element for it; readers take that of Atom.
    updated ? x('atom:updated', isoInstant(updated)) : undefined,
    ...creators(authors),
    ...tags.map((tag) => x('category', tag)),
    summary ? x('description', asHtml(summary)) : undefined,
  ]);
}

/** The element `author` of RSS is for an e-mail address. */
function creators(authors: readonly { name: string }[]): Element[] {
  return authors.map(({ name }) => x('dc:creator', name));
}

/** Readers take the description of an item as HTML. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function newestDate(items: readonly FeedItem[]): PartialDate | undefined {
  return items
    .flatMap(({ date, updated }) => [date ?? [], updated ?? []].flat())
    .sort(comparePartialDates)
    .at(-1);
}

/** A date as RSS writes it; a year or month gives its first day. */
function rssDate(date: PartialDate): string {
  return new Date(firstInstant(date)).toUTCString();
}
