import type { FeedItem } from './feed-items.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { startOf, type PartialDate } from '../../model/dates/partial-date.ts';
import type { SitePath } from '../../model/addresses/path.ts';
import { escapeXml } from '../xml/escape-xml.ts';

/** What a feed is of: the site, or an entity of it. */
export interface Feed {
  title: string;
  description: string;
  /** The page it is the feed of. */
  path: SitePath;
  /** Its own address. */
  file: SitePath;
  /** The newest first. */
  items: readonly FeedItem[];
}

/**
 * A feed as RSS 2.0. It carries summaries: the text of a page has charts and marginal notes that a reader of feeds
 * cannot show.
 */
export function rssFile({ title, description, path, file, items }: Feed, site: SiteView): string {
  const [first] = items;
  const channel = [
    element('title', title),
    element('link', site.url + path),
    element('description', description),
    element('language', site.language),
    ...(site.license ? [element('copyright', site.license)] : []),
    // The newest item's day, and not the build's: equal content gives equal bytes.
    ...(first ? [element('lastBuildDate', rssDate(first.date))] : []),
    `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(site.url + file)}"/>`,
    ...items.map((item) => itemOf(item, site)),
  ];
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">\n<channel>\n' +
    `${channel.join('\n')}\n</channel>\n</rss>\n`
  );
}

function itemOf({ title, path, date, summary }: FeedItem, site: SiteView): string {
  const address = site.url + path;
  const parts = [
    element('title', title),
    element('link', address),
    `<guid isPermaLink="true">${escapeXml(address)}</guid>`,
    element('pubDate', rssDate(date)),
    ...(summary ? [element('description', summary)] : []),
  ];
  return `<item>${parts.join('')}</item>`;
}

/** A day as RSS writes it; of a year or a month the first one. */
function rssDate(date: PartialDate): string {
  return startOf(date).toUTCString();
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}
