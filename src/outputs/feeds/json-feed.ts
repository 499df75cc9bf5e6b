import { licenseAddress } from '../../model/addresses/license-address.ts';
import { authorAddress } from '../../views/parts/prose/author-address.ts';
import type { AuthorView } from '../../views/parts/prose/prose-page-view.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { isoInstant } from './iso-instant.ts';
import type { Feed } from './rss.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed({ title, description, path, file, items }: Feed, site: SiteView): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: site.url + path,
    feed_url: site.url + file,
    language: site.language,
    ...(site.authors.length > 0 && {
      authors: site.authors.map((author) => authorOf(author, site)),
    }),
    // What the standard has no member for is an object.
    ...(site.license && { _license: licenseObject(site.license) }),
    items: items.map((item) => ({
      id: site.url + item.path,
      url: site.url + item.path,
      title: item.title,
      content_text: item.summary,
      ...(item.summary && { summary: item.summary }),
      ...(item.date && { date_published: isoInstant(item.date) }),
      ...(item.updated && { date_modified: isoInstant(item.updated) }),
      ...(item.tags.length > 0 && { tags: item.tags }),
      ...(item.lang && { language: item.lang }),
      ...(item.authors && { authors: item.authors.map((author) => authorOf(author, site)) }),
    })),
  };
}

function licenseObject(license: string): { name: string; url?: string } {
  const url = licenseAddress(license);
  return { name: license, ...(url && { url }) };
}

function authorOf(author: AuthorView, site: SiteView): { name: string; url?: string } {
  const url = authorAddress(author) ?? (author.link && site.url + author.link.path);
  return { name: author.name, ...(url && { url }) };
}
