import type { Element } from 'xast';
import { x } from 'xastscript';
import type { FeedItem } from './feed-items.ts';
import { firstInstant } from '../../model/dates/instant.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
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
}

/** A feed as RSS 2.0, with summaries only: feed readers cannot show charts and margin notes. */
export function rssFile({ title, description, path, file, items }: Feed, site: FeedSite): string {
  const [first] = items;
  const self = { rel: 'self', type: 'application/rss+xml', href: site.url + file };
  const channel = [
    x('title', title),
    x('link', site.url + path),
    x('description', description),
    x('language', site.language),
    ...(site.license ? [x('copyright', site.license)] : []),
    // The date of the newest item, not of the build, so that equal content gives equal bytes.
    ...(first?.date ? [x('lastBuildDate', rssDate(first.date))] : []),
    x('atom:link', self),
    ...items.map((item) => itemOf(item, site)),
  ];
  const namespace = { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' };
  return xmlFile(x('rss', namespace, onLines([x('channel', onLines(channel))])));
}

function itemOf({ title, path, date, summary }: FeedItem, site: FeedSite): Element {
  const address = site.url + path;
  return x('item', [
    x('title', title),
    x('link', address),
    x('guid', { isPermaLink: true }, address),
    date ? x('pubDate', rssDate(date)) : undefined,
    summary ? x('description', summary) : undefined,
  ]);
}

/** A date as RSS writes it; a year or month gives its first day. */
function rssDate(date: PartialDate): string {
  return new Date(firstInstant(date)).toUTCString();
}
